// What somebody typed as the value of a check-in: the number, or why it is none. Yes or no and levels have few values.
import type { MeasureKind } from "../../domain/plan";
import { fold } from "../fold";
import { readNumber } from "../read-number";

export type TypedValue =
  | { readonly kind: "blank" }
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "twoNumbers"; readonly one: string; readonly other: string }
  | { readonly kind: "notANumber" | "notYesNo" | "notALevel" };

/** How a reader writes: the decimal mark of the language, and the words for yes and no. */
export interface WritingHabit {
  readonly decimalMark: "." | ",";
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

const highestLevel = 4;

export function typedValue(text: string, kind: MeasureKind, habit: WritingHabit): TypedValue {
  const trimmed = text.trim().replace(/\s*%$/, "");
  if (trimmed === "") return { kind: "blank" };
  if (kind === "yesNo") {
    const word = fold(trimmed);
    if (habit.yes.includes(word)) return { kind: "value", value: 1 };
    return habit.no.includes(word) ? { kind: "value", value: 0 } : { kind: "notYesNo" };
  }
  const read = readNumber(trimmed, habit.decimalMark === "," ? ";" : ",");
  if (read.kind === "ambiguous") return { kind: "twoNumbers", one: read.one, other: read.other };
  if (read.kind === "none") return { kind: kind === "level" ? "notALevel" : "notANumber" };
  const isLevel = Number.isInteger(read.value) && read.value >= 0 && read.value <= highestLevel;
  return kind === "level" && !isLevel
    ? { kind: "notALevel" }
    : { kind: "value", value: read.value };
}
