// The rules about a plan as a whole (product design 4.8): nobody met, nothing was measured, an event of instruction is stuck, actions
// are overdue, it has run too long, it waits for the work system. That a measure is Stalled or Regressing is a flag of the measure.
// A plan that is a draft, paused, closed, achieved or not yet begun is exempt, and so is one whose learner is away.
import { activeDays, awaySpans, isAway } from "./active-days";
import type { Span } from "./active-days";
import { actionState } from "./action-state";
import type { PlanRule } from "./attention-rules";
import type { CycleRecord } from "./cycle-record";
import { dayIn } from "./day";
import type { Day } from "./day";
import { issueState } from "./issue";
import type { JudgedMeasure } from "./judge-record";
import { judgePlan } from "./judge-record";
import { boundsOf, lengthCheck, sessionsHeld } from "./length";
import { sameId } from "./plan";
import type { Leave, Plan, Settings } from "./plan";
import { stuckFrom } from "./practice";
import { sessionState } from "./session";
import type { Session } from "./session";

export const planFacts = [
  "lastReading",
  "neverMeasured",
  "lastHeld",
  "neverHeld",
  "daysWithout",
  "issueRaised",
  "answerDue",
  "eventPlanned",
  "actionDue",
  "began",
  "weeksMost",
  "sessionsHeld",
  "sessionsMost",
  "extended",
] as const;
export type PlanFactKey = (typeof planFacts)[number];

/** One piece of evidence: a key and its values. */
export interface PlanFact {
  readonly fact: PlanFactKey;
  /** ID of what it is about: a measure, an action, an event, an issue; "" for the plan itself. */
  readonly of: string;
  readonly on: Day | null;
  readonly value: number | null;
}

export interface PlanHit {
  readonly rule: PlanRule;
  /** From which day the rule counts: the last time they met or measured, the first day overdue or stuck, the day it was raised or begun. */
  readonly since: Day;
  /** At most three of a sort. */
  readonly facts: readonly PlanFact[];
}

/** Everything that bears on one plan. */
export interface PlanCase {
  readonly plan: Plan;
  readonly judged: readonly JudgedMeasure[];
  readonly cycle: CycleRecord;
  readonly leave: readonly Leave[];
  readonly settings: Settings;
}

export interface PlanFindings {
  readonly hits: readonly PlanHit[];
  /** The flags of its silent measures say nothing more: they met and said why nothing changed, or the plan's own flag says it. */
  readonly silenceIsKnown: boolean;
}

/** Overdue actions that are a flag however short they are overdue. */
const manyOverdue = 2;
const shown = 3;

export function findPlanHits(of: PlanCase, asOf: Day): PlanFindings {
  const start = startOf(of, asOf);
  if (start === null) return { hits: [], silenceIsKnown: false };
  const away = awaySpans(of.leave, of.plan.learnerId, of.plan.id);
  const isExplained = explained(of, away, asOf);
  const silent = isExplained ? null : allSilent(of, start);
  const hits = [
    silent,
    noContact(of, start, away, asOf),
    waitsOnIssue(of, start, asOf),
    eventStuck(of, asOf),
    actionsOverdue(of, asOf),
    overLength(of, start, asOf),
  ].filter((hit) => hit !== null);
  return { hits, silenceIsKnown: isExplained || silent !== null };
}

/** The day that a plan began; null when it is exempt. */
function startOf({ plan, judged, leave }: PlanCase, asOf: Day): Day | null {
  const start = dayIn(plan.start);
  if (plan.stage !== "active" || start === null || start > asOf) return null;
  if (isAway(awaySpans(leave, plan.learnerId, plan.id), asOf)) return null;
  return judgePlan(plan, judged).state === "achieved" ? null : start;
}

function sessionsOf({ plan, cycle }: PlanCase): readonly Session[] {
  return cycle.sessions.filter(({ planId }) => sameId(planId, plan.id));
}

/** The last day up to `asOf` on which such a session was held. */
function lastHeld(sessions: readonly Session[], asOf: Day): Day | null {
  const held = sessions.map((session) => dayIn(session.held) ?? 0).filter((day) => day <= asOf);
  const last = Math.max(0, ...held);
  return last === 0 ? null : last;
}

/** "We met; nothing changed, because …" holds for as many days as a plan may go without a session. */
function explained(of: PlanCase, away: readonly Span[], asOf: Day): boolean {
  const met = lastHeld(
    sessionsOf(of).filter(({ unchanged }) => unchanged !== ""),
    asOf
  );
  return met !== null && activeDays(away, met, asOf) <= of.settings.noContactDays;
}

/** R2. With one measure only, that measure's own flag says it. */
function allSilent({ plan, judged }: PlanCase, start: Day): PlanHit | null {
  const own = judged.filter((one) => one.of.plan === plan);
  const silent = own.filter(({ verdict }) => verdict.state === "silent");
  const isWaitedFor = ({ verdict: { state, freshness } }: JudgedMeasure) =>
    freshness !== null &&
    freshness !== "fresh" &&
    !["silent", "pastDue", "achieved"].includes(state);
  if (silent.length < 2 || own.some(isWaitedFor)) return null;
  const last = Math.max(0, ...own.map(({ verdict }) => verdict.lastOn ?? 0));
  return {
    rule: "plan-silent",
    since: last === 0 ? start : last,
    facts: silent.slice(0, shown).map(({ of, verdict: { lastOn } }): PlanFact => ({
      fact: lastOn === null ? "neverMeasured" : "lastReading",
      of: of.measure.id,
      on: lastOn,
      value: null,
    })),
  };
}

/**
 * R1, in active days. A session that is booked for today or later is contact enough; in a workbook that keeps no sessions nobody can
 * be said not to have met.
 */
function noContact(of: PlanCase, start: Day, away: readonly Span[], asOf: Day): PlanHit | null {
  if (of.cycle.sessions.every(({ planId }) => planId === "")) return null;
  const sessions = sessionsOf(of);
  const isBooked = sessions.some(
    (session) => sessionState(session, asOf) === "planned" || (dayIn(session.next) ?? 0) >= asOf
  );
  const held = lastHeld(sessions, asOf);
  const since = Math.max(held ?? start, start);
  const days = activeDays(away, since, asOf);
  if (isBooked || days <= of.settings.noContactDays) return null;
  return {
    rule: "no-contact",
    since,
    facts: [
      { fact: held === null ? "neverHeld" : "lastHeld", of: "", on: held ?? start, value: null },
      { fact: "daysWithout", of: "", on: null, value: days },
    ],
  };
}

/** R8. */
function waitsOnIssue({ plan, cycle }: PlanCase, start: Day, asOf: Day): PlanHit | null {
  const issue = cycle.issues.find(({ id }) => plan.issueId !== "" && sameId(id, plan.issueId));
  const state = issue === undefined ? null : issueState(issue, asOf);
  if (issue === undefined || state === null || state === "closed") return null;
  const raised = dayIn(issue.raisedOn);
  const due = dayIn(issue.answerDue);
  const since = raised ?? start;
  return {
    rule: "waits-on-issue",
    since,
    facts: [
      { fact: "issueRaised", of: issue.id, on: since, value: null },
      ...(due === null ? [] : [{ fact: "answerDue", of: issue.id, on: due, value: null } as const]),
    ],
  };
}

/** R5, in calendar days as the sheet of practice counts them. */
function eventStuck({ plan, cycle, settings }: PlanCase, asOf: Day): PlanHit | null {
  const stuck = cycle.practice
    .filter(({ planId }) => sameId(planId, plan.id))
    .map((event) => ({ event, from: stuckFrom(event, settings, asOf) }))
    .flatMap(({ event, from }) => (from === null || from > asOf ? [] : [{ event, from }]))
    .sort((a, b) => a.from - b.from);
  const [first] = stuck;
  if (first === undefined) return null;
  return {
    rule: "event-stuck",
    since: first.from,
    facts: stuck.slice(0, shown).map(({ event }): PlanFact => {
      const on = dayIn(event.planned);
      return { fact: "eventPlanned", of: event.id, on, value: asOf - (on ?? asOf) };
    }),
  };
}

/** R6, in calendar days as the sheet of actions counts them. */
function actionsOverdue({ plan, cycle, settings }: PlanCase, asOf: Day): PlanHit | null {
  const overdue = cycle.actions
    .filter(({ planId }) => sameId(planId, plan.id))
    .filter((action) => actionState(action, asOf) === "overdue")
    .map((action) => ({ id: action.id, due: dayIn(action.due) ?? asOf }))
    .sort((a, b) => a.due - b.due);
  const [first] = overdue;
  if (first === undefined) return null;
  if (overdue.length < manyOverdue && asOf - first.due <= settings.overdueDays) return null;
  return {
    rule: "actions-overdue",
    since: first.due + 1,
    facts: overdue
      .slice(0, shown)
      .map(({ id, due }) => ({ fact: "actionDue", of: id, on: due, value: asOf - due })),
  };
}

/** R7. */
function overLength(of: PlanCase, start: Day, asOf: Day): PlanHit | null {
  const { plan, cycle } = of;
  const held = sessionsHeld(plan.id, cycle.sessions);
  const check = lengthCheck(plan, held, asOf);
  if (check !== "tooLong" && check !== "extendedTwice") return null;
  const { mostWeeks, mostSessions } = boundsOf(plan);
  const number = (fact: PlanFactKey, value: number): PlanFact => ({
    fact,
    of: "",
    on: null,
    value,
  });
  return {
    rule: "over-length",
    since: start,
    facts: [
      { fact: "began", of: "", on: start, value: null },
      ...(check === "extendedTwice" && typeof plan.extensions === "number"
        ? [number("extended", plan.extensions)]
        : asOf - start > mostWeeks * 7
          ? [number("weeksMost", mostWeeks)]
          : [number("sessionsHeld", held), number("sessionsMost", mostSessions)]),
    ],
  };
}
