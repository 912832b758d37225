// Short ways to describe the columns of people's tables: headers from the text catalogue, checks on what is typed,
// and computed columns that fetch from the workings by their row's position, so that sorting and pasting cannot break them.
import { columnLetter } from "../address";
import type { ColumnSpec, Template, ValidationSpec } from "../spec";
import { dateFormat } from "./look";

/**
 * The long tables, with their first columns: the row of their header stands in a cell of the workings, by name, because a reference to
 * a table in each formula costs more than all the rest of it.
 */
export const headedTables = [
  ["Plans", "PlanId"],
  ["Measures", "MeasureId"],
  ["CheckIns", "MeasuredOn"],
  ["Actions", "ActionId"],
  ["Sessions", "SessionId"],
] as const;

/** The workbook name of the cell that holds the row of a table's header. */
export function headName(tableId: string): string {
  return `Head.${tableId}`;
}

type Rest = Partial<Omit<ColumnSpec, "id" | "header" | "formula">>;
type Headers<Id extends string> = Readonly<Record<Id, string>>;

/** What the button of a filter and the padding take of a header cell, in characters. */
const buttonWidth = 4;

/** Makes the columns of one table from its headers. `first` is the id of the table's first column. */
export function columnsOf<Id extends string>(
  tableId: string,
  first: NoInfer<Id>,
  headers: Headers<Id>
) {
  const fitted = (column: ColumnSpec): ColumnSpec => ({
    ...column,
    width: Math.max(column.width ?? 14, Math.ceil(column.header.length * 1.1) + buttonWidth),
  });
  const position = positionIn(tableId, first);
  const isHeaded = headedTables.some(([id]) => id === tableId);
  return {
    /** A column that people fill in. */
    input: (id: Id, rest: Rest = {}): ColumnSpec => fitted({ id, header: headers[id], ...rest }),
    day: (id: Id, message: string): ColumnSpec =>
      fitted({
        id,
        header: headers[id],
        numberFormat: dateFormat,
        width: 12,
        align: "center",
        validation: { kind: "date", message },
      }),
    /** A column with one formula in every row. */
    computed: (id: Id, formula: Template, rest: Rest = {}): ColumnSpec =>
      fitted({
        id,
        header: headers[id],
        formula: isHeaded ? byPosition(formula, tableId, position) : formula,
        ...rest,
      }),
    /** What the workings have at this row's position; "" below the rows that they reach. */
    fetched: (id: Id, name: string, rest: Rest = {}): ColumnSpec =>
      fitted({
        id,
        header: headers[id],
        formula: `=IFERROR(INDEX(${name},${position}),"")`,
        ...rest,
      }),
    /** The word of a list whose place the workings have at this row's position; "" for place 0. */
    fetchedWord: (id: Id, name: string, list: string, rest: Rest = {}): ColumnSpec =>
      fitted({
        id,
        header: headers[id],
        formula: `=IFERROR(IF(INDEX(${name},${position})=0,"",INDEX(Lists.${list},INDEX(${name},${position}))),"")`,
        ...rest,
      }),
    position,
  };
}

/**
 * The same formula with names and this row's position in place of references to tables: LibreOffice reads a formula with `[@Column]`
 * anew in each row, and shares one without.
 */
function byPosition(formula: Template, tableId: string, position: Template): Template {
  return formula
    .replace(/\{(\w+\.\w+)\}/g, "$1")
    .replace(/\{(\w+)\}/g, `INDEX(${tableId}.$1,${position})`);
}

/** Template text for the position of a formula's row in a table: 1 for the first below the header. */
function positionIn(tableId: string, firstColumn: string): Template {
  const headed = headedTables.find(([id]) => id === tableId);
  return headed ? `ROW()-${headName(tableId)}` : `ROW()-ROW({#${tableId}.${firstColumn}})`;
}

/** Columns that a later version of the schema brought to a table. */
export function since(version: number, columns: readonly ColumnSpec[]): readonly ColumnSpec[] {
  return columns.map((column) => ({ ...column, since: version }));
}

/** The name of the learner whose plan the row's column PlanId names; "" when there is no such plan. */
export const learnerOfPlan: Template =
  '=IFERROR(INDEX({Plans.Learner},MATCH({PlanId},{Plans.PlanId},0))&"","")';

/** A drop-down of a list on the hidden sheet, or of another column through its name. */
export function choice(name: string, message: string): ValidationSpec {
  return { kind: "list", source: `=${name}`, message };
}

/** Widths by letter from the columns of a table that begins in column A, of those that are in sight. */
export function widthsOf(columns: readonly ColumnSpec[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    columns.flatMap(({ width = 14, hidden }, index) =>
      hidden === true ? [] : [[columnLetter(index + 1), width]]
    )
  );
}

/** The columns of a table in column A from its first to the given one, as they stand when the sheet is made: "A:P". */
export function upTo(columns: readonly ColumnSpec[], last: string): string {
  return `A:${columnLetter(columns.findIndex(({ id }) => id === last) + 1)}`;
}
