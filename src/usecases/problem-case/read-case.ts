// How a case stands: its tools, its root causes, what is missing, and which two tools fit. Reads only.
import { findingsOf } from "../../domain/case-findings";
import type { CaseTool, ToolState } from "../../domain/case-tool";
import type { CaseFit, CaseVerdict, ProblemCase } from "../../domain/problem-case";
import { fitOf, judgeCase } from "../../domain/problem-case";
import { run } from "../../gateway/run";
import { caseRows, toolRowsFrom, turnedFrom } from "../../schema/case-rows";
import { measureFrom } from "../../schema/row";
import { toolTables } from "../../schema/sheets/case-formulas";
import type { Catalogue } from "../../text/catalogue";
import { english } from "../../text/en";
import { contentsOf, openWorkbook } from "../open-workbook";
import type { CaseEntry } from "./case-entries";
import { entriesOf } from "./case-entries";
import { caseOf } from "./find-case";

export interface ReadCase extends CaseVerdict {
  readonly of: ProblemCase;
  readonly fit: CaseFit | null;
  /** The tools that were begun. */
  readonly tools: readonly (readonly [CaseTool, ToolState])[];
  readonly roots: number;
  readonly open: number;
  readonly entries: readonly CaseEntry[];
}

/** A measure that an action may serve. */
export interface ServedMeasure {
  readonly id: string;
  readonly planId: string;
  readonly name: string;
}

export interface CasesReport {
  readonly cases: readonly ReadCase[];
  /** Of all plans. */
  readonly measures: readonly ServedMeasure[];
  readonly words: Catalogue;
}

/** All cases, or the one that is named. Words in the workbook's own language. @throws InputError for an unknown ID */
export async function readCases(
  caseId: string | null,
  reader: Catalogue = english
): Promise<CasesReport> {
  const tables = ["Cases", ...Object.values(toolTables), "Actions", "Measures", "Issues"];
  const { result } = await run((context) => openWorkbook(context, reader, tables));
  const { words } = result;
  const of = (table: string) => contentsOf(result, table);
  const rows = toolRowsFrom(of, words);
  const turned = turnedFrom(of, words);
  const all = of("Cases")
    .map((row) => caseRows.from(row, words))
    .filter(({ id }) => id !== "");
  const wanted =
    caseId === null
      ? all
      : [caseOf({ words, rows: (table) => result.rows.get(table) ?? [] }, caseId)];
  const cases = wanted.map((one): ReadCase => {
    const findings = findingsOf(one.id, rows, turned);
    const { roots, open } = findings;
    const tools = [...findings.tools];
    const entries = entriesOf(one.id, of, words);
    return { of: one, fit: fitOf(one), tools, roots, open, entries, ...judgeCase(one, findings) };
  });
  const measures = of("Measures")
    .map((row) => measureFrom(row, words))
    .filter(({ id }) => id !== "")
    .map(({ id, planId, name }): ServedMeasure => ({ id, planId, name }));
  return { cases, measures, words };
}
