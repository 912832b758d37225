// The case or the row of a tool that a request names, or the sentence that says why there is none.
import type { CaseTool } from "../../domain/case-tool";
import type { FoundCause } from "../../domain/root-cause";
import type { ProblemCase } from "../../domain/problem-case";
import type { TableRow } from "../../gateway/rows";
import { caseRows, foundCauseRows } from "../../schema/case-rows";
import type { Row } from "../../schema/codec";
import type { ToolTable } from "../../schema/sheets/case-formulas";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { isId, refusal, textOf } from "../change/find-rows";
import type { Steps } from "../change/operation";
import { firstKnown } from "../first-few";

type Found = Pick<Steps, "rows" | "words">;

/** @throws InputError for an ID that no case has. */
export function caseOf({ rows, words }: Found, caseId: string): ProblemCase {
  const row = rows("Cases").find(({ cells }) => isId(cells["CaseId"], caseId));
  if (row !== undefined) return caseRows.from(row.cells, words);
  const known = rows("Cases").flatMap(({ cells }) => textOf(cells["CaseId"]) || []);
  const { caseSentences } = words;
  throw refusal(
    say(caseSentences.noCase, {
      id: caseId,
      known: firstKnown(known, words),
    }),
    words
  );
}

export interface FoundRow {
  readonly tool: CaseTool;
  readonly table: ToolTable;
  readonly row: TableRow;
  readonly cause: FoundCause;
  /** The cause in its own words. */
  readonly said: string;
}

/** The tables of causes, and what a row of each says in its own words. */
const causeTablesSaid = [
  ["whys", "Whys", "Answer"],
  ["fishbone", "Fishbone", "Cause"],
  ["pareto", "Pareto", "Kind"],
  ["forces", "Forces", "Force"],
  ["fmea", "Fmea", "Failure"],
] as const satisfies readonly (readonly [CaseTool, ToolTable, string])[];

/** The cause of a row in its own words; "" for a row of a tool that finds no causes. */
export function causeWords(table: ToolTable, cells: Row): string {
  const column = causeTablesSaid.find(([, of]) => of === table)?.[2];
  return column === undefined ? "" : textOf(cells[column]);
}

/** Every cause that a tool found, of all cases. */
export function causesIn({ rows, words }: Found): readonly FoundRow[] {
  return causeTablesSaid.flatMap(([tool, table]) =>
    rows(table).map((row): FoundRow => {
      const cause = foundCauseRows.from(row.cells, words);
      return { tool, table, row, cause, said: causeWords(table, row.cells) };
    })
  );
}

/** @throws InputError for an ID that no row of a tool has. */
export function causeOf(found: Found, rowId: string): FoundRow {
  const all = causesIn(found);
  const one = all.find(({ cause }) => isId(cause.id, rowId));
  if (one !== undefined) return one;
  throw noRow(rowId, all, found.words);
}

function noRow(id: string, all: readonly FoundRow[], words: Catalogue) {
  const roots = all.filter(({ cause }) => cause.isRoot === "yes").map(({ cause }) => cause.id);
  const known = firstKnown(roots, words);
  return refusal(say(words.caseSentences.noRow, { id, known }), words);
}
