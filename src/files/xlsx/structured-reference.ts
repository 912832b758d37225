// The bracketed part of a reference to a table: "[@Start]" as people write it, "[[#This Row],[Start]]" as files hold it.

const simpleColumn = /^[\p{L}\p{M}\p{N}_]+$/u;

/** With outer brackets, both ways. */
export function toFileBrackets(text: string): string {
  const inner = text.slice(1, -1).trim();
  if (!inner.startsWith("@")) return inner.startsWith("[") ? `[${tight(inner)}]` : text;
  const column = inner.slice(1).trim();
  if (column === "") return "[#This Row]";
  return column.startsWith("[") ? `[[#This Row],${tight(column)}]` : `[[#This Row],[${column}]]`;
}

/** Only "this row" has a shorter form for people; all else stays. */
export function toUserBrackets(text: string): string {
  const inner = text.slice(1, -1).trim();
  if (/^#this row$/i.test(inner)) return "[@]";
  if (!/^\[#this row\]/i.test(inner)) return text;
  const columns = tight(inner).slice("[#This Row],".length);
  const column = columns.slice(1, -1);
  return simpleColumn.test(column) ? `[@${column}]` : `[@${columns}]`;
}

export function isThisRow(fileBrackets: string): boolean {
  return /^\[\s*\[?#this row\]/i.test(fileBrackets);
}

/** Without blanks between the inner brackets; those inside belong to column names. */
function tight(text: string): string {
  let result = "";
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "'" && depth > 0) {
      result += text.slice(at, at + 2);
      at++;
      continue;
    }
    if (character === "[") depth++;
    if (character === "]") depth--;
    if (depth > 0 || !/\s/.test(character)) result += character;
  }
  return result;
}
