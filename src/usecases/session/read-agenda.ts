// The agenda of a plan's next session, read from the workbook. Writes nothing.
import type { Day } from "../../domain/day";
import { dueNow } from "../../domain/due";
import type { QuestionSet } from "../../domain/session";
import type { Agenda } from "../../domain/session-agenda";
import { agendaOf } from "../../domain/session-agenda";
import { run } from "../../gateway/run";
import { skillRows } from "../../schema/cycle-rows";
import { planFrom } from "../../schema/row";
import type { Catalogue } from "../../text/catalogue";
import { english } from "../../text/en";
import { asOfDay } from "../as-of";
import { planRowOf } from "../change/find-rows";
import type { OpenedWorkbook } from "../open-workbook";
import { contentsOf, openWorkbook } from "../open-workbook";
import type { ReadFlags } from "../read-flags";
import { flagTables, readFlags } from "../read-flags";

export interface AgendaReport {
  readonly agenda: Agenda;
  readonly asOf: Day;
  /** The workbook's language, in which the agenda is said. */
  readonly words: Catalogue;
}

export interface AgendaRequest {
  readonly planId: string;
  readonly asOf?: Day;
  /** The questions to offer; those that fit the plan unless said. */
  readonly questions?: QuestionSet;
}

/** On the workbook's own as-of day unless said. @throws InputError for an ID that no plan has */
export async function readAgenda(
  request: AgendaRequest,
  reader: Catalogue = english
): Promise<AgendaReport> {
  const { result } = await run(async (context) => {
    const opened = await openWorkbook(context, reader, agendaTables);
    const isOurs = opened.located.tables.some(({ id }) => id === "Plans");
    const asOf = isOurs ? await asOfDay(context, opened.words, request.asOf) : 0;
    return agendaIn(opened, readFlags(opened, asOf), request, asOf);
  });
  return result;
}

/** The tables that an agenda looks at. */
export const agendaTables: readonly string[] = [...flagTables, "Skills"];

/** @throws InputError for an ID that no plan has */
export function agendaIn(
  opened: OpenedWorkbook,
  { flags, record, cycle, judged }: ReadFlags,
  request: AgendaRequest,
  asOf: Day
): AgendaReport {
  const { words } = opened;
  const rows = (table: string) => opened.rows.get(table) ?? [];
  const plan = planFrom(planRowOf({ rows, words }, request.planId).cells, words);
  const parts = {
    ...cycle,
    plans: record.plans,
    measures: record.measures,
    readings: record.readings,
    skills: contentsOf(opened, "Skills").map((row) => skillRows.from(row, words)),
    due: dueNow(judged, asOf),
    flags: flags.filter(({ seen }) => seen === null),
    settings: record.settings,
  };
  return { agenda: agendaOf(plan, parts, asOf, request.questions ?? null), asOf, words };
}
