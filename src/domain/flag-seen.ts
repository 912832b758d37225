// A flag that somebody put aside by name until a day: it is not gone, it is known.
import type { Cell } from "./plan";

export interface FlagSeen {
  readonly planId: string;
  /** Blank for a flag of the plan as a whole. */
  readonly measureId: string;
  /** The rule's stable code, such as "measure-stalled". */
  readonly rule: string;
  readonly seenBy: string;
  readonly seenOn: Cell;
  readonly until: Cell;
  readonly why: string;
}
