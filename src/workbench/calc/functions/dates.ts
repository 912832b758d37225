/** Dates and times as Excel serial numbers. */
import { toNumber } from "../coerce";
import {
  calendarDay,
  type CalendarDay,
  daysInMonth,
  LAST_DAY,
  serialOf,
  weekday,
} from "../date-serial";
import { dateFromText, numberFromText } from "../number-text";
import type { Place } from "../place";
import { isError, NUM, type Value, VALUE } from "../value";
import { entry } from "./entry";

function ofDay(answer: (day: CalendarDay) => number) {
  return entry("n", (_at, serial: number) => {
    const day = calendarDay(serial);
    return day === undefined ? NUM : answer(day);
  });
}

/** Seconds of the day, rounded as a clock shows them. */
function ofTime(answer: (seconds: number) => number) {
  return entry("n", (_at, serial: number) =>
    serial < 0 || serial > LAST_DAY + 1
      ? NUM
      : answer(Math.round((serial - Math.floor(serial)) * 86400) % 86400)
  );
}

/** The day `months` later, or the last of that month when it has no such day. */
function shifted(serial: number, months: number, toEnd: boolean): Value {
  const day = calendarDay(serial);
  if (day === undefined) return NUM;
  const count = day.year * 12 + day.month - 1 + Math.trunc(months);
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  if (year < 1900 || year > 9999) return NUM;
  const last = daysInMonth(year, month);
  return serialOf(year, month, toEnd ? last : Math.min(day.day, last)) ?? NUM;
}

const WEEK_STARTS: Readonly<Record<number, number>> = {
  1: 1,
  2: 2,
  11: 2,
  12: 3,
  13: 4,
  14: 5,
  15: 6,
  16: 7,
  17: 1,
};

function weekNumber(serial: number, kind: number): Value {
  const day = calendarDay(serial);
  if (day === undefined) return NUM;
  if (kind === 21) {
    const thursday = Math.floor(serial) - ((weekday(serial) + 5) % 7) + 3;
    const first = serialOf(calendarDay(thursday)?.year ?? 1900, 1, 1) ?? 1;
    return Math.floor((thursday - first) / 7) + 1;
  }
  const start = WEEK_STARTS[kind];
  if (start === undefined) return NUM;
  const first = serialOf(day.year, 1, 1) ?? 1;
  const lead = (weekday(first) - start + 7) % 7;
  return Math.floor((Math.floor(serial) - first + lead) / 7) + 1;
}

export const DATES = {
  TODAY: entry("", (at: Place) => at.reading.today()),
  NOW: entry("", (at: Place) => at.reading.now()),
  DATE: entry("n n n", (_at, year: number, month: number, day: number) => {
    const full = Math.trunc(year);
    if (full < 0 || full > 9999) return NUM;
    return serialOf(full < 1900 ? full + 1900 : full, Math.trunc(month), Math.trunc(day)) ?? NUM;
  }),
  YEAR: ofDay((day) => day.year),
  MONTH: ofDay((day) => day.month),
  DAY: ofDay((day) => day.day),
  WEEKDAY: entry("n n?", (_at, serial: number, kind = 1) => {
    if (calendarDay(serial) === undefined) return NUM;
    const day = weekday(serial);
    if (kind === 3) return (day + 5) % 7;
    const start = WEEK_STARTS[kind];
    return start === undefined ? NUM : ((day - start + 7) % 7) + 1;
  }),
  EDATE: entry("n n", (_at, serial: number, months: number) => shifted(serial, months, false)),
  EOMONTH: entry("n n", (_at, serial: number, months: number) => shifted(serial, months, true)),
  DATEVALUE: entry("t", (_at, text: string) => {
    const day = dateFromText(text.trim()) ?? dayOfMoment(text);
    return day ?? VALUE;
  }),
  DAYS: entry("s s", (_at, end: Value, start: Value) => {
    const last = toNumber(end);
    const first = toNumber(start);
    if (isError(last)) return last;
    return isError(first) ? first : Math.floor(last) - Math.floor(first);
  }),
  WEEKNUM: entry("n n?", (_at, serial: number, kind = 1) => weekNumber(serial, kind)),
  TIME: entry("n n n", (_at, hours: number, minutes: number, seconds: number) => {
    const total = Math.trunc(hours) * 3600 + Math.trunc(minutes) * 60 + Math.trunc(seconds);
    return total < 0 ? NUM : (total % 86400) / 86400;
  }),
  HOUR: ofTime((seconds) => Math.floor(seconds / 3600)),
  MINUTE: ofTime((seconds) => Math.floor(seconds / 60) % 60),
  SECOND: ofTime((seconds) => seconds % 60),
};

/** The day of "2026-11-23 10:30"; a bare number or time is no date. */
function dayOfMoment(text: string): number | undefined {
  if (!/\d.*[-/ ].*\d.*:/.test(text.trim())) return undefined;
  const moment = numberFromText(text);
  return moment === undefined ? undefined : Math.floor(moment);
}
