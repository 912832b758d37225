import { isoDay } from "../../src/domain/day";
import { readDay } from "../../src/usecases/read-day";

test.each([
  ["2026-11-23", null, "2026-11-23"],
  [" 2026-1-5 ", null, "2026-01-05"],
  ["2026-11-23T08:15:00Z", null, "2026-11-23"],
  ["2026/11/23", null, "2026-11-23"],
  ["03/04/2026", "dmy", "2026-04-03"],
  ["03/04/2026", "mdy", "2026-03-04"],
  ["23.11.2026", "dmy", "2026-11-23"],
  ["2-29-2028", "mdy", "2028-02-29"],
] as const)("“%s” in order %s is %s", (text, order, iso) => {
  const reading = readDay(text, order);
  expect(reading.kind === "day" ? isoDay(reading.day) : reading.mend).toBe(iso);
});

test.each([
  [
    "03/04/2026",
    null,
    "“03/04/2026” can be read in two ways. Write it as 2026-11-23, or say --date-order dmy or mdy.",
  ],
  ["23/11/2026", "mdy", "“23/11/2026” is no day of the calendar. Check day and month."],
  ["2026-02-29", null, "“2026-02-29” is no day of the calendar. Check day and month."],
  ["3/4/26", "dmy", "“3/4/26” has a year of two digits. Write it as 2026-11-23."],
  ["next Monday", "dmy", "“next Monday” is no date. Write it as 2026-11-23."],
  ["46349", null, "“46349” is no date. Write it as 2026-11-23."],
  ["1026-11-23", null, "“1026-11-23” is too far away. Write a year between 1950 and 2199."],
] as const)("“%s” in order %s is not guessed", (text, order, mend) => {
  expect(readDay(text, order)).toEqual({ kind: "none", mend });
});
