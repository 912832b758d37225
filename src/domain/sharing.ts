// Who may get a copy of what: which plans may leave the workbook at all, and whose they are. Whatever cannot be told for sure,
// because an ID stands twice or a word is not of its list, stays. Columns are not here: see usecases/share.
import type { CoachingRecord, Kind, Measure, Person, Plan } from "./plan";

export const audiences = ["manager", "hr", "learner"] as const;
export type Audience = (typeof audiences)[number];

/** Kinds of coaching that may be shown to somebody outside the pair: neither executive nor personal. */
export const sharedKinds: readonly Kind[] = ["business", "performance", "skills"];

export const reasonsToStay = ["mentoring", "confidentialKind", "unclear", "others"] as const;
/** Why a plan is not in a copy. */
export type ReasonToStay = (typeof reasonsToStay)[number];

/** Null where the plan may be shown to its learner and the learner's manager. Never reads what people wrote. */
export function reasonToStay(plan: Plan): Exclude<ReasonToStay, "others"> | null {
  if (plan.mode === "mentoring") return "mentoring";
  if (plan.kind !== null && !sharedKinds.includes(plan.kind)) return "confidentialKind";
  return plan.mode === null || plan.kind === null ? "unclear" : null;
}

/** IDs that exactly one row has; two rows of one ID are nobody's. Compared as MATCH does, spaces at the ends aside. */
export function clearIds(ids: readonly string[]): ReadonlySet<string> {
  const count = new Map<string, number>();
  for (const id of ids) count.set(idKey(id), (count.get(idKey(id)) ?? 0) + 1);
  count.delete("");
  return new Set([...count].filter(([, times]) => times === 1).map(([key]) => key));
}

export function idKey(id: string): string {
  return id.trim().toLowerCase();
}

/** A plan of one of the people, or of a team all of whose people they are. */
export function isPlanOf(plan: Plan, own: ReadonlySet<string>, people: readonly Person[]): boolean {
  if (plan.planFor !== "team") return own.has(idKey(plan.learnerId));
  const team = people.filter(({ team }) => idKey(team) !== "" && idKey(team) === idKey(plan.team));
  return team.length > 0 && team.every(({ id }) => own.has(idKey(id)));
}

/**
 * The record of these plans alone. A measure whose ID stands twice in the whole workbook stays with all its readings: nobody
 * can say which of the two they belong to.
 */
export function recordOf(record: CoachingRecord, plans: readonly Plan[]): CoachingRecord {
  const planIds = new Set(plans.map(({ id }) => idKey(id)));
  const clear = clearIds(record.measures.map(({ id }) => id));
  const measures = record.measures.filter(
    ({ id, planId }: Measure) => clear.has(idKey(id)) && planIds.has(idKey(planId))
  );
  const ids = new Set(measures.map(({ id }) => idKey(id)));
  const isOwn = ({ measureId }: { readonly measureId: string }) => ids.has(idKey(measureId));
  const learners = new Set(plans.map(({ learnerId }) => idKey(learnerId)));
  return {
    ...record,
    plans,
    measures,
    readings: record.readings.filter(isOwn),
    targets: record.targets.filter(isOwn),
    milestones: record.milestones.filter(isOwn),
    leave: record.leave.filter(({ personId, planId }) =>
      planId === "" ? learners.has(idKey(personId)) : planIds.has(idKey(planId))
    ),
  };
}
