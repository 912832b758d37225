// What Excel makes of a formula in A1 form when it is copied down: rows without a $ move with it, all else stays.
// Structured references, names, texts and functions whose names look like cells (LOG10) are left alone.

/** Gives, for a number of rows down from the first, the formula that a copy of `first` has there. */
export function fillDown(first: string): (rowsDown: number) => string {
  const pieces: (string | number)[] = [];
  const token =
    /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]|(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?|[\p{L}_\\$][\p{L}\p{N}_.\\$]*(?=([(![])?)|[^"'[\p{L}_\\$\d]+|./gisu;
  for (const match of first.matchAll(token)) {
    const relative = match[1] === undefined ? /^(\$?[A-Z]{1,3})(\d+)$/i.exec(match[0]) : null;
    if (relative === null) pieces.push(match[0]);
    else pieces.push(relative[1] ?? "", Number(relative[2]));
  }
  return (rowsDown) =>
    pieces.map((piece) => (typeof piece === "number" ? String(piece + rowsDown) : piece)).join("");
}
