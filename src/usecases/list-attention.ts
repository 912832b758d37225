// Who needs attention, worst first, as the pane and the command line show it. Reads only.
import type { Flag } from "../domain/attention";
import type { Day } from "../domain/day";
import { run } from "../gateway/run";
import type { Catalogue } from "../text/catalogue";
import { english } from "../text/en";
import { asOfDay } from "./as-of";
import { openWorkbook } from "./open-workbook";
import { flagTables, readFlags } from "./read-flags";

export interface AttentionReport {
  /** Those that nobody put aside. */
  readonly flags: readonly Flag[];
  /** Those that somebody put aside until a day that is not over. */
  readonly seen: readonly Flag[];
  readonly asOf: Day;
  /** 0 in a workbook that is not Aimline's. */
  readonly planCount: number;
  /** True when the workbook has Aimline's tables. */
  readonly isOurs: boolean;
}

/**
 * On the given day, else on the workbook's own as-of day.
 * @throws InputError when the as-of cell holds no date.
 */
export async function listAttention(
  request: { readonly asOf?: Day },
  reader: Catalogue = english
): Promise<AttentionReport> {
  const read = async (context: Excel.RequestContext): Promise<AttentionReport> => {
    const opened = await openWorkbook(context, reader, flagTables);
    const isOurs = opened.located.tables.some(({ id }) => id === "Plans");
    if (!isOurs) return { flags: [], seen: [], asOf: request.asOf ?? 0, planCount: 0, isOurs };
    const asOf = await asOfDay(context, opened.words, request.asOf);
    return reportOf(readFlags(opened, asOf), asOf);
  };
  // The pane reads by itself after changes: a person who is typing again by then must not see a failure.
  const { result } = await run(read, { delayForCellEdit: true });
  return result;
}

/** Flags apart from those that somebody put aside. */
export function reportOf(
  { flags, record }: ReturnType<typeof readFlags>,
  asOf: Day
): AttentionReport {
  return {
    flags: flags.filter((one) => !one.seen),
    seen: flags.filter((one) => one.seen),
    asOf,
    planCount: record.plans.length,
    isOurs: true,
  };
}
