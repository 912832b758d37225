// What somebody who holds a session has before them: the agenda in words, the events of instruction that are still to be done, and the
// measures for which actions may be agreed. Writes nothing.
import { dayIn } from "../../domain/day";
import type { Day } from "../../domain/day";
import type { Measure, Plan } from "../../domain/plan";
import { sameId } from "../../domain/plan";
import type { Practice } from "../../domain/practice";
import type { QuestionSet } from "../../domain/session";
import { run } from "../../gateway/run";
import type { Catalogue } from "../../text/catalogue";
import { english } from "../../text/en";
import { openWorkbook } from "../open-workbook";
import { readFlags } from "../read-flags";
import { agendaIn, agendaTables } from "./read-agenda";
import { sayAgenda } from "./say-agenda";

export interface SessionPaper {
  readonly plan: Plan;
  /** In the workbook's language, without the questions. */
  readonly agenda: readonly string[];
  /** The set that fits. */
  readonly questions: QuestionSet;
  /** A review is to be held: then the boundary check is asked. */
  readonly isReview: boolean;
  /** Not done yet, the one that was planned first first. */
  readonly toPractise: readonly Practice[];
  readonly measures: readonly Measure[];
}

/** @throws InputError for an ID that no plan has */
export async function readSession(
  planId: string,
  today: Day,
  reader: Catalogue = english
): Promise<SessionPaper> {
  const { result } = await run(
    async (context) => {
      const opened = await openWorkbook(context, reader, agendaTables);
      const read = readFlags(opened, today);
      const report = agendaIn(opened, read, { planId }, today);
      const { plan, questions, isReview } = report.agenda;
      const asked = report.words.questionSets[questions].steps.length + 1;
      const open = read.cycle.practice.filter(
        (one) => sameId(one.planId, plan.id) && dayIn(one.done) === null
      );
      return {
        ...{ plan, questions, isReview },
        agenda: sayAgenda(report).slice(1, -asked),
        toPractise: open.sort((a, b) => (dayIn(a.planned) ?? 0) - (dayIn(b.planned) ?? 0)),
        measures: read.record.measures.filter((one) => sameId(one.planId, plan.id)),
      };
    },
    { delayForCellEdit: true }
  );
  return result;
}
