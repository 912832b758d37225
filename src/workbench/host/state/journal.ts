// Undoing and redoing: while a person's action runs, each change notes how it was before.
import type { Workbook } from "./workbook";

/** Takes one change back and answers the step that does it again. */
export type Step = () => Step;
export type Journal = readonly Step[];

/** Call it before a change: `read` gives the present state, `write` puts one back. Costs nothing outside a person's action. */
export function remember<T>(workbook: Workbook, read: () => T, write: (value: T) => void): void {
  if (workbook.seat.journal === null) return;
  const back = (value: T): Step => {
    return () => {
      const now = read();
      write(value);
      return back(now);
    };
  };
  note(workbook, back(read()));
}

export function note(workbook: Workbook, step: Step): void {
  const { seat } = workbook;
  if (seat.journal !== null) seat.journal = [...seat.journal, step];
}

/** Runs the steps backwards; the answer is the journal that does them again. */
export function takenBack(workbook: Workbook, journal: Journal): Journal {
  workbook.seat.journal = null;
  workbook.isDirty = true;
  return [...journal].reverse().map((step) => step());
}
