// The sample's worked case, six weeks old: a fishbone and a Pareto, three actions and one work-system issue, and two cycles of PDCA. Rows only;
// they are written with the plans.
import type { Day } from "../domain/day";
import type { Action, Owner } from "../domain/plan";
import type { RowsToAppend } from "../gateway/append-rows";
import { caseRows, fishboneRows, paretoRows, pdcaRows } from "../schema/case-rows";
import { issueRows } from "../schema/cycle-rows";
import { actionRow } from "../schema/row";
import type { Row } from "../schema/row";
import type { Catalogue } from "../text/catalogue";
import { sampleCaseIn } from "../text/sample-case-words";
import type { SampleCaseWords } from "../text/sample-case-words";
import { newIds } from "./set-up/new-ids";
import type { Additions } from "./set-up/new-plans";

const openedBefore = 42;
const countedBefore = 35;

/** Who sees to each action, by when, and when it was done, in days from today. */
const actions: Readonly<
  Record<
    keyof SampleCaseWords["actions"],
    readonly [owner: Owner, due: number, done: number | null]
  >
> = {
  lead: ["manager", -26, -27],
  agenda: ["coach", -26, -26],
  board: ["learner", 4, null],
};
const cyclesDone = [-25, -10] as const;
const answerIn = 9;

/** Of the first of the new plans, whose coach owns the case; nothing without one. */
export function sampleCaseRows(
  { plans, measures, actions: known }: Additions,
  today: Day,
  words: Catalogue
): RowsToAppend {
  const said = sampleCaseIn(words.language);
  const [plan] = plans;
  if (plan === undefined) return new Map();
  const measure = measures.find(({ planId }) => planId === plan.id);
  const actionId = newIds(
    "A",
    3,
    known.map(({ id }) => id),
    1
  );
  const ids = { lead: actionId(), agenda: actionId(), board: actionId(), issue: "W001" } as const;
  const [caseId, ownerId] = ["C001", plan.coachId];
  const number = (index: number): string => String(index + 1).padStart(3, "0");
  const action = (what: keyof typeof actions): Action => {
    const [owner, due, done] = actions[what];
    return {
      ...{ id: ids[what], planId: plan.id, measureId: measure?.id ?? "", owner },
      ...{ action: said.actions[what], due: today + due, note: "", sessionId: "" },
      ...{ done: done === null ? null : today + done, proposedBy: null, commitment: null },
    };
  };
  const raised = { raisedOn: today - countedBefore, answerDue: today + answerIn };
  const open = { answer: "", closedOn: null, kind: "workSystem" } as const;
  const { process, where, problem, who } = said;
  return new Map<string, readonly Row[]>([
    [
      "Cases",
      [
        caseRows.to(
          {
            ...{ id: caseId, process, where, problem, who, ownerId },
            ...{ timing: "actual", sort: "manyCauses", openedOn: today - openedBefore },
          },
          words
        ),
      ],
    ],
    [
      "Fishbone",
      said.causes.map(({ category, cause, evidence, becomes }, index) =>
        fishboneRows.to(
          {
            ...{ id: `FB${number(index)}`, caseId, cause, evidence },
            category: words.usualCategories[category],
            isRoot: becomes === null ? null : "yes",
            became: becomes === null ? "" : ids[becomes],
          },
          words
        )
      ),
    ],
    [
      "Pareto",
      said.kinds.map(([kind, count], index) =>
        paretoRows.to(
          {
            ...{ id: `PA${number(index)}`, caseId, kind, count, source: said.source },
            ...{ isRoot: null, became: "" },
          },
          words
        )
      ),
    ],
    [
      "Pdca",
      said.cycles.map((cycle, index) => {
        const decision = index === said.cycles.length - 1 ? "adopt" : "adapt";
        const doneOn = today + (cyclesDone[index] ?? 0);
        return pdcaRows.to({ id: `PD${number(index)}`, caseId, ...cycle, doneOn, decision }, words);
      }),
    ],
    [
      "Actions",
      (["lead", "agenda", "board"] as const).map((what) => actionRow(action(what), words)),
    ],
    [
      "Issues",
      [issueRows.to({ id: ids.issue, issue: said.issue, ownerId, ...raised, ...open }, words)],
    ],
  ]);
}
