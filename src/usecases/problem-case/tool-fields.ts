// What a row of each tool says: the name by which a command or a file's column gives it, the column in which it stands, how it is read,
// and whether a row without it would say nothing.
import { answers } from "../../domain/need";
import type { ToolTable, ToolWithTable } from "../../schema/sheets/case-formulas";
import type { CaseHeaders } from "../../text/case-words";
import type { CellContent } from "../../schema/spec";
import type { Catalogue } from "../../text/catalogue";
import { fold } from "../fold";
import { readNumber } from "../read-number";

export { toolsWithTable } from "../../schema/sheets/case-formulas";
export type { ToolWithTable } from "../../schema/sheets/case-formulas";

export interface ToolField {
  readonly name: string;
  readonly column: string;
  readonly kind: "text" | "count" | keyof typeof lists;
  readonly isNeeded: boolean;
}

export interface ToolRows {
  /** Begins the IDs of its rows. */
  readonly letters: string;
  readonly fields: readonly ToolField[];
}

const lists = {
  answers: [answers, (words: Catalogue) => words.answers],
} as const;

function field(
  name: string,
  column: string,
  kind: ToolField["kind"] = "text",
  isNeeded = false
): ToolField {
  return { name, column, kind, isNeeded };
}

const root = field("root", "Root", "answers");

export const toolFields: Readonly<Record<ToolWithTable, ToolRows>> = {
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
};

/** The header of a field's column, in the workbook's language. */
export function headerOf(table: ToolTable, { column }: ToolField, { workbook }: Catalogue): string {
  const headers: CaseHeaders = workbook.headers;
  return (headers[table] as Readonly<Record<string, string>>)[column] ?? column;
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
  if (kind === "count") {
    const reading = readNumber(text, separator);
    return reading.kind === "number" && reading.value >= 0
      ? { kind: "content", content: reading.value }
      : { kind: "unfit", mend: "0, 5, 12." };
  }
  const [keys, wordsOf] = lists[kind];
  const all: Readonly<Record<string, string>> = wordsOf(words);
  const key = keys.find((one) => fold(one) === fold(text) || fold(all[one] ?? "") === fold(text));
  return key === undefined
    ? { kind: "unfit", mend: `${keys.join(", ")}.` }
    : { kind: "content", content: all[key] ?? null };
}
