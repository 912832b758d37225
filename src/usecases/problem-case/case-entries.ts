// The rows of a case's tools as one list: what each says, whether it is a root cause, and what became of it.
import type { CaseTool } from "../../domain/case-tool";
import { caseTools } from "../../domain/case-tool";
import { foundCauseRows } from "../../schema/case-rows";
import type { Row } from "../../schema/codec";
import { causeTables, toolTables } from "../../schema/sheets/case-formulas";
import type { Catalogue } from "../../text/catalogue";
import { isId, textOf } from "../change/find-rows";
import { causeWords } from "./find-case";
import { toolFields } from "./tool-fields";

export interface CaseEntry {
  readonly tool: CaseTool;
  /** "FB001". */
  readonly id: string;
  /** What its needed columns hold: "Method · No stand-in". */
  readonly said: string;
  /** The cause alone, as what it becomes is called: "No stand-in"; "" for a row that is no cause. */
  readonly cause: string;
  /** False for rows of tools that find no causes, such as PDCA. */
  readonly isCause: boolean;
  readonly isRoot: boolean;
  /** ID of the action, measure or issue; "" for none yet. */
  readonly became: string;
}

/** In the order of the tools, then of their rows. `of`: the rows of a table, of all cases. */
export function entriesOf(
  caseId: string,
  of: (table: string) => readonly Row[],
  words: Catalogue
): readonly CaseEntry[] {
  return caseTools.flatMap((tool) => {
    const table = toolTables[tool];
    const isCause = causeTables.includes(table);
    const needed = toolFields[tool].fields.filter(({ isNeeded }) => isNeeded);
    return of(table)
      .filter((row) => isId(row["CaseId"], caseId))
      .map((row): CaseEntry => {
        const { id, isRoot, became } = foundCauseRows.from(row, words);
        const parts = needed.map(({ column }) => textOf(row[column])).filter((one) => one !== "");
        const mark = isCause ? { isRoot: isRoot === "yes", became } : { isRoot: false, became: "" };
        return {
          tool,
          id,
          said: parts.join(" · "),
          isCause,
          cause: causeWords(table, row),
          ...mark,
        };
      });
  });
}
