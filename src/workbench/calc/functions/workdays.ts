/** NETWORKDAYS and WORKDAY: Monday to Friday without the holidays given. */
import { toNumber } from "../coerce";
import { calendarDay, weekday } from "../date-serial";
import { matrixOf } from "../operand";
import type { Place } from "../place";
import type { Operand } from "../region";
import { type ErrorValue, isError, NUM } from "../value";
import { entry } from "./entry";

function holidaysOf(at: Place, operand: Operand | undefined): Set<number> | ErrorValue {
  const days = new Set<number>();
  if (operand === undefined) return days;
  for (const value of matrixOf(operand, at).cells) {
    if (value === null) continue;
    const day = toNumber(value);
    if (isError(day)) return day;
    days.add(Math.floor(day));
  }
  return days;
}

function isWeekday(serial: number): boolean {
  const day = weekday(serial);
  return day !== 1 && day !== 7;
}

/** Working days in both ends and between; negative when the end lies before the start. */
function workingDays(start: number, end: number, holidays: ReadonlySet<number>): number {
  if (start > end) return -workingDays(end, start, holidays);
  const weeks = Math.floor((end - start + 1) / 7);
  let count = weeks * 5;
  for (let day = start + weeks * 7; day <= end; day++) if (isWeekday(day)) count++;
  for (const day of holidays) if (day >= start && day <= end && isWeekday(day)) count--;
  return count;
}

export const WORKDAYS = {
  NETWORKDAYS: entry("n n x?", (at, start: number, end: number, off: Operand | undefined) => {
    const holidays = holidaysOf(at, off);
    if (isError(holidays)) return holidays;
    if (calendarDay(start) === undefined || calendarDay(end) === undefined) return NUM;
    return workingDays(Math.floor(start), Math.floor(end), holidays);
  }),
  WORKDAY: entry("n n x?", (at, start: number, count: number, off: Operand | undefined) => {
    const holidays = holidaysOf(at, off);
    if (isError(holidays)) return holidays;
    const step = count < 0 ? -1 : 1;
    let day = Math.floor(start);
    for (let left = Math.abs(Math.trunc(count)); left > 0;) {
      day += step;
      if (calendarDay(day) === undefined) return NUM;
      if (isWeekday(day) && !holidays.has(day)) left--;
    }
    return calendarDay(day) === undefined ? NUM : day;
  }),
};
