// The agenda of a plan's next session, read from the workbook. Writes nothing.
import { dayIn } from "../../domain/day";
import type { Day } from "../../domain/day";
import { dueNow } from "../../domain/due";
import { judgeRecord } from "../../domain/judge-record";
import { sameId } from "../../domain/plan";
import type { Agenda } from "../../domain/session-agenda";
import { agendaOf } from "../../domain/session-agenda";
import { readNamedCell } from "../../gateway/named-cell";
import { run } from "../../gateway/run";
import { cycleFrom, skillRows } from "../../schema/cycle-rows";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { refusal } from "../change/find-rows";
import { firstFew } from "../first-few";
import { noAsOf } from "../list-attention";
import { contentsOf, openWorkbook } from "../open-workbook";
import { flagTables, readFlags } from "../read-flags";

export interface AgendaReport {
  readonly agenda: Agenda;
  readonly asOf: Day;
  /** The workbook's language, in which the agenda is said. */
  readonly words: Catalogue;
}

/** On the workbook's own as-of day unless said. @throws InputError for an ID that no plan has */
export async function readAgenda(
  request: { readonly planId: string; readonly asOf?: Day },
  reader: Catalogue = english
): Promise<AgendaReport> {
  const { result } = await run(async (context) => {
    const opened = await openWorkbook(context, reader, [...flagTables, "Skills"]);
    const { words } = opened;
    const isThere = opened.located.tables.some(({ id }) => id === "Plans");
    const asOf = request.asOf ?? (isThere ? dayIn(await readNamedCell(context, "AsOf")) : 0);
    if (asOf === null) throw noAsOf();
    const { flags, record } = readFlags(opened, asOf);
    const plan = record.plans.find(({ id }) => sameId(id, request.planId));
    if (plan === undefined) {
      const { noPlan, none } = words.lifeSentences;
      const known = firstFew(record.plans.map(({ id }) => id)) || none;
      throw refusal(say(noPlan, { id: request.planId, known }), words);
    }
    const rows = new Map(flagTables.map((id) => [id, contentsOf(opened, id)] as const));
    const parts = {
      ...cycleFrom(rows, words),
      plans: record.plans,
      skills: contentsOf(opened, "Skills").map((row) => skillRows.from(row, words)),
      due: dueNow(judgeRecord(record, asOf), asOf),
      flags: flags.filter(({ seen }) => seen === null),
      settings: record.settings,
    };
    return { agenda: agendaOf(plan, parts, asOf), asOf, words };
  });
  return result;
}
