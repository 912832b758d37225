// Cells as clipboards carry them: tab-separated, cells with tabs, breaks or quotes in double quotes.

/** Reads what Excel and other spreadsheets put on the clipboard. One closing line break is no row. */
export function parseClipboard(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let isQuoted = false;
  const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (let index = 0; index < source.length; index += 1) {
    const character = source[index] ?? "";
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (source[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else isQuoted = false;
    } else if (character === '"' && cell === "") isQuoted = true;
    else if (character === "\t" || character === "\n") {
      rows[rows.length - 1]?.push(cell);
      cell = "";
      if (character === "\n") rows.push([]);
    } else cell += character;
  }
  rows[rows.length - 1]?.push(cell);
  return rows;
}

export function formatClipboard(rows: readonly (readonly string[])[]): string {
  const quote = (cell: string): string =>
    /["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return rows.map((row) => row.map(quote).join("\t")).join("\r\n");
}
