// How Excel reads what is typed into a cell, and a string written by a program: numbers, percents, dates, times, TRUE.
// Dates without a year belong to the current year. What is not listed here stays text.
import type { BookValue } from "../../../files/book";
import { dayParts, monthNames, serialDay } from "../display/day-parts";

export interface TypedValue {
  readonly value: BookValue;
  /** The number format a General cell takes on. */
  readonly numberFormat?: string;
}

export interface Reading {
  readonly dateOrder: "dmy" | "mdy";
  /** Excel serial day. */
  readonly today: number;
}

const errors = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"] as const;

export function typedValue(text: string, reading: Reading): TypedValue {
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  const error = errors.find((each) => each === upper);
  if (error !== undefined) return { value: { error } };
  if (!/\d/.test(trimmed)) return { value: text };
  return numberIn(trimmed) ?? dateIn(trimmed, reading) ?? timeIn(trimmed) ?? { value: text };
}

const plainNumber = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:E([+-]?\d{1,3}))?$/i;

function numberIn(text: string): TypedValue | null {
  const negative = /^\((.*)\)$/.exec(text);
  const inner = negative?.[1] ?? text;
  const percent = /^(.*?)\s*%$/.exec(inner);
  const money = /^([+-]?)\$\s*(.*)$/.exec(percent?.[1] ?? inner);
  const body = money === null ? (percent?.[1] ?? inner) : `${money[1] ?? ""}${money[2] ?? ""}`;
  const found = plainNumber.exec(body);
  const [, sign = "", whole = "", fraction = "", exponent] = found ?? [];
  if (found === null || (whole === "" && fraction.length < 2)) return null;
  const size = Number(
    `${whole.replaceAll(",", "") || "0"}${fraction === "." ? "" : fraction}e${exponent ?? "0"}`
  );
  if (!Number.isFinite(size)) return null;
  const signed = sign === "-" || negative !== null ? -size : size;
  const kept = Number(signed.toPrecision(15));
  const decimals = fraction.length > 1;
  if (percent !== null)
    return { value: Number((kept / 100).toPrecision(15)), numberFormat: decimals ? "0.00%" : "0%" };
  if (money !== null) return { value: kept, numberFormat: decimals ? "$#,##0.00" : "$#,##0" };
  if (exponent !== undefined) return { value: kept, numberFormat: "0.00E+00" };
  return whole.includes(",")
    ? { value: kept, numberFormat: decimals ? "#,##0.00" : "#,##0" }
    : { value: kept };
}

function dateIn(text: string, { dateOrder, today }: Reading): TypedValue | null {
  const thisYear = dayParts(today)?.year ?? 1900;
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ](\d{1,2}:\d{2}(?::\d{2})?))?$/.exec(text);
  if (iso !== null) return onDay(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[4]);
  const slashed =
    /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?(?:\s+(\d{1,2}:\d{2}(?::\d{2})?))?$/.exec(text);
  if (slashed !== null) {
    const [, first, second, year, time] = slashed;
    const [day, month] = dateOrder === "dmy" ? [first, second] : [second, first];
    const dated = onDay(
      year === undefined ? thisYear : fullYear(year),
      Number(month),
      Number(day),
      time
    );
    return dated !== null && year === undefined ? { ...dated, numberFormat: "d-mmm" } : dated;
  }
  const worded = /^(\d{1,2})[-\s]?([a-z]{3,9})(?:[-\s,]+(\d{4}|\d{2}))?$/i.exec(text);
  const american = /^([a-z]{3,9})[-\s]?(\d{1,2})(?:,?\s+(\d{4}))?$/i.exec(text);
  const [day, name, year] =
    worded !== null
      ? worded.slice(1)
      : american !== null
        ? [american[2], american[1], american[3]]
        : [];
  const month = name === undefined ? 0 : monthNumber(name);
  if (month === 0) return null;
  const serial = serialDay(year === undefined ? thisYear : fullYear(year), month, Number(day));
  return serial === null
    ? null
    : { value: serial, numberFormat: year === undefined ? "d-mmm" : "d-mmm-yy" };
}

/** Excel's own window: 00–29 are this century. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function monthNumber(name: string): number {
  const wanted = name.toLowerCase();
  return (
    monthNames.findIndex(
      (month) => month.toLowerCase() === wanted || month.slice(0, 3).toLowerCase() === wanted
    ) + 1
  );
}

function onDay(
  year: number,
  month: number,
  day: number,
  time: string | undefined
): TypedValue | null {
  const serial = serialDay(year, month, day);
  if (serial === null) return null;
  if (time === undefined) return { value: serial, numberFormat: "m/d/yyyy" };
  const clock = timeIn(time);
  return typeof clock?.value === "number"
    ? { value: serial + clock.value, numberFormat: "m/d/yyyy h:mm" }
    : null;
}

function timeIn(text: string): TypedValue | null {
  const found = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*(AM|PM))?$/i.exec(text);
  if (found === null) return null;
  const [, hours = "", minutes = "", seconds = "0", half] = found;
  const hour =
    half === undefined
      ? Number(hours)
      : (Number(hours) % 12) + (half.toUpperCase() === "PM" ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const base = found[3] === undefined ? "h:mm" : "h:mm:ss";
  return {
    value: (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86400,
    numberFormat: half === undefined ? base : `${base} AM/PM`,
  };
}
