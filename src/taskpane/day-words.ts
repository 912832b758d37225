// Days and numbers in the reader's words, and days in date boxes. Office.js and the use cases count in Excel's serial days.
import type { Cell } from "../domain/plan";
import { amountOf } from "../text/amount";

const dayInMs = 86_400_000;
/** Excel's serial number of 1970-01-01. */
const serialOf1970 = 25_569;

/** 46349 → "23 Nov 2026" in the reader's own order of words. */
export function sayDay(day: number, locale = pageLanguage()): string {
  const date = new Date((day - serialOf1970) * dayInMs);
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  return format.format(date);
}

/** 72.456 → "72.46", with the reader's own decimal mark. */
export function sayNumber(value: number): string {
  return new Intl.NumberFormat(pageLanguage(), { maximumFractionDigits: 2 }).format(value);
}

/** "72.46 %", or the number alone where a measure has no unit. */
export function sayAmount(value: number, unit: Cell): string {
  return amountOf(sayNumber(value), String(unit ?? "").trim());
}

/** Office's language, in which index.tsx declares the page; the browser's where it declares none. */
export function pageLanguage(): string | undefined {
  return document.documentElement.lang || undefined;
}

/** 46349 → "2026-11-23", as an input of type date wants it. */
export function dayToInput(day: number): string {
  return new Date((day - serialOf1970) * dayInMs).toISOString().slice(0, 10);
}

/** Null when the box is empty or holds no day. */
export function dayFromInput(text: string): number | null {
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.round(time / dayInMs) + serialOf1970;
}

/** The computer's calendar day. The pane is the roof of the house: the only floor that reads a clock. */
export function todayHere(now: Date): number {
  const midnight = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return midnight / dayInMs + serialOf1970;
}
