// What a workbook holds of a plan's cycle beside its measures: what the rules about a whole plan read.
import type { FlagSeen } from "./flag-seen";
import type { Issue } from "./issue";
import type { Action } from "./plan";
import type { Practice } from "./practice";
import type { Session } from "./session";

export interface CycleRecord {
  readonly actions: readonly Action[];
  readonly sessions: readonly Session[];
  readonly practice: readonly Practice[];
  readonly issues: readonly Issue[];
  readonly flagsSeen: readonly FlagSeen[];
}

export const emptyCycle: CycleRecord = {
  actions: [],
  sessions: [],
  practice: [],
  issues: [],
  flagsSeen: [],
};
