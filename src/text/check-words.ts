// The words of a check of the workbook: what was found in it, what that means, and what mends it.

export const ownFindings = [
  "missingSheet",
  "lostTable",
  "missingTable",
  "missingColumn",
  "lostName",
  "wrongFill",
  "wrongFormula",
  "lostValidation",
  "lostFormat",
  "wrongCell",
  "lostChart",
] as const;
/** What is the product's own: mended by itself, because nobody entered it. */
export type OwnFinding = (typeof ownFindings)[number];

export const enteredMends = [
  "textForNumber",
  "textForDate",
  "spacesInId",
  "missingId",
  "looseReference",
  "privateText",
] as const;
/** What people entered and what can be mended when they agree. */
export type EnteredMend = (typeof enteredMends)[number];

export const enteredFindings = [
  "noNumber",
  "noDate",
  "futureDate",
  "doubledId",
  "orphan",
  "copiedSheet",
  "renamedSheet",
  "renamedHeader",
  "dates1904",
] as const;
/** What only a person can mend, or may leave. */
export type EnteredFinding = (typeof enteredFindings)[number];

export type FindingKind = OwnFinding | EnteredMend | EnteredFinding;

export interface CheckWords {
  /** What it means, and the mend; {found} stands there, {to} comes in its place. */
  readonly findings: Readonly<
    Record<FindingKind, { readonly means: string; readonly mend: string }>
  >;
  readonly sound: string;
  readonly ours: string;
  readonly entered: string;
  readonly told: string;
  readonly line: string;
  readonly change: string;
  readonly blank: string;
  readonly mended: string;
  readonly agreed: string;
  readonly left: string;
  readonly more: string;
}
