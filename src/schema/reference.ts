// How Excel writes references to sheets and to table columns, and how such a reference is read again.
// Source of the quoting rules: "Using structured references with Excel tables", support.microsoft.com.
// Whole formulas are compared in same-formula.ts.

/** A sheet's name in front of a cell: `Home!`, `'Check-ins'!`. Quoted whenever Excel would ask for it. */
export function sheetPrefix(sheetName: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheetName) && !looksLikeCell(sheetName);
  return plain ? `${sheetName}!` : `'${sheetName.replaceAll("'", "''")}'!`;
}

/** The body of a column: `Measures[Baseline]`; a header with special characters in double brackets. */
export function columnReference(tableName: string, header: string): string {
  const plain = /^[\p{L}\p{N}_ ]+$/u.test(header);
  return plain ? `${tableName}[${header}]` : `${tableName}[[${escapeHeader(header)}]]`;
}

/** The header cell of a column: `Measures[[#Headers],[Baseline]]`. */
export function headerReference(tableName: string, header: string): string {
  return `${tableName}[[#Headers],[${escapeHeader(header)}]]`;
}

/** The cell of a column in the same row of the same table: `[@Baseline]`, `[@[Due date]]`. */
export function sameRowReference(header: string): string {
  const plain = /^[\p{L}\p{N}_]+$/u.test(header);
  return plain ? `[@${header}]` : `[@[${escapeHeader(header)}]]`;
}

/** Reads `=Measures[Baseline]` in any of its spellings; null for every other formula. */
export function parseColumnReference(
  formula: string
): { readonly table: string; readonly header: string } | null {
  const match = /^=([\p{L}_\\][\p{L}\p{N}_.\\]*)\[(.*)\]$/su.exec(formula.trim());
  const [, table, inside] = match ?? [];
  if (table === undefined || inside === undefined) return null;
  const written =
    /^\[(?<header>(?:'.|[^'[\]#@])+)\]$/su.exec(inside)?.groups?.["header"] ??
    /^(?:'.|[^'[\]#@])+$/su.exec(inside)?.[0];
  return written === undefined ? null : { table, header: written.replace(/'(.)/gsu, "$1") };
}

/** Reads `='Check-ins'!$B$4` or `=Log!$A$2:$A$90`; null for every other formula, a broken reference among them. */
export function parseCellReference(
  formula: string
): { readonly sheet: string; readonly address: string } | null {
  const match =
    /^=(?:'((?:[^']|'')+)'|([^'!#()[\],"*+/&<>=^ ]+))!(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)$/iu.exec(
      formula.trim()
    );
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  const address = match?.[3];
  return sheet === undefined || address === undefined
    ? null
    : { sheet, address: address.replaceAll("$", "") };
}

/** True for what Excel would take for a cell's address, in A1 or R1C1 form: such a word cannot be a name. */
export function looksLikeCell(word: string): boolean {
  return /^(?:[A-Z]{1,3}\d+|R\d*C\d*|R\d*|C\d*)$/iu.test(word);
}

function escapeHeader(header: string): string {
  return header.replace(/['[\]#@]/g, "'$&");
}
