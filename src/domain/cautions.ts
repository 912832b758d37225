// Cautions about a plan, in words and never a score of a person: its length, signs that a learner leans on the coach, a coach who does the
// learner's work, and what the coach can do against what the plan is to bring. Nothing is stopped by one. That a mentor is the line manager
// and that both own an action are asked when a plan is agreed: see plan-block.
import { dayIn } from "./day";
import type { Day } from "./day";
import { lengthCheck, sessionsHeld } from "./length";
import { sameId } from "./plan";
import type { Action, Plan } from "./plan";
import type { Session } from "./session";
import { level } from "./skill";
import type { Skill } from "./skill";

export const cautions = [
  "tooShort",
  "tooLong",
  "extended",
  "pastPlanned",
  "coachOwnsMost",
  "noneFromLearner",
  "adviceMostly",
  "coachDoes",
  "coachBelow",
  "coachUnrated",
] as const;
export type Caution = (typeof cautions)[number];

/** What bears on the plan; rows of other plans may be among them. */
export interface CautionParts {
  readonly plans: readonly Plan[];
  readonly sessions: readonly Session[];
  readonly actions: readonly Action[];
  readonly skills: readonly Skill[];
}

/** The last days on which the pair met that are looked at for actions of the learner's own. */
const lastDays = 3;
/** Reflections before anything is said of advice, and the share of them above which it is. */
const fewestReflections = 5;
const advicePercent = 80;

/** How the text of an action begins that does the learner's work, in English and in French. */
export const takingOver = [
  "do it",
  "do the work",
  "take over",
  "redo",
  "rewrite",
  "finish the",
  "finish her",
  "finish his",
  "finish their",
  "fix the",
  "solve the",
  "faire à sa place",
  "faire le travail",
  "prendre en charge",
  "refaire",
  "réécrire",
  "finir le",
  "finir la",
  "terminer le",
  "terminer la",
  "corriger le",
  "résoudre le",
] as const;

function isOpen({ done }: Action): boolean {
  return dayIn(done) === null;
}

/** An open action of the coach whose text begins as if the coach did what the learner is to learn. */
export function doesTheWork(action: Action): boolean {
  const said = `|${action.action.toLowerCase()} `;
  return (
    action.owner === "coach" &&
    isOpen(action) &&
    takingOver.some((words) => said.includes(`|${words} `))
  );
}

export const coachLevels = ["holds", "below", "unrated"] as const;
export type CoachLevel = (typeof coachLevels)[number];

/** Where the plan's coach stands in a skill that the plan is to bring; null where no level is asked for or nobody coaches. */
export function coachLevel(
  skill: Skill,
  plans: readonly Plan[],
  skills: readonly Skill[]
): CoachLevel | null {
  const required = level(skill.required);
  const plan = plans.find(({ id }) => sameId(id, skill.planId));
  if (skill.planId === "" || skill.skill === "" || required === null) return null;
  if (plan === undefined || plan.coachId === "") return null;
  const held = skills
    .filter((one) => sameId(one.personId, plan.coachId) && sameId(one.skill, skill.skill))
    .map(({ actual }) => level(actual))
    .filter((one) => one !== null);
  if (held.length === 0) return "unrated";
  return held.some((one) => one >= required) ? "holds" : "below";
}

/** Actions agreed in a session that the learner proposed; null where of none it is said who did. */
export function proposedByLearner(session: Session, actions: readonly Action[]): number | null {
  if (session.id === "") return null;
  const said = actions.filter(
    ({ sessionId, proposedBy }) => proposedBy !== null && sameId(sessionId, session.id)
  );
  if (said.length === 0) return null;
  return said.filter(({ proposedBy }) => proposedBy === "learner").length;
}

/** Of an active plan; of a closed one only what its length says. */
export function cautionsOn(plan: Plan, parts: CautionParts, asOf: Day): readonly Caution[] {
  const sessions = parts.sessions.filter(({ planId }) => sameId(planId, plan.id));
  const held = sessionsHeld(plan.id, sessions);
  const length = lengthCheck(plan, held, asOf);
  if (length === null) return [];
  const { plannedSessions: planned } = plan;
  const pastPlanned = typeof planned === "number" && planned > 0 && held > planned;
  const found: readonly Caution[] = [
    ...(length === "tooShort" ? (["tooShort"] as const) : []),
    ...(length === "tooLong" && !pastPlanned ? (["tooLong"] as const) : []),
    ...(length === "extendedTwice" ? (["extended"] as const) : []),
    ...(pastPlanned ? (["pastPlanned"] as const) : []),
  ];
  return plan.stage === "active" ? [...found, ...whileActive(plan, sessions, parts)] : found;
}

function whileActive(
  plan: Plan,
  sessions: readonly Session[],
  parts: CautionParts
): readonly Caution[] {
  const actions = parts.actions.filter(({ planId }) => sameId(planId, plan.id));
  const open = actions.filter(isOpen);
  const ofCoach = open.filter(({ owner }) => owner === "coach");
  const levels = parts.skills
    .filter(({ planId }) => sameId(planId, plan.id))
    .map((skill) => coachLevel(skill, parts.plans, parts.skills));
  const signs: readonly (readonly [Caution, boolean])[] = [
    ["coachOwnsMost", ofCoach.length * 2 > open.length],
    ["noneFromLearner", isLearnerSilent(sessions, parts.actions)],
    ["adviceMostly", plan.mode === "mentoring" && isAdviceMostly(sessions)],
    ["coachDoes", actions.some(doesTheWork)],
    ["coachBelow", levels.includes("below")],
    ["coachUnrated", plan.kind === "skills" && levels.includes("unrated")],
  ];
  return signs.filter(([, isThere]) => isThere).map(([caution]) => caution);
}

/** On the last three days they met, others proposed actions and the learner none. Where nobody says who proposes, nothing is said. */
function isLearnerSilent(sessions: readonly Session[], actions: readonly Action[]): boolean {
  const met = sessions.flatMap((session) => {
    const on = session.type === "contact" ? null : dayIn(session.held);
    return on === null ? [] : [{ session, on }];
  });
  const days = [...new Set(met.map(({ on }) => on))].sort((a, b) => b - a);
  const since = days[lastDays - 1];
  if (since === undefined) return false;
  const own = met
    .filter(({ on }) => on >= since)
    .map(({ session }) => proposedByLearner(session, actions))
    .filter((count) => count !== null);
  return own.length > 0 && own.every((count) => count === 0);
}

/** A reflection is a mentoring session of which it is said whether advice was asked for. */
function isAdviceMostly(sessions: readonly Session[]): boolean {
  const reflections = sessions.filter(
    ({ type, adviceAsked }) =>
      type === "mentoring" && (adviceAsked === "yes" || adviceAsked === "no")
  );
  const asked = reflections.filter(({ adviceAsked }) => adviceAsked === "yes").length;
  return (
    reflections.length >= fewestReflections && asked * 100 > reflections.length * advicePercent
  );
}

/** The numbers that the sheet compares with as well. */
export const cautionBounds = { lastDays, fewestReflections, advicePercent } as const;
