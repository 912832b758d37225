// Coach and learner agree the issue, the measures and the actions of a plan, by name and day, for one version of it. What was
// agreed is kept as terms; whatever differs from them later shows that it was changed since.
import { dayIn } from "./day";
import { sameId } from "./plan";
import type { Cell, CoachingRecord, Measure, Plan } from "./plan";
import type { Action } from "./plan";
import { numberIn } from "./readings";

export const agreementStates = ["open", "coachOnly", "learnerOnly", "agreed", "changed"] as const;
export type AgreementState = (typeof agreementStates)[number];

export const termParts = ["issue", "measure", "action"] as const;
export type TermPart = (typeof termParts)[number];

/** One thing that was agreed: what stood in its cells. Words of lists are those of the workbook. */
export interface Term {
  readonly planId: string;
  readonly version: Cell;
  readonly part: TermPart | null;
  /** ID of the plan, measure or action. */
  readonly item: string;
  readonly text: string;
  /** Kind of a measure, owner of an action. */
  readonly sort: string;
  /** Unit of a measure, measure of an action. */
  readonly unit: Cell;
  readonly baseline: Cell;
  readonly target: Cell;
  readonly upper: Cell;
  readonly start: Cell;
  readonly due: Cell;
  /** Revised targets, steps and milestones of a measure: how many, the sum of their values and of their days. */
  readonly rows: number;
  readonly values: number;
  readonly days: number;
}

/** What the plan's part of the record has, in which terms are looked for. `wordOf…` give the words of lists. */
export interface Agreed {
  readonly record: Pick<CoachingRecord, "measures" | "targets" | "milestones">;
  readonly actions: readonly Action[];
  readonly kindWord: (kind: Measure["kind"]) => string;
  readonly ownerWord: (owner: Action["owner"]) => string;
}

export function versionOf({ version }: Plan): number {
  return numberIn(version) ?? 1;
}

const nothing = {
  sort: "",
  unit: null,
  baseline: null,
  target: null,
  upper: null,
  start: null,
  due: null,
  rows: 0,
  values: 0,
  days: 0,
} as const;

/** The terms of a plan as it stands: its issue, its measures, its actions. */
export function termsOf(plan: Plan, of: Agreed): readonly Term[] {
  const head = { planId: plan.id, version: versionOf(plan) };
  const { measures, targets, milestones } = of.record;
  return [
    { ...head, part: "issue", item: plan.id, text: plan.issue, ...nothing },
    ...measures
      .filter(({ planId }) => sameId(planId, plan.id))
      .map((measure): Term => {
        const { id, name, kind, unit, baseline, target, upper, start, due } = measure;
        const revised = targets.filter(({ measureId }) => sameId(measureId, id));
        const tasks = milestones.filter(({ measureId }) => sameId(measureId, id));
        return {
          ...head,
          ...{ part: "measure", item: id, text: name, sort: of.kindWord(kind) },
          ...{ unit, baseline, target, upper, start, due },
          rows: revised.length + tasks.length,
          values: sum([...revised.map((row) => row.target), ...tasks.map(({ weight }) => weight)]),
          days: sum([...revised, ...tasks].map((row) => row.due)),
        };
      }),
    ...of.actions
      .filter(({ planId }) => sameId(planId, plan.id))
      .map(({ id, action, owner, measureId, due }): Term => ({
        ...head,
        ...nothing,
        ...{ part: "action", item: id, text: action, sort: of.ownerWord(owner) },
        unit: measureId === "" ? null : measureId,
        due,
      })),
  ];
}

function sum(cells: readonly Cell[]): number {
  const total = cells.reduce<number>((so, cell) => so + (numberIn(cell) ?? 0), 0);
  return Math.round(total * 1e6) / 1e6;
}

/** True when what was agreed for this version differs from what stands. Without terms nothing is known to have changed. */
export function isChanged(plan: Plan, kept: readonly Term[], now: readonly Term[]): boolean {
  const own = kept.filter(
    ({ planId, version }) => sameId(planId, plan.id) && version === versionOf(plan)
  );
  if (own.length === 0) return false;
  if (own.length !== now.length) return true;
  return own.some((term) => {
    const found = now.find((one) => one.part === term.part && sameId(one.item, term.item));
    return found === undefined || textOf(found) !== textOf(term);
  });
}

function textOf({ text, sort, ...rest }: Term): string {
  const { unit, baseline, target, upper, start, due, rows, values, days } = rest;
  return [text, sort, unit, baseline, target, upper, start, due, rows, values, days]
    .map((cell) => String(cell ?? "").toLowerCase())
    .join("\n");
}

/** A tick is a name with a day. */
export function agreementState(plan: Plan, hasChanged: boolean): AgreementState | null {
  if (plan.id === "") return null;
  const coach = plan.coachAgreed !== "" && dayIn(plan.coachAgreedOn) !== null;
  const learner = plan.learnerAgreed !== "" && dayIn(plan.learnerAgreedOn) !== null;
  if (!coach && !learner) return "open";
  if (hasChanged) return "changed";
  if (coach && learner) return "agreed";
  return coach ? "coachOnly" : "learnerOnly";
}
