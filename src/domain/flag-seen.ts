// A flag that somebody put aside by name until a day: it is not gone, it is known. Another rule on the same measure is told again.
import { isPlanRule } from "./attention-rules";
import type { AttentionRule } from "./attention-rules";
import { dayIn } from "./day";
import type { Day } from "./day";
import { sameId } from "./plan";
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

/** What names a flag. A rule about a whole plan has no measure. */
export interface FlagName {
  readonly planId: string;
  readonly measureId: string | null;
  readonly rule: AttentionRule;
}

/** The row by which a flag is put aside on a day, from the day seen to the last day, both included; of several the one that lasts longest. */
export function seenRow(
  flag: FlagName,
  rows: readonly FlagSeen[],
  asOf: Day
): FlagSeen | undefined {
  let longest: { readonly row: FlagSeen; readonly until: Day } | undefined;
  for (const row of rows) {
    const [from, until] = [dayIn(row.seenOn), dayIn(row.until)];
    if (from === null || until === null || from > asOf || asOf > until) continue;
    if (names(row, flag) && until > (longest?.until ?? 0)) longest = { row, until };
  }
  return longest?.row;
}

export function names(row: FlagSeen, { planId, measureId, rule }: FlagName): boolean {
  const isOf = isPlanRule(rule) || sameId(row.measureId, measureId ?? "");
  return isOf && sameId(row.planId, planId) && sameId(row.rule, rule);
}
