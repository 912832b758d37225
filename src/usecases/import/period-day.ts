// The last day of a period that a column is headed with: "Q1 2026", "March", "H2", "KW 12", "2026年3月", "2026".
import type { Day } from "../../domain/day";
import { dayOf } from "../../domain/day";
import { fold } from "../fold";
import { monthOf } from "./read-cells";

export interface Period {
  readonly last: Day;
  /** False when the header did not say it. */
  readonly saysYear: boolean;
  /** True for a whole year. */
  readonly isYear: boolean;
}

/** Null for what names no period. `year` holds where the header names none. */
export function periodOf(header: string, year: number): Period | null {
  const text = fold(header).replace(/[’']/g, " ");
  const written = /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/.exec(text)?.[1];
  const short = /^[a-z]{3,9}\.?[\s-](\d\d)$/.exec(text)?.[1];
  const saysYear = written !== undefined || short !== undefined;
  const inYear = written !== undefined ? Number(written) : short ? 2000 + Number(short) : year;
  const last = lastDayIn(text, inYear, written !== undefined);
  return last === null ? null : { last, saysYear, isYear: lastDayIn(text, inYear, false) === null };
}

function lastDayIn(text: string, year: number, saysYear: boolean): Day | null {
  const quarter = /\b[qt]\s?([1-4])\b|\b([1-4])\s?[qt]\b|第?([1-4一二三四])季度/.exec(text);
  if (quarter !== null)
    return monthEnd(year, 3 * chineseDigit(quarter[1] ?? quarter[2] ?? quarter[3] ?? ""));
  const half = /\b[hs]\s?([12])\b/.exec(text)?.[1];
  if (half !== undefined) return monthEnd(year, 6 * Number(half));
  const week = /\b(?:w|wk|week|kw|sem|semana|semaine|woche)\s?(\d{1,2})\b/.exec(text)?.[1];
  if (week !== undefined) return weekEnd(year, Number(week));
  const chinese = /(\d{1,2})月/.exec(text)?.[1];
  if (chinese !== undefined) return monthEnd(year, Number(chinese));
  const iso = /\b\d{4}-(\d{1,2})\b/.exec(text)?.[1];
  if (iso !== undefined) return monthEnd(year, Number(iso));
  const month =
    text
      .split(/[^\p{L}]+/u)
      .map(monthOf)
      .find((one) => one !== null) ?? null;
  if (month !== null) return monthEnd(year, month);
  return saysYear && /^\D*\d{4}\D*$/.test(text) ? dayOf(year, 12, 31) : null;
}

function chineseDigit(text: string): number {
  const place = "一二三四".indexOf(text);
  return place < 0 ? Number(text) : place + 1;
}

function monthEnd(year: number, month: number): Day | null {
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return next === null ? null : next - 1;
}

/** The Sunday of an ISO week: the first week is that of the fourth of January. */
function weekEnd(year: number, week: number): Day | null {
  const fourth = dayOf(year, 1, 4);
  if (fourth === null || week < 1 || week > 53) return null;
  // Serial day 1 counts as a Sunday from March 1900 on: remainder 1 is a Sunday.
  const weekday = (fourth + 5) % 7;
  return fourth - weekday + 6 + 7 * (week - 1);
}
