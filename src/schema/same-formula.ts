// Whether two formulas are the same once written the way Excel may give them back: another case, other spaces,
// [#This Row] for @, the table's own name before it, quotes around a sheet's name. Meaning is not compared.

/** True when both texts are the same formula. `ownTable` is the table in which they stand, if any. */
export function sameFormula(a: string, b: string, ownTable?: string): boolean {
  return a === b || canonical(a, ownTable) === canonical(b, ownTable);
}

/** One spelling for all spellings of a formula; for comparison only, never to be written. */
export function canonical(formula: string, ownTable?: string): string {
  const own = ownTable?.toUpperCase();
  let out = "";
  let at = 0;
  while (at < formula.length) {
    const rest = formula.slice(at);
    const text = /^"(?:[^"]|"")*"/.exec(rest)?.[0];
    const quoted = /^'(?:[^']|'')*'!/.exec(rest)?.[0];
    const word = /^[\p{L}_\\$][\p{L}\p{N}_.\\$]*/u.exec(rest)?.[0];
    if (text !== undefined) {
      out += text;
      at += text.length;
    } else if (quoted !== undefined) {
      out += quoted.toUpperCase();
      at += quoted.length;
    } else if (word !== undefined) {
      at += word.length;
      out += wordBefore(word.toUpperCase().replace(/^_XLFN\./, ""), formula.slice(at), own);
      if (formula.charAt(at) === "!") at += 1;
    } else if (rest.startsWith("[")) {
      const group = bracketGroup(rest);
      out += canonicalGroup(group.slice(1, -1)).toUpperCase();
      at += group.length;
    } else {
      out += /\s/.test(rest.charAt(0)) ? "" : rest.charAt(0).toUpperCase();
      at += 1;
    }
  }
  return out;
}

function wordBefore(word: string, after: string, own: string | undefined): string {
  if (after.startsWith("!")) return `'${word}'!`;
  const isSameRow = /^\[\s*(?:@|\[#this row\])/i.test(after);
  return isSameRow && word === own ? "" : word;
}

/** From the opening bracket to its closing one; a quote inside makes the next character plain. */
function bracketGroup(text: string): string {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "'") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") depth -= 1;
    if (depth === 0) return text.slice(0, at + 1);
  }
  return text;
}

function canonicalGroup(inside: string): string {
  const tight = inside.trim().replace(/\]\s*([,:])\s*\[/g, "]$1[");
  const sameRow = /^@\s*(.*)$/su.exec(tight)?.[1] ?? /^\[#this row\],(.*)$/isu.exec(tight)?.[1];
  const columns = sameRow ?? tight;
  const bracketed = columns.startsWith("[") ? columns : `[${columns}]`;
  return sameRow === undefined ? `[${bracketed}]` : `[@${bracketed}]`;
}
