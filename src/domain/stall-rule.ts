// Every number of the rule behind Stalled, Regressing, Behind, Watch and Ahead: one set for all measures, also in the worksheet.
// Tuned on one simulated file and rounded by hand; what each costs is measured in docs/accuracy.md. Paces are shares of the planned pace.

export interface StallRule {
  /** Weight of the baseline, in readings: it is taken with more care than a check-in. */
  readonly baselineWeight: number;
  /** Weight of the noise that is known beforehand, in readings. */
  readonly noiseWeight: number;
  /** "Still moves": at this pace at least. */
  readonly movingPace: number;
  /** "Moved, then no more": first at this pace at least, … */
  readonly formerPace: number;
  /** … then, for this many readings at least, … */
  readonly fewestFlat: number;
  /** … at this pace at most; "never moved": so from the start. */
  readonly flatPace: number;
  /** Logarithm of the odds by which "no progress" must tell the window better. */
  readonly odds: number;
  /** Error of the baseline, in squared errors of one reading; a count has none. */
  readonly baselineError: number;
  /** Standard errors that the level must lie below the aim line beyond the tolerance: none at the due date, and this many at the start, … */
  readonly errorsAtStart: number;
  /** … more for each e-fold of three readings, … */
  readonly errorsPerLog: number;
  /** … and more for who had moved before. */
  readonly errorsOfMover: number;
  /** Nobody is Stalled before this share of the time. */
  readonly stalledFrom: number;
  /** Stalled needs the last two readings this many tolerances below the aim line; so does Behind on a count that did not move. */
  readonly tolerances: number;
  /** Standard errors for Behind and Ahead, and for Behind on one reading alone. */
  readonly behindErrors: number;
  readonly beyondDoubt: number;
  /** Standard errors by which the last two lie below the best two, for Regressing. */
  readonly regressingErrors: number;
  /** A reading this exact is a count of something: one or two of them are enough. */
  readonly countNoise: number;
}

export const stallRule: StallRule = {
  baselineWeight: 2,
  noiseWeight: 2.5,
  movingPace: 0.5,
  formerPace: 1,
  fewestFlat: 3,
  flatPace: 0.2,
  odds: 0.7,
  baselineError: 0.35,
  errorsAtStart: 3,
  errorsPerLog: 0.7,
  errorsOfMover: 1,
  stalledFrom: 0.3,
  tolerances: 2,
  behindErrors: 1.64,
  beyondDoubt: 2.58,
  regressingErrors: 2.58,
  countNoise: 0.06,
};
