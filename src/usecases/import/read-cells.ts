// Days, numbers and percents of a foreign sheet, as people type them in six languages. What may be read two ways is not read:
// the order of day and month is taken from the other dates of the table, or told.
import type { DateOrder, Day } from "../../domain/day";
import { dayIn, dayOf } from "../../domain/day";
import { fold } from "../fold";
import { readNumber } from "../read-number";
import type { GridCell } from "./grid";

export type DayReading =
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "blank" }
  | { readonly kind: "twoWays" | "noDay"; readonly text: string };

/** The beginnings of the months' names, folded, in English, French, Portuguese, Spanish and German. */
const monthNames: readonly (readonly string[])[] = [
  ["jan", "janv", "ene"],
  ["feb", "fev"],
  ["mar"],
  ["apr", "avr", "abr"],
  ["may", "mai"],
  ["jun", "juin"],
  ["jul", "juil"],
  ["aug", "aou", "ago"],
  ["sep", "set"],
  ["oct", "okt", "out"],
  ["nov"],
  ["dec", "dez", "dic"],
];

/** 1 to 12, or null. March is "mar", "märz", "mars", "marzo", "março"; May is "may", "mai", "mayo", "maio". */
export function monthOf(word: string): number | null {
  const folded = fold(word);
  if (folded.length < 3) return null;
  const index = monthNames.findIndex((names) => names.some((name) => folded.startsWith(name)));
  return index < 0 ? null : index + 1;
}

interface Numbered {
  readonly first: number;
  readonly second: number;
  readonly year: number;
  readonly mark: string;
}

/** "3/4/26" and the like, with a day of the week before it and a time behind it or without. */
function numbered(text: string): Numbered | null {
  const found =
    /^(?:\p{L}+\.?,?\s+)?(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?:[,\s].*)?$/u.exec(
      text.trim()
    );
  if (found === null) return null;
  const [, first, mark = "", second, year = ""] = found;
  return { first: Number(first), second: Number(second), year: fullYear(year), mark };
}

/** Two digits are of this century, as in Excel up to 29; above that nobody tracks a plan of 1930. */
function fullYear(year: string): number {
  return Number(year) + (year.length === 2 ? 2000 : 0);
}

/** What the numbered dates of a table say about their order: a thirteenth month cannot be, and points are of day and month. */
export function orderOf(cells: readonly GridCell[]): DateOrder | null {
  const seen = cells.flatMap(({ text }) => numbered(text) ?? []);
  const isDmy = seen.some(({ first, mark }) => first > 12 || mark === ".");
  const isMdy = seen.some(({ second }) => second > 12);
  if (isDmy === isMdy) return null;
  return isDmy ? "dmy" : "mdy";
}

export function dayOfCell(cell: GridCell | null, order: DateOrder | null): DayReading {
  if (cell === null) return { kind: "blank" };
  const text = cell.text.trim();
  if (/^(?:-+|n\/?a|tbd|tbc|\?+|\/)$/i.test(text)) return { kind: "blank" };
  const serial = Number(text);
  if (cell.nature === "date" && Number.isFinite(serial) && dayIn(serial) !== null)
    return { kind: "day", day: Math.floor(serial) };
  const two = numbered(text);
  const day = two === null ? writtenDay(text) : numberedDay(two, order);
  if (day === "twoWays") return { kind: "twoWays", text };
  return day === null ? { kind: "noDay", text } : { kind: "day", day };
}

function numberedDay({ first, second, year, mark }: Numbered, order: DateOrder | null) {
  const dmy = dayOf(year, second, first);
  const mdy = dayOf(year, first, second);
  if (mark === "." && dmy !== null) return dmy;
  if (order !== null) return order === "dmy" ? (dmy ?? mdy) : (mdy ?? dmy);
  if (dmy === null || mdy === null || dmy === mdy) return dmy ?? mdy;
  return "twoWays" as const;
}

/** ISO, Chinese, and dates with the month as a word. */
function writtenDay(text: string): Day | null {
  const iso = /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})日?(?:[T\s].*)?$/.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const words = text
    .replace(/[,.]/g, " ")
    .split(/[\s/-]+/)
    .filter((word) => word !== "" && !/^(?:de|del|do|the|of|le|am|den)$/i.test(word));
  const month = words.map(monthOf).find((one) => one !== null) ?? null;
  if (month === null) return null;
  const numbers = words.flatMap(
    (word) => /^(\d{1,4})(?:st|nd|rd|th|er|º|ª)?$/i.exec(word)?.[1] ?? []
  );
  const year = numbers.find((one) => one.length === 4) ?? numbers[1];
  const date = numbers.find((one) => one !== year);
  if (year === undefined || date === undefined || numbers.length !== 2) return null;
  return dayOf(fullYear(year), month, Number(date));
}

export interface ReadNumber {
  readonly value: number;
  /** "%" for shares, which are counted from 0 to 100; "" for plain numbers. */
  readonly unit: string;
}

/** Null for anything else, and for what may be read two ways. */
export function numberOfCell(cell: GridCell | null): ReadNumber | null {
  if (cell === null) return null;
  const text = cell.text.trim();
  if (cell.nature === "percent" && !text.includes("%")) {
    const share = Number(text);
    return Number.isFinite(share) ? { value: rounded(share * 100), unit: "%" } : null;
  }
  const bare = text.replace(/[%％]\s*$/, "").replace(/^[≥≤<>~≈]=?\s*/, "");
  const reading = readNumber(bare.replace(/^[$€£¥]\s*|\s*[$€£¥]$/g, ""), ",");
  if (reading.kind !== "number") return null;
  return { value: reading.value, unit: bare === text || !/[%％]/.test(text) ? "" : "%" };
}

/** Percent done, 0 to 100. `isShare` tells of plain numbers that none of the column is above 1. */
export function percentOfCell(cell: GridCell | null, isShare: boolean): number | null {
  const read = numberOfCell(cell);
  if (read === null) return null;
  return read.unit === "%" || !isShare ? read.value : rounded(read.value * 100);
}

/** Without the noise of binary fractions. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
