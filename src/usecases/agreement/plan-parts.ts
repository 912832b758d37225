// One plan with all that its agreement is about, from the rows of a workbook.
import type { Agreed, Term } from "../../domain/agreement";
import { agreementState, isChanged, termsOf } from "../../domain/agreement";
import type { AgreementState } from "../../domain/agreement";
import { mayFight } from "../../domain/clash";
import type { Measure, Plan } from "../../domain/plan";
import { sameId } from "../../domain/plan";
import type { PlanParts } from "../../domain/plan-block";
import type { TableRow } from "../../gateway/rows";
import { clashRows, issueRows, needRows, termRows } from "../../schema/cycle-rows";
import {
  actionFrom,
  measureFrom,
  milestoneFrom,
  personFrom,
  planFrom,
  targetFrom,
} from "../../schema/row";
import type { Catalogue } from "../../text/catalogue";
import { planRowOf } from "../change/find-rows";
import type { Steps } from "../change/operation";

/** The tables that `wholePlan` looks at. */
export const agreementTables = [
  ...[
    "Plans",
    "Needs",
    "Measures",
    "Actions",
    "Clashes",
    "Terms",
    "Targets",
    "Milestones",
    "Issues",
    "People",
  ],
] as const;

export interface WholePlan {
  readonly row: TableRow;
  readonly plan: Plan;
  readonly parts: PlanParts;
  readonly measures: readonly Measure[];
  /** What would be agreed now. */
  readonly now: readonly Term[];
  readonly state: AgreementState | null;
  /** Two aims of the learner whose wording suggests a fight and that nobody has judged; names. */
  readonly unjudged: readonly [Measure, Measure] | null;
}

/** @throws InputError for an unknown plan. */
export function wholePlan(steps: Steps, planId: string, words: Catalogue): WholePlan {
  const row = planRowOf(steps, planId);
  const plan = planFrom(row.cells, words);
  const cellsOf = (table: string) => steps.rows(table).map(({ cells }) => cells);
  const plans = cellsOf("Plans").map((cells) => planFrom(cells, words));
  const all = cellsOf("Measures").map((cells) => measureFrom(cells, words));
  const actions = cellsOf("Actions").map((cells) => actionFrom(cells, words));
  const clashes = cellsOf("Clashes").map((cells) => clashRows.from(cells, words));
  const agreed: Agreed = {
    record: {
      measures: all,
      targets: cellsOf("Targets").map((cells, index) => targetFrom(cells, index + 1)),
      milestones: cellsOf("Milestones").map(milestoneFrom),
    },
    actions,
    kindWord: (kind) => (kind === null ? "" : words.measureKinds[kind]),
    ownerWord: (owner) => (owner === null ? "" : words.owners[owner]),
  };
  const now = termsOf(plan, agreed);
  const kept = cellsOf("Terms").map((cells) => termRows.from(cells, words));
  const needs = cellsOf("Needs").map((cells) => needRows.from(cells, words));
  const issues = cellsOf("Issues").map((cells) => issueRows.from(cells, words));
  const people = cellsOf("People").map((cells) => personFrom(cells, words));
  const measures = all.filter((measure) => sameId(measure.planId, plan.id));
  const open = plans.filter(({ learnerId, stage }) =>
    plan.learnerId === "" ? false : sameId(learnerId, plan.learnerId) && stage !== "closed"
  );
  const aims = all.filter(({ planId: of }) => open.some(({ id }) => sameId(id, of)));
  const isJudged = (one: Measure, other: Measure) =>
    clashes.some(
      (clash) =>
        clash.verdict !== null &&
        ((sameId(clash.one, one.id) && sameId(clash.other, other.id)) ||
          (sameId(clash.one, other.id) && sameId(clash.other, one.id)))
    );
  const pairs = measures.flatMap((one) =>
    aims
      .filter((other) => other.id !== one.id)
      .map((other): readonly [Measure, Measure] => [one, other])
  );
  return {
    row,
    plan,
    parts: { needs, measures: all, actions, clashes, issues, people, plans },
    measures,
    now,
    state: agreementState(plan, isChanged(plan, kept, now)),
    unjudged:
      pairs.find(([one, other]) => mayFight(one.name, other.name) && !isJudged(one, other)) ?? null,
  };
}

/** Somebody has agreed it, or both have. */
export function isAgreed({ state }: WholePlan): boolean {
  return state !== "open" && state !== null;
}
