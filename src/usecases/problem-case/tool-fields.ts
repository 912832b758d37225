// What a row of each tool says: the name by which a command or a file's column gives it, the column in which it stands, how it is read,
// and whether a row without it would say nothing.
import type { CaseTool } from "../../domain/case-tool";
import { forceSides, mostWeight } from "../../domain/forces";
import { answers } from "../../domain/need";
import { pdcaDecisions } from "../../domain/pdca";
import { sipocParts } from "../../domain/sipoc";
import { toolTables } from "../../schema/sheets/case-formulas";
import type { CaseHeaders } from "../../text/case-words";
import type { CellContent } from "../../schema/spec";
import type { Catalogue } from "../../text/catalogue";
import { fold } from "../fold";
import { readDay } from "../read-day";
import { readNumber } from "../read-number";

export interface ToolField {
  readonly name: string;
  readonly column: string;
  readonly kind: "text" | "day" | keyof typeof ranges | keyof typeof lists;
  readonly isNeeded: boolean;
}

export interface ToolRows {
  /** Begins the IDs of its rows. */
  readonly letters: string;
  readonly fields: readonly ToolField[];
}

const lists = {
  answers: [answers, (words: Catalogue) => words.answers],
  sides: [forceSides, (words: Catalogue) => words.forceSides],
  decisions: [pdcaDecisions, (words: Catalogue) => words.pdcaDecisions],
  parts: [sipocParts, (words: Catalogue) => words.sipocParts],
} as const;

/** Numbers from the first to the last. */
const ranges = { count: [0, 1e9], weight: [1, mostWeight], rating: [1, 10] } as const;

function field(
  name: string,
  column: string,
  kind: ToolField["kind"] = "text",
  isNeeded = false
): ToolField {
  return { name, column, kind, isNeeded };
}

const root = field("root", "Root", "answers");

export const toolFields: Readonly<Record<CaseTool, ToolRows>> = {
  fishbone: {
    letters: "FB",
    fields: [
      field("category", "Category", "text", true),
      field("cause", "Cause", "text", true),
      field("evidence", "Evidence"),
      root,
    ],
  },
  pareto: {
    letters: "PA",
    fields: [
      field("kind", "Kind", "text", true),
      field("count", "Count", "count", true),
      field("source", "Source"),
      root,
    ],
  },
  whys: {
    letters: "WY",
    fields: [
      field("under", "Under"),
      field("answer", "Answer", "text", true),
      field("evidence", "Evidence"),
      root,
    ],
  },
  forces: {
    letters: "FF",
    fields: [
      field("side", "Side", "sides", true),
      // Not "force", which every command has for writing over a file; as a column of a file the sheet's header does.
      field("what", "Force", "text", true),
      field("weight", "Weight", "weight", true),
      root,
    ],
  },
  pdca: {
    letters: "PD",
    fields: [
      field("plan", "Plan", "text", true),
      field("expected", "Expected", "text", true),
      field("done", "DoneOn", "day"),
      field("actual", "Actual"),
      field("learned", "Learned"),
      field("decision", "Decision", "decisions"),
    ],
  },
  fmea: {
    letters: "FM",
    fields: [
      field("step", "Step"),
      field("failure", "Failure", "text", true),
      field("effect", "Effect"),
      field("cause", "Cause"),
      field("severity", "Severity", "rating", true),
      field("occurrence", "Occurrence", "rating", true),
      field("detection", "Detection", "rating", true),
      field("measures", "Done"),
      field("severity-after", "SeverityAfter", "rating"),
      field("occurrence-after", "OccurrenceAfter", "rating"),
      field("detection-after", "DetectionAfter", "rating"),
      root,
    ],
  },
  sipoc: {
    letters: "SP",
    fields: [
      field("part", "Part", "parts", true),
      field("entry", "Entry", "text", true),
      field("need", "Need"),
    ],
  },
  a3: {
    letters: "AR",
    fields: [
      field("background", "Background", "text", true),
      field("current", "Current"),
      field("target", "Target"),
      field("follow-up", "FollowUp"),
    ],
  },
};

/** The header of a field's column, in the workbook's language. */
export function headerOf(tool: CaseTool, { column }: ToolField, { workbook }: Catalogue): string {
  const headers: CaseHeaders = workbook.headers;
  return (headers[toolTables[tool]] as Readonly<Record<string, string>>)[column] ?? column;
}

/** What a field takes where that is a few things: each as a file gives it, and its word. Empty for text, days and counts. */
export function choicesOf(
  { kind }: ToolField,
  words: Catalogue
): readonly (readonly [value: string, word: string])[] {
  if (kind === "text" || kind === "day" || kind === "count") return [];
  if (isRange(kind)) {
    const [least, most] = ranges[kind];
    return Array.from({ length: most - least + 1 }, (_, step) => {
      const value = String(least + step);
      return [value, value];
    });
  }
  const [keys, wordsOf] = lists[kind];
  const all: Readonly<Record<string, string>> = wordsOf(words);
  return keys.map((key) => [key, all[key] ?? key]);
}

export type FieldReading =
  | { readonly kind: "content"; readonly content: CellContent }
  /** What would do instead. */
  | { readonly kind: "unfit"; readonly mend: string };

/** The content of a cell from what was written. `separator`: what stands between the columns of the file, as for `readNumber`. */
export function readField(
  { kind }: ToolField,
  text: string,
  words: Catalogue,
  separator: string
): FieldReading {
  if (text === "") return { kind: "content", content: null };
  if (kind === "text") return { kind: "content", content: text };
  if (kind === "day") {
    const reading = readDay(text, null);
    return reading.kind === "day"
      ? { kind: "content", content: reading.day }
      : { kind: "unfit", mend: reading.mend };
  }
  if (isRange(kind)) {
    const [least, most] = ranges[kind];
    const reading = readNumber(text, separator);
    return reading.kind === "number" && reading.value >= least && reading.value <= most
      ? { kind: "content", content: reading.value }
      : { kind: "unfit", mend: kind === "count" ? "0, 5, 12." : `${least}–${most}.` };
  }
  const [keys, wordsOf] = lists[kind];
  const all: Readonly<Record<string, string>> = wordsOf(words);
  const key = (keys as readonly string[]).find(
    (one) => fold(one) === fold(text) || fold(all[one] ?? "") === fold(text)
  );
  return key === undefined
    ? { kind: "unfit", mend: `${keys.join(", ")}.` }
    : { kind: "content", content: all[key] ?? null };
}

function isRange(kind: ToolField["kind"]): kind is keyof typeof ranges {
  return kind in ranges;
}
