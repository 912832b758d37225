// The state of typing into a cell: where, what stands there so far, and what arrow keys do meanwhile.
import type { CellPlace } from "./address";

export interface Edit {
  readonly sheet: string;
  readonly place: CellPlace;
  readonly text: string;
  /** "enter": arrows accept and move on, as after typing at once; "edit": arrows move within the text, as after F2. */
  readonly mode: "enter" | "edit";
  readonly where: "cell" | "bar";
}
