// The text that a cell shows: its value under its number format, in English. Widths of columns are not considered.
import type { BookValue } from "../../../files/book";
import { notModelled } from "../host-error";
import { dayParts, monthNames, weekdayNames } from "./day-parts";
import { generalText, patternText } from "./number-text";
import type { Section, Token } from "./number-format";
import { sectionsOf } from "./number-format";

export interface Displayed {
  readonly text: string;
  /** A colour that the number format asks for. */
  readonly color: string | null;
}

export function displayed(value: BookValue, format: string): Displayed {
  if (value === null) return { text: "", color: null };
  if (typeof value === "boolean") return { text: value ? "TRUE" : "FALSE", color: null };
  if (typeof value === "object") return { text: value.error, color: null };
  const sections = sectionsOf(format);
  if (typeof value === "string") return textUnder(value, sections);
  if (
    !format.includes(";") &&
    sections[0]?.tokens[0]?.kind === "general" &&
    sections[0].tokens.length === 1
  ) {
    return { text: generalText(value), color: sections[0].color };
  }
  const section = sectionFor(value, sections);
  if (section === null) return { text: "########", color: null };
  const byOwnSign =
    sections.length > 1 && section.condition === null && sections.indexOf(section) === 1;
  return {
    text: numberUnder(byOwnSign ? Math.abs(value) : value, section, format),
    color: section.color,
  };
}

function textUnder(value: string, sections: readonly Section[]): Displayed {
  const section =
    sections[3] ?? sections.find((each) => each.tokens.some((token) => token.kind === "at"));
  if (section === undefined) return { text: value, color: null };
  const text = section.tokens
    .map((token) => (token.kind === "at" ? value : token.kind === "text" ? token.text : ""))
    .join("");
  return { text, color: section.color };
}

function sectionFor(value: number, sections: readonly Section[]): Section | null {
  if (sections.some((section) => section.condition !== null)) {
    const met = sections
      .slice(0, 3)
      .find((section) => section.condition === null || holdsFor(value, section.condition));
    return met ?? null;
  }
  const numeric = sections.slice(0, 3);
  if (value < 0 && numeric[1] !== undefined) return numeric[1];
  if (value === 0 && numeric[2] !== undefined) return numeric[2];
  return numeric[0] ?? null;
}

function holdsFor(
  value: number,
  condition: { readonly operator: string; readonly limit: number }
): boolean {
  const { operator, limit } = condition;
  if (operator === "<") return value < limit;
  if (operator === "<=") return value <= limit;
  if (operator === ">") return value > limit;
  if (operator === ">=") return value >= limit;
  return operator === "=" ? value === limit : value !== limit;
}

function numberUnder(value: number, section: Section, format: string): string {
  const { tokens } = section;
  if (tokens.some((token) => token.kind === "date")) return dateUnder(value, tokens, format);
  const patterns = tokens.filter((token) => token.kind === "number");
  if (patterns.length > 1)
    throw notModelled(`the number format "${format}" (two numbers in one section)`);
  const scaled = value * 100 ** section.percents;
  const sign = scaled < 0 && patterns.length > 0 ? "-" : "";
  const body = tokens.map((token) => {
    if (token.kind === "number") return patternText(Math.abs(scaled), token.pattern);
    if (token.kind === "general" || token.kind === "at") return generalText(value);
    return token.kind === "text" ? token.text : "";
  });
  const digits = body.join("");
  return sign !== "" && /[1-9]/.test(digits) ? sign + digits : digits;
}

function dateUnder(value: number, tokens: readonly Token[], format: string): string {
  const parts = dayParts(value);
  if (parts === null) return "########";
  const twelve = tokens.some((token) => token.kind === "date" && /^a/i.test(token.code));
  const hour = twelve ? ((parts.hour + 11) % 12) + 1 : parts.hour;
  const two = (count: number) => String(count).padStart(2, "0");
  return tokens
    .map((token) => {
      if (token.kind === "text") return token.text;
      if (token.kind !== "date")
        throw notModelled(`the number format "${format}" (numbers beside dates)`);
      switch (token.code.toLowerCase()) {
        case "yyyy":
          return String(parts.year);
        case "yy":
          return two(parts.year % 100);
        case "mmmmm":
          return (monthNames[parts.month - 1] ?? "").charAt(0);
        case "mmmm":
          return monthNames[parts.month - 1] ?? "";
        case "mmm":
          return (monthNames[parts.month - 1] ?? "").slice(0, 3);
        case "mm":
          return two(parts.month);
        case "m":
          return String(parts.month);
        case "dddd":
          return weekdayNames[parts.weekday] ?? "";
        case "ddd":
          return (weekdayNames[parts.weekday] ?? "").slice(0, 3);
        case "dd":
          return two(parts.day);
        case "d":
          return String(parts.day);
        case "hh":
          return two(hour);
        case "h":
          return String(hour);
        case "nn":
          return two(parts.minute);
        case "n":
          return String(parts.minute);
        case "ss":
          return two(parts.second);
        case "s":
          return String(parts.second);
        case "am/pm":
          return parts.hour < 12 ? "AM" : "PM";
        default:
          throw notModelled(`the number format "${format}" (at "${token.code}")`);
      }
    })
    .join("");
}
