// How the eight events are spread: over minutes, working days and weeks, and by what the learner can do at the start.
import { isoDay } from "../../src/domain/day";
import { plannedDays } from "../../src/domain/practice";
import type { Practice } from "../../src/domain/practice";
import { practiceScales, spreadEvents, placeOf } from "../../src/domain/practice-plan";

/** A Monday. */
const start = 46349;
const days = (...of: Parameters<typeof spreadEvents>) =>
  spreadEvents(...of).map(({ planned }) => planned - of[1]);

test("ten minutes lie on one day and are ten minutes together", () => {
  const all = spreadEvents("tenMinutes", start, null, false);
  expect(all.every(({ planned, unit }) => planned === start && unit === "minutes")).toBe(true);
  expect(all.reduce((sum, { span }) => sum + span, 0)).toBe(10);
});

test("five days go from Monday to Friday, in minutes, hours and days", () => {
  expect(days("fiveDays", start, null, false)).toEqual([0, 0, 1, 2, 2, 3, 4, 4]);
  const units = spreadEvents("fiveDays", start, null, false).map(({ unit }) => unit);
  expect(new Set(units)).toEqual(new Set(["minutes", "hours", "days"]));
});

test("five days that begin on a Thursday pass over the weekend; on a Saturday, weekends are worked", () => {
  const dates = (from: number) =>
    spreadEvents("fiveDays", from, null, false).map(({ planned }) => isoDay(planned).slice(8));
  expect(dates(start + 3)).toEqual(["26", "26", "27", "30", "30", "01", "02", "02"]);
  expect(dates(start + 5)).toEqual(["28", "28", "29", "30", "30", "01", "02", "02"]);
});

test("eight weeks end on the weekday on which they began", () => {
  expect(days("eightWeeks", start, null, false)).toEqual([0, 0, 7, 21, 21, 35, 49, 56]);
});

test.each(practiceScales)(
  "no event of %s is planned to take longer than until the next but one",
  (scale) => {
    const all = spreadEvents(scale, start, null, false);
    const late = all.filter((one, i) => {
      const next = all.slice(i + 1).find(({ planned }) => planned > one.planned);
      const takes = plannedDays({ ...one } as unknown as Practice) ?? Infinity;
      return next !== undefined && takes > next.planned - one.planned;
    });
    expect(late).toEqual([]);
  }
);

test.each<[number | null, string, readonly string[]]>([
  [0, "practises a second round before trying on the job", ["3", "4", "5", "3", "4", "5", "6"]],
  [1, "takes all eight", ["3", "4", "5", "6"]],
  [null, "takes all eight", ["3", "4", "5", "6"]],
])("who begins at level %s %s", (level, _, middle) => {
  const numbers = spreadEvents("eightWeeks", start, level, false).map(({ event }) =>
    String(
      [
        ...["agreeOutcome", "demonstrate", "practise", "feedback", "practiseAgain"],
        ...["tryOnTheJob", "feedbackOnTheJob", "agreeNext"],
      ].indexOf(event) + 1
    )
  );
  expect(numbers).toEqual(["1", "2", ...middle, "7", "8"]);
});

test("who works with help has seen it done, and who works alone only tries it on the job: the time is given back", () => {
  const events = (level: number) =>
    spreadEvents("eightWeeks", start, level, false).map(({ event }) => event);
  expect(events(2)).not.toContain("demonstrate");
  expect(days("eightWeeks", start, 2, false).at(-1)).toBe(49);
  expect(events(3)).toEqual(["agreeOutcome", "tryOnTheJob", "feedbackOnTheJob", "agreeNext"]);
  expect(days("eightWeeks", start, 3, false)).toEqual([0, 0, 14, 21]);
});

test("a further round repeats 3 to 7, and nothing that happens once", () => {
  const events = spreadEvents("fiveDays", start, null, true).map(({ event }) => event);
  expect(events).toEqual([
    ...["practise", "feedback", "practiseAgain", "tryOnTheJob", "feedbackOnTheJob"],
  ]);
});

test("practice is live in ten minutes and aside from the work otherwise, a try on the job always live, a talk nowhere", () => {
  expect(placeOf("practise", "tenMinutes", null)).toBe("live");
  expect(placeOf("practise", "eightWeeks", null)).toBe("offLine");
  expect(placeOf("practise", "eightWeeks", "live")).toBe("live");
  expect(placeOf("tryOnTheJob", "eightWeeks", "offLine")).toBe("live");
  expect(placeOf("agreeNext", "tenMinutes", "live")).toBeNull();
});
