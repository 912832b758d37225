/** The two loud failures of the calculation: a formula that cannot be accepted, and cells that refer to themselves. */

export class FormulaError extends Error {
  override readonly name = "FormulaError";
  /** `place`: 0-based offset into the formula's text (the "=" is 0). */
  constructor(
    message: string,
    readonly formula: string,
    readonly place: number
  ) {
    super(`${message} (at character ${place + 1} of ${formula})`);
  }
}

export class CircularReferenceError extends Error {
  override readonly name = "CircularReferenceError";
  /** `cells`: the circle, in order, as "Sheet!A1". */
  constructor(readonly cells: readonly string[]) {
    super(
      `These cells refer to themselves, directly or through others: ${cells.slice(0, 12).join(" → ")}${
        cells.length > 12 ? ` and ${cells.length - 12} more` : ""
      }. Change one of them so that it no longer needs its own result.`
    );
  }
}
