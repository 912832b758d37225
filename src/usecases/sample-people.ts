// The sample: made-up people six weeks into their plans, so that every sort of progress can be seen at once.
// Data only; set-up-sample.ts writes it by the same use cases as anybody's own list.
import type { Day } from "../domain/day";
import type { TemplateMeasure } from "../domain/templates";

/** How somebody's readings run, week by week, as shares of the planned change; on plan would be week ÷ 12. */
const courses = {
  steady: [0.09, 0.16, 0.26, 0.33, 0.42, 0.5],
  ahead: [0.14, 0.3, 0.44, 0.58, 0.72, 0.84],
  reached: [0.3, 0.6, 0.92, 1.02, 1.05, 1.04],
  stalled: [0.1, 0.14, 0.13, 0.14, 0.13, 0.14],
  regressing: [0.3, 0.48, 0.4, 0.18, -0.05, -0.3],
  behind: [0.03, 0.06, 0.1, 0.14, 0.2, 0.27],
  silent: [0.1],
  lateStarter: [],
} as const satisfies Readonly<Record<string, readonly number[]>>;

type Course = keyof typeof courses;

export interface SamplePerson {
  readonly name: string;
  readonly team: string;
  readonly coach: string;
  /** Course of the plan's first measure; the others run steadily while there are readings at all. */
  readonly course: Course;
}

export const samplePeople: readonly SamplePerson[] = [
  { name: "Ana Souza", team: "Service desk", coach: "Lee Wong", course: "steady" },
  { name: "Ben Okafor", team: "Service desk", coach: "Lee Wong", course: "stalled" },
  { name: "Chloé Martin", team: "Service desk", coach: "Lee Wong", course: "ahead" },
  { name: "Dev Patel", team: "Service desk", coach: "Lee Wong", course: "behind" },
  { name: "Elif Kaya", team: "Warehouse", coach: "Mia Roth", course: "regressing" },
  { name: "Farid Haddad", team: "Warehouse", coach: "Mia Roth", course: "steady" },
  { name: "Grace Mwangi", team: "Warehouse", coach: "Mia Roth", course: "reached" },
  { name: "Hugo Lindqvist", team: "Warehouse", coach: "Mia Roth", course: "silent" },
  { name: "Ines Duarte", team: "Accounts", coach: "Tomás Rivera", course: "steady" },
  { name: "Jonas Weber", team: "Accounts", coach: "Tomás Rivera", course: "lateStarter" },
  { name: "Kavya Nair", team: "Accounts", coach: "Tomás Rivera", course: "ahead" },
  { name: "Liam Byrne", team: "Accounts", coach: "Tomás Rivera", course: "steady" },
];

/** Whether somebody does what was agreed; with one who is silent the actions lie as well. */
export function keepsUp(learner: string): boolean {
  return samplePeople.some(({ name, course }) => name === learner && course !== "silent");
}

/** People are not machines: shares by which a reading lies off the course. */
const wobbles = [0.01, -0.015, 0.02, 0, -0.02, 0.015, -0.01] as const;

const weeksSoFar = 6;
const daysInAWeek = 7;
const lateStarterDays = 3;

/** When the sample's plans started: so that the sixth weekly check-in was yesterday. */
export function sampleStart(person: SamplePerson, today: Day): Day {
  return person.course === "lateStarter"
    ? today - lateStarterDays
    : today - 1 - weeksSoFar * daysInAWeek;
}

export interface SampleReading {
  readonly on: Day;
  readonly value: number;
}

/** One measure's readings so far, in its unit, at its own cadence. `index` is its place in the template. */
export function sampleReadings(
  person: SamplePerson,
  measure: TemplateMeasure,
  index: number,
  today: Day
): readonly SampleReading[] {
  const own = courses[person.course];
  const shares = index === 0 ? own : courses.steady.slice(0, own.length);
  const start = sampleStart(person, today);
  return shares.flatMap((share, week) => {
    const day = (week + 1) * daysInAWeek;
    if (day % measure.cadenceDays !== 0) return [];
    const wobble = wobbles[(person.name.length + index * 2 + week) % wobbles.length] ?? 0;
    const value = measure.baseline + (measure.target - measure.baseline) * (share + wobble);
    return [{ on: start + day, value: Math.round(value * 10) / 10 }];
  });
}
