// Which dates go into a calendar, and what the file says of them.
import { calendarDates } from "../../src/domain/calendar";
import type { Plan } from "../../src/domain/plan";
import { unsaidOfPlan } from "../../src/domain/plan";
import type { Session } from "../../src/domain/session";
import { writeCalendar } from "../../src/files/icalendar";

const from = 46349;
const plan = (id: string, given: Partial<Plan> = {}): Plan => ({
  ...unsaidOfPlan,
  ...{ id, planFor: "person", learnerId: "L1", learner: "Ana", team: "", coachId: "C1" },
  ...{ coach: "Lee", mode: "coaching", kind: "skills", issue: "private", stage: "active" },
  ...{ start: from - 20, review: from + 10, end: from + 60, note: "private" },
  ...given,
});
const session = (planId: string, given: Partial<Session>): Session => ({
  ...{ id: "S1", planId, type: "coaching", planned: null, held: null, next: null },
  ...{ unchanged: "", analysis: "", reflection: "", observation: "", interpretation: "private" },
  ...{ issue: "", assumption: "", options: "", adviceAsked: null, advice: "", boundary: null },
  ...{ questions: null, pulse: null },
  ...given,
});

test("sessions to come, the next date of a session that was held, reviews and ends of active plans, by date", () => {
  const plans = [plan("P1"), plan("P2", { stage: "closed" }), plan("P3", { kind: "executive" })];
  const sessions = [
    session("p1", { planned: from + 3 }),
    session("P1", { planned: from - 7, held: from - 7, next: from + 3 }),
    session("P1", { planned: from - 1 }),
    session("P2", { planned: from + 1 }),
    session("P3", { planned: "soon", held: from, next: from + 5 }),
  ];
  const seen = calendarDates(plans, sessions, from).map(({ kind, on, planId, who }) => [
    ...[kind, on - from, planId, who?.learner ?? null],
  ]);
  expect(seen).toEqual([
    ["session", 3, "P1", "Ana"],
    ["session", 5, "P3", null],
    ["review", 10, "P1", "Ana"],
    ["review", 10, "P3", null],
    ["end", 60, "P1", "Ana"],
    ["end", 60, "P3", null],
  ]);
});

test("an entry keeps its name at the next export, and plans of one ID in two workbooks have two", () => {
  const idsOf = (one: Plan) => calendarDates([one], [], from).map(({ id }) => id);
  const [here, again, elsewhere] = [plan("P1"), plan("P1"), plan("P1", { learner: "Ben" })];
  expect(idsOf(again)).toEqual(idsOf(here));
  expect(idsOf(elsewhere).filter((id) => idsOf(here).includes(id))).toEqual([]);
});

test("the file is iCalendar: whole days, escaped texts, lines of at most 75 bytes", () => {
  const title = `Séance; Ana, \\ Lee\n${"é".repeat(60)}`;
  const entry = { id: "P1-session-46352@aimline", on: "2026-11-26", until: "2026-11-27", title };
  const lines = writeCalendar([entry], "2026-11-23").split("\r\n");
  expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
  expect(lines.join("\n").replaceAll("\n ", "").split("\n")).toEqual([
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Aimline//Aimline//EN", "METHOD:PUBLISH"],
    ...["BEGIN:VEVENT", "UID:P1-session-46352@aimline", "DTSTAMP:20261123T000000Z"],
    ...["DTSTART;VALUE=DATE:20261126", "DTEND;VALUE=DATE:20261127"],
    `SUMMARY:Séance\\; Ana\\, \\\\ Lee\\n${"é".repeat(60)}`,
    ...["TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR", ""],
  ]);
});
