/** Numbers to text as concatenation shows them, and text to numbers as arithmetic reads it (English, month before day). */
import { daysInMonth, serialOf } from "./date-serial";

/** 15 significant digits; plain up to 20 digits before the point and 10 places after it, else with an exponent of two digits or more. */
export function textOfNumber(number: number): string {
  if (number === 0) return "0";
  const [mantissa = "", exponentText = "0"] = Math.abs(number).toExponential(14).split("e");
  const digits = mantissa.replace(".", "").replace(/0+$/, "");
  const exponent = Number(exponentText);
  const sign = number < 0 ? "-" : "";
  if (exponent > 20 || exponent < -10) {
    const rest = digits.slice(1);
    const size = String(Math.abs(exponent)).padStart(2, "0");
    return `${sign}${digits[0] ?? ""}${rest === "" ? "" : `.${rest}`}E${exponent < 0 ? "-" : "+"}${size}`;
  }
  if (exponent < 0) return `${sign}0.${"0".repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  const places = digits.slice(exponent + 1);
  return `${sign}${whole}${places === "" ? "" : `.${places}`}`;
}

const PLAIN = /^([-+]?)(\$?)((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(e[-+]?\d+)?(%?)$/i;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Undefined when the text is no number, date or time. */
export function numberFromText(text: string): number | undefined {
  const trimmed = text.trim();
  const plain = PLAIN.exec(trimmed);
  if (plain !== null && /\d/.test(plain[3] ?? "")) {
    const digits = (plain[3] ?? "").replace(/,/g, "");
    const number = Number(`${plain[1] === "-" ? "-" : ""}${digits}${plain[4] ?? ""}`);
    return plain[5] === "%" ? number / 100 : number;
  }
  return dateTimeFromText(trimmed);
}

const TIME = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?(?:\s*([ap])\.?m\.?)?$/i;

function dateTimeFromText(text: string): number | undefined {
  const time = timeFromText(text);
  if (time !== undefined) return time;
  const day = dateFromText(text);
  if (day !== undefined) return day;
  const split = /^(\S.*?)[ T](\d{1,2}:.*)$/.exec(text);
  if (split === null) return undefined;
  const date = dateFromText(split[1] ?? "");
  const clock = timeFromText(split[2] ?? "");
  return date === undefined || clock === undefined ? undefined : date + clock;
}

function timeFromText(text: string): number | undefined {
  const found = TIME.exec(text);
  if (found === null) return undefined;
  let hours = Number(found[1]);
  const minutes = Number(found[2]);
  const seconds = Number(found[3] ?? 0);
  if (minutes > 59 || seconds >= 60) return undefined;
  if (found[4] !== undefined) {
    if (hours < 1 || hours > 12) return undefined;
    hours = (hours % 12) + (found[4].toLowerCase() === "p" ? 12 : 0);
  }
  return (hours * 3600 + minutes * 60 + seconds) / 86400;
}

/** The day a text stands for, as DATEVALUE reads it: 2026-11-23, 11/23/2026, 23-Nov-2026, 23 November 2026, November 23, 2026. */
export function dateFromText(text: string): number | undefined {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso !== null) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const american = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text);
  if (american !== null)
    return realDay(fullYear(american[3] ?? ""), Number(american[1]), Number(american[2]));
  const dayFirst = /^(\d{1,2})[- ]([a-z]{3,9})[- ,]+(\d{4}|\d{2})$/i.exec(text);
  if (dayFirst !== null)
    return realDay(
      fullYear(dayFirst[3] ?? ""),
      monthNumber(dayFirst[2] ?? ""),
      Number(dayFirst[1])
    );
  const monthFirst = /^([a-z]{3,9}) (\d{1,2}), *(\d{4})$/i.exec(text);
  if (monthFirst !== null)
    return realDay(Number(monthFirst[3]), monthNumber(monthFirst[1] ?? ""), Number(monthFirst[2]));
  return undefined;
}

const LONG_MONTHS =
  "january february march april may june july august september october november december".split(
    " "
  );

function monthNumber(name: string): number {
  const lower = name.toLowerCase();
  const short = MONTHS.indexOf(lower);
  return (short >= 0 ? short : LONG_MONTHS.indexOf(lower)) + 1;
}

/** Two digits: 00 to 29 are 20xx, the rest 19xx. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year + (year < 30 ? 2000 : 1900);
}

function realDay(year: number, month: number, day: number): number | undefined {
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return undefined;
  return serialOf(year, month, day);
}
