/**
 * Excel's day numbers: 1 = 1900-01-01, and a 29 February 1900 (60) that never was, so that days from March 1900 on agree with real calendars.
 * Source: https://learn.microsoft.com/office/troubleshoot/excel/wrongly-assumes-1900-is-leap-year
 */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** 9999-12-31. */
export const LAST_DAY = 2958465;
const UNIX_EPOCH = 25569;
const MS = 86400000;

/** Undefined outside 0 … LAST_DAY. Day 0 reads 1900-01-00. */
export function calendarDay(serial: number): CalendarDay | undefined {
  const day = Math.floor(serial);
  if (day < 0 || day > LAST_DAY || Number.isNaN(day)) return undefined;
  if (day === 0) return { year: 1900, month: 1, day: 0 };
  if (day === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(((day < 60 ? day + 1 : day) - UNIX_EPOCH) * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Months and days beyond their range carry over, as in DATE. Undefined outside Excel's calendar. Years are taken as they are. */
export function serialOf(year: number, month: number, day: number): number | undefined {
  const months = year * 12 + (month - 1);
  const first = firstOfMonth(Math.floor(months / 12), ((months % 12) + 12) % 12);
  if (first === undefined) return undefined;
  const serial = first + day - 1;
  return serial < 0 || serial > LAST_DAY ? undefined : serial;
}

function firstOfMonth(year: number, month: number): number | undefined {
  if (year < 1899 || year > 9999) return undefined;
  const serial = Date.UTC(year, month, 1) / MS + UNIX_EPOCH;
  return serial < 61 ? serial - 1 : serial;
}

export function daysInMonth(year: number, month: number): number {
  return year === 1900 && month === 2 ? 29 : new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 1 = Sunday … 7 = Saturday, as Excel counts (days before March 1900 are one off from real ones, as there). */
export function weekday(serial: number): number {
  return ((Math.floor(serial) + 6) % 7) + 1;
}
