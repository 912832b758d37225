// Cells of a sheet → rows of the sheet part, with shared strings gathered on the way.
import type { BookCell, BookSheet, BookStyle, BookTable } from "../book";
import { FileError } from "../file-error";
import { areaAddress, cellAddress } from "./cell-address";
import { toFileFormula } from "./file-formula";
import { outlineXml } from "./outline";
import type { PartText } from "./part-text";
import { fittedHeights } from "./row-heights";
import { sharedFormulas } from "./shared-formulas";
import type { SharedFormula } from "./shared-formulas";
import type { SharedStrings } from "./shared-strings";
import { toFileText } from "./xml-text";

/** <sheetData>, rows and cells in the order that a file wants, whatever the order in the Book. */
export function writeCells(
  part: PartText,
  sheet: BookSheet,
  strings: SharedStrings,
  styles: readonly BookStyle[]
): void {
  const fitted = fittedHeights(sheet, styles);
  const cells = inOrder(sheet.cells);
  const rich = new Map((sheet.kept?.richTexts ?? []).map(({ text, xml }) => [text, xml]));
  const numberOf = (text: string): number => strings.numberOf(text, rich.get(text));
  const shared = sharedFormulas(cells);
  const rows = new Map(sheet.rows.map((row) => [row.index, row]));
  const bare = sheet.rows.map((row) => row.index).sort((a, b) => a - b);
  let nextBare = 0;
  part.add("<sheetData>");
  for (let at = 0; at < cells.length || nextBare < bare.length;) {
    const row = Math.min(cells[at]?.row ?? Infinity, bare[nextBare] ?? Infinity);
    while (bare[nextBare] === row) nextBare++;
    const pieces: string[] = [];
    for (let cell = cells[at]; cell !== undefined && cell.row === row; cell = cells[++at])
      pieces.push(cellXml(cell, sheet, numberOf, shared.get(cell)));
    part.add(
      `<row r="${row + 1}"${rowAttributes(rows.get(row), fitted.get(row))}>${pieces.join("")}</row>`
    );
  }
  part.add("</sheetData>");
}

/** The table in whose area a cell lies. */
export function tableAt(
  tables: readonly BookTable[],
  row: number,
  column: number
): BookTable | undefined {
  return tables.find(
    ({ area }) =>
      row >= area.top && row <= area.bottom && column >= area.left && column <= area.right
  );
}

function rowAttributes(
  row: BookSheet["rows"][number] | undefined,
  fitted: number | undefined
): string {
  const fit = fitted === undefined ? "" : ` ht="${fitted}"`;
  if (row === undefined) return fit;
  return (
    (row.style === undefined ? "" : ` s="${row.style}" customFormat="1"`) +
    (row.height === null ? fit : ` ht="${row.height}" customHeight="1"`) +
    (row.hidden ? ' hidden="1"' : "") +
    outlineXml(row)
  );
}

function cellXml(
  cell: BookCell,
  sheet: BookSheet,
  numberOf: (text: string) => number,
  shared: SharedFormula | undefined
): string {
  const address = cellAddress(cell.row, cell.column);
  const style = cell.style === undefined || cell.style === 0 ? "" : ` s="${cell.style}"`;
  const start = `<c r="${address}"${style}`;
  const { value } = cell;
  if (cell.formula !== undefined) {
    const formula = formulaXml(cell, sheet, shared);
    const spill = cell.array?.spills === true ? ' cm="1"' : "";
    if (value === null) return `${start}${spill}>${formula}</c>`;
    if (typeof value === "number")
      return `${start}${spill}>${formula}<v>${numberText(value, sheet, address)}</v></c>`;
    if (typeof value === "string")
      return `${start} t="str"${spill}>${formula}<v>${toFileText(value)}</v></c>`;
    if (typeof value === "boolean")
      return `${start} t="b"${spill}>${formula}<v>${value ? 1 : 0}</v></c>`;
    return `${start} t="e"${spill}>${formula}<v>${value.error}</v></c>`;
  }
  if (value === null) return `${start}/>`;
  if (typeof value === "number") return `${start}><v>${numberText(value, sheet, address)}</v></c>`;
  if (typeof value === "string") return `${start} t="s"><v>${numberOf(value)}</v></c>`;
  if (typeof value === "boolean") return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `${start} t="e"><v>${value.error}</v></c>`;
}

function formulaXml(cell: BookCell, sheet: BookSheet, shared: SharedFormula | undefined): string {
  if (shared?.reference === null) return `<f t="shared" si="${shared.id}"/>`;
  const formula = cell.formula as string;
  // Only a formula with a bracket needs to know its table: most of 450,000 do not.
  const table = formula.includes("[")
    ? (tableAt(sheet.tables, cell.row, cell.column)?.name ?? null)
    : null;
  const text = toFileText(toFileFormula(formula, table, cell.array?.spills === true));
  if (shared !== undefined)
    return `<f t="shared" ref="${shared.reference}" si="${shared.id}">${text}</f>`;
  return cell.array === undefined
    ? `<f>${text}</f>`
    : `<f t="array" ref="${areaAddress(cell.array.area)}">${text}</f>`;
}

function numberText(value: number, sheet: BookSheet, address: string): string {
  if (!Number.isFinite(value))
    throw new FileError(
      `Cell ${address} of sheet ${sheet.name} holds ${value}, which is no number in Excel: empty it.`
    );
  return String(value);
}

function inOrder(cells: readonly BookCell[]): readonly BookCell[] {
  const isOrdered = cells.every((cell, index) => {
    const before = cells[index - 1];
    return (
      before === undefined ||
      before.row < cell.row ||
      (before.row === cell.row && before.column < cell.column)
    );
  });
  return isOrdered ? cells : [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
}
