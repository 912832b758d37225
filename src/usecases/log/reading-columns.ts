// Which column of a file of readings holds what, by its header.
import { say } from "../../text/catalogue";
import { catalogues } from "../../text/languages";
import type { ReadingWords } from "../../text/reading-words";
import type { CheckInsColumn } from "../../text/workbook-words";
import { fold } from "../fold";
import { InputError, problemAt } from "../input-error";
import { isBlankRow, textAt } from "../roster/roster-table";
import type { RosterTable } from "../roster/roster-table";

export interface ReadingColumns {
  readonly headerRow: number;
  readonly measureId: number | null;
  readonly learner: number | null;
  readonly measure: number | null;
  readonly on: number;
  readonly value: number;
  readonly note: number | null;
}

/** The headers of the workbook's own sheet in every language, then what else people call these things. */
const headers = {
  measureId: [...own("MeasureId"), "measureid", "id"],
  learner: [
    ...own("Learner"),
    ..."name person team protege mentee coachee nom personne equipe".split(" "),
    "learner name",
  ],
  measure: [...own("Measure"), "measure of success", "metric", "kpi", "indicateur"],
  on: [
    ...own("MeasuredOn"),
    ..."date on day measured jour".split(" "),
    "measurement date",
    "date de mesure",
  ],
  value: [...own("Value"), ..."reading result actual score resultat releve".split(" ")],
  note: [...own("Note"), ..."notes comment comments remark commentaire remarques".split(" ")],
} as const;

function own(column: CheckInsColumn): readonly string[] {
  return catalogues.map(({ workbook }) => fold(workbook.headers.CheckIns[column]));
}

/** @throws InputError when measured-on, value, or what names the measure is missing. */
export function findReadingColumns(table: RosterTable, words: ReadingWords): ReadingColumns {
  const fault = (row: number | null, what: string) =>
    new InputError([problemAt(table.source, row, null, what, words.places)]);
  const missing = (column: keyof ReadingWords["columns"]) =>
    fault(row, say(words.noColumn, { column: words.columns[column] }));
  const headerRow = table.rows.findIndex((_, row) => !isBlankRow(table, row));
  if (headerRow < 0) throw fault(null, words.blankFile);
  const names = (table.rows[headerRow] ?? []).map((_, column) =>
    fold(textAt(table, headerRow, column)).replace(/[_-]/g, " ")
  );
  const find = (field: keyof typeof headers): number | null => {
    for (const header of headers[field]) {
      const column = names.indexOf(header);
      if (column >= 0) return column;
    }
    return null;
  };
  const [on, value] = [find("on"), find("value")];
  const [measureId, learner, measure] = [find("measureId"), find("learner"), find("measure")];
  const row = headerRow + table.firstRow;
  if (on === null) throw missing("on");
  if (value === null) throw missing("value");
  if (measureId === null && (learner === null || measure === null)) throw missing("measure");
  return { headerRow, measureId, learner, measure, on, value, note: find("note") };
}
