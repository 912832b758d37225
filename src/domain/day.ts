// A calendar day as Excel counts it: a whole number, 2 = 1900-01-02, so 46349 = 2026-11-23. No clock, no time zone.
// Excel believes in a 29 February 1900 (day 60); so do we, because the number in the cell is what we share with it.

/** A whole number of days in Excel's count. */
export type Day = number;

/** How the day and the month stand in text that is not ISO. */
export type DateOrder = "dmy" | "mdy";

/** The first day that counts, 1900-01-02: in LibreOffice a 1 may be a TRUE, and no formula can ask for each cell which it is. */
export const firstDay: Day = 2;

/** The last day that a date cell can hold: 9999-12-31. */
export const lastDay: Day = 2958465;

const unixEpochInExcel = 25569;
const msPerDay = 86_400_000;
const phantomLeapDay = 60;

/** The day of a year, month (1 to 12) and day of the month; null when there is no such day from 1900-01-02 to 9999-12-31. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const at = new Date(Date.UTC(2000, month - 1, date));
  at.setUTCFullYear(year, month - 1, date);
  const exists =
    at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  if (!exists) return null;
  const sinceMarch1900 = Math.round(at.getTime() / msPerDay) + unixEpochInExcel;
  const day = sinceMarch1900 > phantomLeapDay ? sinceMarch1900 : sinceMarch1900 - 1;
  return day >= firstDay && day <= lastDay ? day : null;
}

/** "2026-11-23" for a day; a fraction of a day is dropped. */
export function isoDay(day: Day): string {
  const whole = Math.floor(day);
  if (whole === phantomLeapDay) return "1900-02-29";
  const sinceMarch1900 = whole > phantomLeapDay ? whole : whole + 1;
  const at = new Date((sinceMarch1900 - unixEpochInExcel) * msPerDay);
  const two = (n: number): string => String(n).padStart(2, "0");
  const year = String(at.getUTCFullYear()).padStart(4, "0");
  return `${year}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())}`;
}

/**
 * The day that a text names: "2026-11-23" always; "23/11/2026", "23.11.2026", "23-11-26" and the like only when `order`
 * says which number comes first. Two-digit years are of this century. Null when the text is not such a date.
 */
export function parseDay(text: string, order?: DateOrder): Day | null {
  const trimmed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(trimmed);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const other = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(trimmed);
  if (!other || order === undefined) return null;
  const [first, second] = [Number(other[1]), Number(other[3])];
  const year = Number(other[4]) + ((other[4] ?? "").length === 2 ? 2000 : 0);
  return order === "dmy" ? dayOf(year, second, first) : dayOf(year, first, second);
}

/** The day in a cell: a number from 1900-01-02 to 9999-12-31, without its time; null for anything else. */
export function dayIn(cell: number | string | boolean | null): Day | null {
  if (typeof cell !== "number" || !Number.isFinite(cell)) return null;
  const day = Math.floor(cell);
  return day >= firstDay && day <= lastDay ? day : null;
}
