// Column widths: characters of the standard font, as people give them, and points, as Office.js wants them.

/**
 * Points of a width in characters. Excel adds 5 pixels of padding to 7 pixels a character of Calibri 11 (ECMA-376 part 1,
 * 18.3.1.13), at 96 pixels to 72 points.
 */
export function widthInPoints(characters: number): number {
  return Math.trunc(characters * 7 + 5) * 0.75;
}
