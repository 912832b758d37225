// Coaches and managers as models of what they ask of others: sessions and reviews held by their day, ideas answered in time, how many plans a
// coach has. Totals behind which at least five of them stand, and else nothing; no person is named, compared or put in an order.
import { dayIn } from "./day";
import type { Day } from "./day";
import { activePlans } from "./coach-load";
import { answerDueOn } from "./idea";
import type { Idea } from "./idea";
import { sameId } from "./plan";
import type { Person, Plan } from "./plan";
import type { Session } from "./session";

/** Fewer people are never told together. */
export const fewestModels = 5;
/** What fell due in these days before the day of judgement counts: 13 weeks. */
export const modelDays = 91;

export interface Kept {
  readonly kept: number;
  readonly of: number;
}

export interface Models {
  /** Each null where fewer than five coaches stand behind it. */
  readonly sessions: Kept | null;
  readonly reviews: Kept | null;
  /** Null where there are fewer than five coaches and managers. */
  readonly ideas: Kept | null;
  /** Active plans to a coach, on average. */
  readonly load: number | null;
}

export interface ModelRecord {
  readonly people: readonly Person[];
  readonly plans: readonly Plan[];
  readonly sessions: readonly Session[];
  readonly ideas: readonly Idea[];
}

/** Null while its day has not passed, or passed too long ago. */
function inTime(due: Day | null, done: Day | null, asOf: Day): boolean | null {
  if (due === null || due >= asOf || due < asOf - modelDays) return null;
  return done !== null && done <= due;
}

/** Whether a session that was planned was held by its day. */
export function heldInTime({ planned, held }: Session, asOf: Day): boolean | null {
  return inTime(dayIn(planned), dayIn(held), asOf);
}

export function answeredInTime(idea: Idea, asOf: Day): boolean | null {
  return idea.idea === "" ? null : inTime(answerDueOn(idea), dayIn(idea.answeredOn), asOf);
}

/** The place in the list of people of the coach whose plan a session belongs to; null for one whom nobody knows. */
export function coachPlace(session: Session, { plans, people }: ModelRecord): number | null {
  const plan = plans.find(({ id }) => session.planId !== "" && sameId(id, session.planId));
  const coachId = plan?.coachId ?? "";
  const at = coachId === "" ? -1 : people.findIndex(({ id }) => sameId(id, coachId));
  return at === -1 ? null : at;
}

/** How many people name this one as their manager. */
export function manages(person: Person, people: readonly Person[]): number | null {
  if (person.id === "") return null;
  return people.filter(({ managerId }) => sameId(managerId, person.id)).length;
}

/** A session whose coach is not known counts for nobody, and not in the totals. */
export function modelsOf(record: ModelRecord, asOf: Day): Models {
  const { people, plans, ideas } = record;
  const counted = record.sessions.flatMap((session) => {
    const [place, kept] = [coachPlace(session, record), heldInTime(session, asOf)];
    return place === null || kept === null ? [] : [{ place, kept, type: session.type }];
  });
  const together = (isReview: boolean): Kept | null => {
    const own = counted.filter(({ type }) => (type === "review") === isReview);
    const isEnough = new Set(own.map(({ place }) => place)).size >= fewestModels;
    return isEnough ? keptOf(own.map(({ kept }) => kept)) : null;
  };
  const loads = people.map((person) => activePlans(person, plans) ?? 0);
  const coaches = loads.filter((load) => load > 0);
  const models = people.filter(
    (person, i) => (loads[i] ?? 0) > 0 || (manages(person, people) ?? 0) > 0
  );
  return {
    sessions: together(false),
    reviews: together(true),
    ideas:
      models.length < fewestModels
        ? null
        : keptOf(ideas.flatMap((idea) => answeredInTime(idea, asOf) ?? [])),
    load:
      coaches.length < fewestModels
        ? null
        : coaches.reduce((sum, load) => sum + load, 0) / coaches.length,
  };
}

function keptOf(all: readonly boolean[]): Kept {
  return { kept: all.filter((kept) => kept).length, of: all.length };
}
