// What came of an operation, for whoever tells it: the pane has a button to take it back, the command line a sentence.

export interface Done {
  /** What was done, in the words of the workbook. */
  readonly said: readonly string[];
  /** Null when there was nothing to do. */
  readonly back: {
    readonly operation: string;
    /** "To take it back: undo (O012)." */
    readonly how: string;
  } | null;
}

/** All of it as lines of text. */
export function linesOf({ said, back }: Done): readonly string[] {
  return back === null ? said : [...said, back.how];
}
