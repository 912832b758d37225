import * as fc from "fast-check";
import { dayIn, dayOf, isoDay, lastDay, parseDay } from "../../src/domain/day";

test.each([
  [1900, 1, 2, 2],
  [1900, 2, 28, 59],
  [1900, 3, 1, 61],
  [2000, 1, 1, 36526],
  [2026, 11, 23, 46349],
  [9999, 12, 31, lastDay],
])("%i-%i-%i is Excel's day %i", (year, month, date, day) => {
  expect([dayOf(year, month, date), isoDay(day)]).toEqual([
    day,
    [String(year), String(month).padStart(2, "0"), String(date).padStart(2, "0")].join("-"),
  ]);
});

test("a day that the calendar does not have is no day", () => {
  expect([dayOf(2026, 2, 29), dayOf(2026, 13, 1), dayOf(1899, 12, 31), dayOf(20, 1, 1)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test("every day is written and read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: lastDay }), (day) => parseDay(isoDay(day)) === day)
  );
});

test.each([
  ["2026-11-23", undefined, 46349],
  [" 2026-11-23 ", "dmy", 46349],
  ["23/11/2026", "dmy", 46349],
  ["11/23/2026", "mdy", 46349],
  ["23.11.26", "dmy", 46349],
  ["23/11/2026", undefined, null],
  ["23/11/2026", "mdy", null],
  ["23/11.2026", "dmy", null],
  ["soon", "dmy", null],
] as const)("the text %p read as %p is day %p", (text, order, day) => {
  expect(order === undefined ? parseDay(text) : parseDay(text, order)).toBe(day);
});

test("what a cell holds is a day only when it is a number in Excel's range, and its time is dropped", () => {
  expect([46349, 46349.75, 0, -1, 2958466, "46349", true, null, NaN].map(dayIn)).toEqual([
    46349,
    46349,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});
