// What a check finds: a place, what stands there, and what would stand there instead where a mend is known.
import type { EnteredFinding, EnteredMend, OwnFinding } from "../../text/check-words";
import type { CellContent } from "../../schema/spec";

/** `place` as "Measures!G7"; a sheet's or a name's own name where no cell is concerned. */
export interface Finding<Kind = OwnFinding | EnteredFinding> {
  readonly kind: Kind;
  readonly place: string;
  /** What stands there; "" where that says nothing. */
  readonly found: string;
}

/** A cell that people entered, with what would stand there if they agree. */
export interface Mend extends Finding<EnteredMend> {
  readonly table: string;
  /** Row number of the sheet. */
  readonly row: number;
  readonly column: string;
  readonly old: CellContent;
  readonly to: CellContent;
}
