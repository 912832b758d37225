// Decides a need: a draft plan for coaching or mentoring; a row of Issues with an owner for training or a work system to be fixed;
// or a signpost to other support, of which nothing is kept. What the decision lacks is refused in words.
import { isoDay } from "../../domain/day";
import type { Day } from "../../domain/day";
import type { Help, Need, Purpose } from "../../domain/need";
import { isRow, needCheck } from "../../domain/suggest-help";
import type { PlanTemplate } from "../../domain/templates";
import { issueRows, needRows } from "../../schema/cycle-rows";
import { actionRow, measureRow, planRow } from "../../schema/row";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { carryOut } from "../change/carry-out";
import type { Done } from "../change/done";
import { refusal } from "../change/find-rows";
import type { Asked, Steps } from "../change/operation";
import { stepsOf } from "../change/operation";
import { nextId } from "../change/next-id";
import type { OpenedWorkbook } from "../open-workbook";
import { draftPlan } from "./draft-plan";
import { needOf } from "./find-need";
import { whoIs } from "./who-is";

export interface Decision {
  readonly needId: string;
  readonly chosen: Help;
  /** When the need does not say it yet. */
  readonly purpose: Purpose | null;
  /** Who sees to a training need or a work-system issue, by ID or name; "" for none. */
  readonly owner: string;
  /** True for an owner or a coach whom the workbook does not have yet. */
  readonly isNew: boolean;
  readonly answerDue: Day;
  /** For a plan: by whom, from what, from when. */
  readonly coach: string;
  readonly template: PlanTemplate | null;
  readonly start: Day;
}

/** Who decides is `asked.by`, the reason `asked.why`. @throws InputError for what the decision lacks */
export function decideNeed(
  decision: Decision,
  asked: Asked,
  reader: Catalogue = english
): Promise<Done> {
  return carryOut(
    {
      asked,
      tables: ["Needs", "Issues", "People", "Plans", "Measures", "Actions"],
      decide: (opened, operation) => {
        const { words } = opened;
        const steps = stepsOf(opened, "needDecided", decision.needId, operation, asked);
        const { row, need } = needOf(steps, decision.needId, words);
        if (need.chosen !== null)
          throw refusal(
            say(words.needSentences.alreadyDecided, {
              id: need.id,
              help: words.helps[need.chosen],
            }),
            words
          );
        const decided: Need = {
          ...need,
          chosen: decision.chosen,
          purpose: need.purpose ?? decision.purpose,
          reason: asked.why,
          decidedBy: asked.by,
          issueId: isRow(decision.chosen) && decision.owner !== "" ? newIssueId(steps) : "",
        };
        const check = needCheck(decided);
        if (check !== null && check !== "decided" && check !== "open")
          throw refusal(`${need.id}: ${words.needChecks[check]}.`, words);
        const cells = needRows.to(decided, words);
        for (const column of ["Chosen", "Purpose", "Reason", "DecidedBy", "IssueId"] as const)
          steps.set("Needs", row, column, cells[column] ?? null);
        const done = carryDecision(steps, decided, decision, asked, opened);
        const help = words.helps[decision.chosen];
        return {
          kind: "needDecided",
          of: need.id,
          steps: steps.all(),
          done: [say(words.needSentences.decided, { id: need.id, help }), ...done],
        };
      },
    },
    reader
  );
}

function newIssueId(steps: Steps): string {
  return nextId(steps, "Issues", "IssueId", "W")();
}

function carryDecision(
  steps: Steps,
  need: Need,
  decision: Decision,
  { today }: Asked,
  { words }: OpenedWorkbook
): readonly string[] {
  const { needSentences } = words;
  if (decision.chosen === "otherSupport") return [needSentences.signposted];
  if (isRow(decision.chosen)) {
    const asked = { person: decision.owner, isNew: decision.isNew, team: "" };
    const owner = whoIs(steps, asked, "manager", words);
    const kind = decision.chosen === "training" ? "training" : "workSystem";
    const { issueId: id, issue } = need;
    const { answerDue } = decision;
    const row = { id, issue, raisedOn: today, ownerId: owner.id, answerDue, answer: "" };
    steps.add("Issues", issueRows.to({ ...row, closedOn: null, kind }, words));
    const sentence = kind === "training" ? "trainingOwned" : "issueOwned";
    const values = { id, owner: `${owner.id} ${owner.name}`, due: isoDay(answerDue) };
    return [say(needSentences[sentence], values)];
  }
  const draft = draftPlan(steps, need, decision.chosen, decision, words);
  steps.add("Plans", planRow(draft.plan, words));
  for (const measure of draft.measures) steps.add("Measures", measureRow(measure, words));
  for (const action of draft.actions) steps.add("Actions", actionRow(action, words));
  const [measures, actions] = [draft.measures.length, draft.actions.length];
  return [say(needSentences.draftMade, { id: draft.plan.id, measures, actions })];
}
