// Adds rows to a tool of a case: one from a command, or many from a file. A row that is there already is left as it is, so that the same
// file said twice stands once.
import type { CaseTool } from "../../domain/case-tool";
import { toolTables } from "../../schema/sheets/case-formulas";
import type { Row } from "../../schema/codec";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { catalogues } from "../../text/languages";
import { english } from "../../text/en";
import { carryOut } from "../change/carry-out";
import type { Done } from "../change/done";
import { isId, refusal, textOf } from "../change/find-rows";
import { nextId } from "../change/next-id";
import type { Asked } from "../change/operation";
import { stepsOf } from "../change/operation";
import { firstFew } from "../first-few";
import { fold } from "../fold";
import type { ReadingFile } from "../log/read-readings";
import { isBlankRow, textAt } from "../roster/roster-table";
import { caseOf } from "./find-case";
import type { ToolField } from "./tool-fields";
import { headerOf, readField, toolFields } from "./tool-fields";

export interface AddRequest {
  readonly caseId: string;
  readonly tool: CaseTool;
  /** One header row, then one row for each entry. Headers are the names of fields or those of the sheet, in any language. */
  readonly file: ReadingFile;
}

/** @throws InputError for an unknown case, an unknown column, and a row that lacks what its tool needs. */
export function addRows(
  { caseId, tool, file }: AddRequest,
  asked: Asked,
  reader: Catalogue = english
): Promise<Done> {
  const table = toolTables[tool];
  const { letters } = toolFields[tool];
  return carryOut(
    {
      asked,
      tables: ["Cases", table],
      decide: (opened, operation) => {
        const { words } = opened;
        const { caseSentences, caseTools } = words;
        const steps = stepsOf(opened, "caseAdded", caseId, operation, asked);
        const { id } = caseOf(steps, caseId);
        const given = rowsIn(file, tool, words);
        const there = steps
          .rows(table)
          .filter(({ cells }) => isId(cells["CaseId"], id))
          .map(({ cells }) => keyOf(cells, tool));
        const rowId = nextId(steps, table, "RowId", letters);
        const known = new Set(there);
        const added = given.flatMap((cells) => {
          const key = keyOf(cells, tool);
          if (known.has(key)) return [];
          known.add(key);
          return [{ RowId: rowId(), CaseId: id, ...cells }];
        });
        if (added.length === 0) return null;
        for (const row of added) steps.add(table, row);
        const ids = firstFew(
          added.map(({ RowId }) => RowId),
          words.lifeSentences.andMore
        );
        steps.log({ of: id, field: caseTools[tool], after: ids });
        const left = given.length - added.length;
        return {
          kind: "caseAdded",
          of: id,
          steps: steps.all(),
          done: [
            say(caseSentences.added, { tool: caseTools[tool], id, count: added.length, ids }),
            ...(left === 0 ? [] : [say(caseSentences.alreadyThere, { count: left })]),
          ],
        };
      },
    },
    reader
  );
}

/** What a row says, apart from its mark of a root cause, which people set later. */
function keyOf(cells: Row, tool: CaseTool): string {
  const said = toolFields[tool].fields.filter(({ name }) => name !== "root");
  return JSON.stringify(said.map(({ column }) => fold(textOf(cells[column]))));
}

function rowsIn(file: ReadingFile, tool: CaseTool, words: Catalogue): readonly Row[] {
  const { caseSentences, caseTools } = words;
  const { fields } = toolFields[tool];
  const headerRow = file.rows.findIndex((_, row) => !isBlankRow(file, row));
  const columns = (file.rows[headerRow] ?? []).map((_, column) => {
    const header = textAt(file, headerRow, column);
    const found = fields.find((one) => namesOf(one, tool).has(fold(header)));
    if (found !== undefined || header === "") return found;
    const known = fields.map((one) => headerOf(tool, one, words)).join(", ");
    throw refusal(
      say(caseSentences.noColumn, { field: header, tool: caseTools[tool], known }),
      words
    );
  });
  const rows = file.rows.flatMap((_, index): readonly Row[] => {
    if (index <= headerRow || isBlankRow(file, index)) return [];
    const row = index + file.firstRow;
    const cells = fields.map((field) => {
      const column = columns.indexOf(field);
      const text = column < 0 ? "" : textAt(file, index, column);
      const said = headerOf(tool, field, words);
      if (text === "" && field.isNeeded)
        throw refusal(
          say(caseSentences.needsField, { row, field: said, tool: caseTools[tool] }),
          words
        );
      const reading = readField(field, text, words, file.delimiter);
      if (reading.kind === "content") return [field.column, reading.content] as const;
      const { mend } = reading;
      throw refusal(say(caseSentences.badField, { row, field: said, value: text, mend }), words);
    });
    return [Object.fromEntries(cells)];
  });
  if (rows.length === 0) throw refusal(caseSentences.noRows, words);
  return rows;
}

function namesOf(field: ToolField, tool: CaseTool): ReadonlySet<string> {
  const headers = catalogues.map((words) => headerOf(tool, field, words));
  return new Set([field.name, ...headers].map(fold));
}
