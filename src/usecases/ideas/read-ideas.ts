// Ideas as the pane and the commands show them: how each stands, and what it became; with the sessions to come that one may be taken to.
// In the order of the rows: neither ideas nor those who had them are ranked. Reads only.
import { dayIn } from "../../domain/day";
import type { Day } from "../../domain/day";
import { answerDueOn, ideaNow, ideaState } from "../../domain/idea";
import type { Idea, IdeaState } from "../../domain/idea";
import { sameId } from "../../domain/plan";
import { run } from "../../gateway/run";
import { caseRows } from "../../schema/case-rows";
import { ideaRows, sessionRows } from "../../schema/cycle-rows";
import { actionFrom, planFrom } from "../../schema/row";
import type { Catalogue } from "../../text/catalogue";
import { english } from "../../text/en";
import { asOfDay } from "../as-of";
import { contentsOf, openWorkbook } from "../open-workbook";

export interface ReadIdea {
  readonly of: Idea;
  readonly state: IdeaState;
  /** Null where no day says when it was had. */
  readonly raisedOn: Day | null;
  readonly due: Day | null;
  readonly answeredOn: Day | null;
  /** How what it became stands; null for what has no State of its own. */
  readonly now: ReturnType<typeof ideaNow>;
}

export interface IdeasReport {
  readonly ideas: readonly ReadIdea[];
  /** Planned, of open plans, and not held yet. */
  readonly sessions: readonly { readonly id: string; readonly planId: string; readonly on: Day }[];
  readonly cases: readonly { readonly id: string; readonly process: string }[];
  readonly asOf: Day;
  /** The workbook's language. */
  readonly words: Catalogue;
}

export async function readIdeas(asOf?: Day, reader: Catalogue = english): Promise<IdeasReport> {
  const { result } = await run(async (context) => {
    const tables = ["Ideas", "Plans", "Actions", "Sessions", "Cases"];
    const opened = await openWorkbook(context, reader, tables);
    return { opened, day: await asOfDay(context, opened.words, asOf) };
  });
  const { opened, day } = result;
  const { words } = opened;
  const plans = contentsOf(opened, "Plans").map((row) => planFrom(row, words));
  const actions = contentsOf(opened, "Actions").map((row) => actionFrom(row, words));
  const ideas = contentsOf(opened, "Ideas").flatMap((row): readonly ReadIdea[] => {
    const of = ideaRows.from(row, words);
    const state = ideaState(of, day);
    if (state === null) return [];
    const [raisedOn, answeredOn] = [dayIn(of.on), dayIn(of.answeredOn)];
    const now = ideaNow(of, actions, plans, day);
    return [{ of, state, raisedOn, due: answerDueOn(of), answeredOn, now }];
  });
  const sessions = contentsOf(opened, "Sessions").flatMap((row) => {
    const { id, planId, planned, held } = sessionRows.from(row, words);
    const on = dayIn(planned);
    const isOpen = plans.some((plan) => sameId(plan.id, planId) && plan.stage !== "closed");
    return id === "" || on === null || dayIn(held) !== null || !isOpen ? [] : [{ id, planId, on }];
  });
  const cases = contentsOf(opened, "Cases")
    .map((row) => caseRows.from(row, words))
    .filter(({ id }) => id !== "");
  return { ideas, sessions, cases, asOf: day, words };
}
