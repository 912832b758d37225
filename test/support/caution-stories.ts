// One story for each caution and one of each that stops just short of it, as rows that people might have typed. The first number of a
// title is that of docs/brief.md.
import type { Caution } from "../../src/domain/cautions";
import type { Row } from "../../src/schema/row";
import { english } from "../../src/text/en";

export const storyDay = 46308;
const { stages, kinds, modes, owners, sessionTypes, answers, results } = english;

export interface CautionStory {
  readonly title: string;
  /** Null for a story in which nothing is to be said. */
  readonly caution: Caution | null;
  readonly plan: Row;
  readonly sessions: readonly Row[];
  readonly actions: readonly Row[];
  readonly skills: readonly Row[];
}

const performance = {
  Mode: modes.coaching,
  Kind: kinds.performance,
  Stage: stages.active,
  Start: storyDay - 60,
  CoachId: "C1",
  LearnerId: "L1",
};
const mentoring = { ...performance, Mode: modes.mentoring, Kind: null };
const skills = { ...performance, Kind: kinds.skills };
const closed = { Stage: stages.closed, ClosedOn: storyDay - 2, Result: results.achieved };

/** Coaching sessions a week apart, the last of them yesterday. */
function held(count: number, more: Row = {}): readonly Row[] {
  return Array.from({ length: count }, (_, i) => ({
    Type: sessionTypes.coaching,
    Held: storyDay - 1 - 7 * (count - 1 - i),
    ...more,
  }));
}

function reflections(...asked: readonly (keyof typeof answers | null)[]): readonly Row[] {
  return asked.map((one, i) => ({
    Type: sessionTypes.mentoring,
    Held: storyDay - 1 - 14 * i,
    AdviceAsked: one === null ? null : answers[one],
  }));
}

const open = (...who: readonly (keyof typeof owners)[]): readonly Row[] =>
  who.map((one) => ({ Action: "Listen to two calls", Owner: owners[one] }));
/** `session`: 1 for the first of the story's sessions. */
const agreed = (session: number, by: keyof typeof owners | null, done = true): Row => ({
  Action: "Listen to two calls",
  Owner: owners.learner,
  ProposedBy: by === null ? null : owners[by],
  Session: session,
  Done: done ? storyDay - 1 : null,
});
const skill = (PersonId: string, more: Row): Row => ({
  PersonId,
  Skill: "Close a ticket",
  ...more,
});
const asked = (required: number) => skill("L1", { Required: required, Actual: 1, Plan: true });

type Parts = Partial<Pick<CautionStory, "sessions" | "actions" | "skills">>;
function story(title: string, caution: Caution | null, plan: Row, parts: Parts = {}): CautionStory {
  return { title, caution, plan, sessions: [], actions: [], skills: [], ...parts };
}

export const cautionStories: readonly CautionStory[] = [
  story(
    "S20 a performance plan closed after two sessions is told to be short",
    "tooShort",
    { ...performance, ...closed },
    { sessions: held(2) }
  ),
  story(
    "S20 one closed after three is not",
    null,
    { ...performance, ...closed },
    { sessions: held(3) }
  ),
  story("S20 a performance plan past half a year is told to be long", "tooLong", {
    ...performance,
    Start: storyDay - 183,
  }),
  story("S20 on its last day of half a year it is not", null, {
    ...performance,
    Start: storyDay - 182,
  }),
  story("S15 an end put off twice may be a sign of dependency", "extended", {
    ...performance,
    Extensions: 2,
  }),
  story("S15 put off once is none", null, { ...performance, Extensions: 1 }),
  story(
    "S15 a fourth session where three were planned may be a sign of dependency",
    "pastPlanned",
    { ...performance, PlannedSessions: 3 },
    { sessions: held(4) }
  ),
  story(
    "S15 a contact is no session",
    null,
    { ...performance, PlannedSessions: 3 },
    {
      sessions: [...held(3), { Type: sessionTypes.contact, Held: storyDay }],
    }
  ),
  story("S15 two of three open actions are the coach’s", "coachOwnsMost", performance, {
    actions: open("coach", "coach", "learner"),
  }),
  story("S15 one of two is not most; what is done does not count", null, performance, {
    actions: [
      ...open("coach", "learner"),
      { Action: "Show it", Owner: owners.coach, Done: storyDay - 3 },
    ],
  }),
  story(
    "S15 in three sessions the coach proposed and the learner did not",
    "noneFromLearner",
    performance,
    {
      sessions: held(4),
      actions: [agreed(1, "learner"), agreed(2, "coach"), agreed(4, "coach")],
    }
  ),
  story("S15 the third session back still counts", null, performance, {
    sessions: held(4),
    actions: [agreed(2, "learner"), agreed(3, "coach"), agreed(4, "coach")],
  }),
  story("S15 where nobody says who proposed, nothing is said", null, performance, {
    sessions: held(4),
    actions: [agreed(2, null), agreed(4, null)],
  }),
  story("S15 two sessions are too few to say it", null, performance, {
    sessions: held(2),
    actions: [agreed(1, "coach"), agreed(2, "coach")],
  }),
  story("S15 advice in all of five reflections", "adviceMostly", mentoring, {
    sessions: reflections("yes", "yes", "yes", "yes", "yes"),
  }),
  story("S15 advice in four of five is not yet most", null, mentoring, {
    sessions: reflections("yes", "yes", "yes", "yes", "no", null),
  }),
  story("S15 four reflections are too few to say it", null, mentoring, {
    sessions: reflections("yes", "yes", "yes", "yes"),
  }),
  story("S40 the coach redoes what the learner is to learn", "coachDoes", performance, {
    actions: [
      ...open("learner", "learner"),
      { Action: "Rewrite the shift report", Owner: owners.coach },
    ],
  }),
  story("S40 a learner who does it, or a coach who shows it, is no such thing", null, performance, {
    actions: [
      { Action: "Rewrite the shift report", Owner: owners.learner },
      { Action: "Show how to rewrite the shift report", Owner: owners.coach },
      { Action: "Redo the shift report", Owner: owners.coach, Done: storyDay - 1 },
    ],
  }),
  story("S18 the coach stands below what the plan asks for", "coachBelow", performance, {
    skills: [asked(3), skill("C1", { Actual: 2 })],
  }),
  story("S18 a coach at that level does not", null, performance, {
    skills: [asked(3), skill("C1", { Actual: 2 }), skill("c1", { Actual: 3 })],
  }),
  story(
    "S19 whether the coach of a skills plan holds the skill is not noted",
    "coachUnrated",
    skills,
    {
      skills: [asked(3), skill("C2", { Actual: 4 }), skill("C1", { Required: 4 })],
    }
  ),
  story("S19 of other kinds of plan it need not be", null, performance, { skills: [asked(3)] }),
];

/** Tables of one workbook in which each story is a plan: P1 for the first. People of a story have its number, so that none sees another's. */
export function rowsOfStories(
  stories: readonly CautionStory[]
): ReadonlyMap<string, readonly Row[]> {
  const own = (person: unknown, n: number) => `${String(person)}-${n}`;
  const each = <T>(of: (one: CautionStory, n: number) => readonly T[]) =>
    stories.flatMap((one, index) => of(one, index + 1));
  return new Map<string, readonly Row[]>([
    [
      "Plans",
      each(({ plan }, n) => [
        { ...plan, PlanId: `P${n}`, CoachId: own("C1", n), LearnerId: own("L1", n) },
      ]),
    ],
    [
      "Sessions",
      each(({ sessions }, n) =>
        sessions.map((row, i) => ({ ...row, PlanId: `P${n}`, SessionId: `S${n}-${i + 1}` }))
      ),
    ],
    [
      "Actions",
      each(({ actions }, n) =>
        actions.map(({ Session, ...row }, i) => ({
          ...row,
          PlanId: `P${n}`,
          ActionId: `A${n}-${i + 1}`,
          SessionId: Session === undefined ? null : `S${n}-${Number(Session)}`,
        }))
      ),
    ],
    [
      "Skills",
      each(({ skills }, n) =>
        skills.map(({ Plan, ...row }) => ({
          ...row,
          PersonId: own(row["PersonId"], n),
          PlanId: Plan === true ? `P${n}` : null,
        }))
      ),
    ],
  ]);
}
