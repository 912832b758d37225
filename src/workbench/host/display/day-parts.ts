// Excel's serial days taken apart and put together, in the 1900 system with its 29 February 1900 (serial 60).

export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
export const weekdayNames = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
];

export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 = Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const dayMilliseconds = 86400000;
/** Serial of 1970-01-01. */
const epoch = 25569;

/** Null when Excel shows ######## for the number: negative, or after year 9999. */
export function dayParts(serial: number): DayParts | null {
  const seconds = Math.round(serial * 86400);
  const day = Math.floor(seconds / 86400);
  if (day < 0 || day > 2958465) return null;
  const rest = seconds - day * 86400;
  const clock = {
    hour: Math.floor(rest / 3600),
    minute: Math.floor(rest / 60) % 60,
    second: rest % 60,
  };
  const weekday = (day + 6) % 7;
  if (day === 60) return { year: 1900, month: 2, day: 29, weekday, ...clock };
  if (day === 0) return { year: 1900, month: 1, day: 0, weekday, ...clock };
  const date = new Date(((day < 60 ? day + 1 : day) - epoch) * dayMilliseconds);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday,
    ...clock,
  };
}

/** The serial day of a calendar date; null when there is no such date from 1900-01-01 to 9999-12-31. */
export function serialDay(year: number, month: number, day: number): number | null {
  if (year === 1900 && month === 2 && day === 29) return 60;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (
    date.getUTCFullYear() !== year ||
    date.getUTCMonth() !== month - 1 ||
    date.getUTCDate() !== day
  )
    return null;
  if (year < 1900 || year > 9999) return null;
  const serial = date.getTime() / dayMilliseconds + epoch;
  return serial <= 60 ? serial - 1 : serial;
}
