// Writes the formulas of a fill with column ids in square brackets in place of letters, so that columns may be added between.
// `[Id]` the cell of the same row, `[Id:above]` the one above it (for the first row its header), `[Id:below]` the column from the
// next row to one past the end, `[Id:all]` the whole column, `[Id:last]` its last cell,
// `[Id..Last]` the cells from one column to another, with `:below` likewise; `[Fill.Id:all]` a column of another fill of the sheet.
// Ranges strictly below a row can never be circular; one row past the end is blank and keeps the last row's range alive.
import { columnLetter, columnNumber } from "../address";
import { firstDay, lastDay } from "../../domain/day";
import type { CellSpec, FillSpec, Template } from "../spec";

/** A fill whose formulas still name columns by id. */
export interface FillPlan {
  readonly id: string;
  readonly firstColumn: string;
  readonly firstRow: number;
  readonly rows: number;
  /** Column id → formula, null for values that the product writes. Also the header: these sheets are hidden. */
  readonly columns: Readonly<Record<string, Template | null>>;
}

/** The fills of one sheet with letters in place of ids. Throws for an id that no column has. */
export function lay(plans: readonly FillPlan[]): readonly FillSpec[] {
  return plans.map((plan) => ({
    id: plan.id,
    firstRow: plan.firstRow,
    rows: plan.rows,
    columns: Object.entries(plan.columns).map(([id, formula]) => ({
      id,
      letter: letterOf(plan, id),
      header: id,
      formula: formula === null ? null : withLetters(formula, plan, plans),
    })),
  }));
}

/** Headers of the columns that hold values: a fill writes those of its formulas itself. */
export function valueHeaders(fills: readonly FillSpec[]): readonly CellSpec[] {
  return fills.flatMap(({ firstRow, columns }) =>
    columns
      .filter(({ formula }) => formula === null)
      .map(({ letter, header }) => ({
        address: `${letter}${firstRow - 1}`,
        content: header,
        keeps: "ours",
      }))
  );
}

/** The letter of the first column right of a fill, with one left empty between. */
export function after(plan: FillPlan): string {
  return columnLetter(columnNumber(plan.firstColumn) + Object.keys(plan.columns).length + 1);
}

function letterOf(plan: FillPlan, columnId: string): string {
  const index = Object.keys(plan.columns).indexOf(columnId);
  if (index < 0) throw new Error(`The fill ${plan.id} has no column ${columnId}.`);
  return columnLetter(columnNumber(plan.firstColumn) + index);
}

const reference = /\[(?:([A-Z]\w*)\.)?([A-Z]\w*)(?:\.\.([A-Z]\w*))?(?::(above|below|all|last))?\]/g;

function withLetters(formula: Template, own: FillPlan, plans: readonly FillPlan[]): Template {
  return formula.replace(
    reference,
    (
      whole,
      fillId: string | undefined,
      firstId: string,
      lastId: string | undefined,
      which?: "above" | "below" | "all" | "last"
    ) => {
      const plan = fillId === undefined ? own : plans.find(({ id }) => id === fillId);
      if (plan === undefined || (plan !== own && which !== "all"))
        throw new Error(`${whole} in ${own.id} names no column of a fill.`);
      const first = letterOf(plan, firstId);
      const last = lastId === undefined ? first : letterOf(plan, lastId);
      const end = plan.firstRow + plan.rows;
      if (which === "all") return `$${first}$${plan.firstRow}:$${last}$${end - 1}`;
      if (which === "last") return `$${last}$${end - 1}`;
      if (which === "below") return `$${first}${plan.firstRow + 1}:$${last}$${end}`;
      const row = which === "above" ? plan.firstRow - 1 : plan.firstRow;
      const cell = `$${first}${row}`;
      return last === first ? cell : `${cell}:$${last}${row}`;
    }
  );
}

/** The same text for a cell of another sheet, where whole columns of the workings are found by their names. */
export function byNames(formula: Template): Template {
  return formula.replace(/\[([A-Z]\w*\.[A-Z]\w*):all\]/g, "$1");
}

/** Template text that is true when a reference holds a number: not text, not blank, not yes/no. */
export function isNumber(ref: string): string {
  return `ISNUMBER(${ref})>ISLOGICAL(${ref})`;
}

/** Template text that is true when a reference holds a day, as `dayIn` of the domain has it. */
export function isDay(ref: string): string {
  return `IF(${isNumber(ref)},AND(${ref}>=${firstDay},${ref}<${lastDay + 1}),FALSE)`;
}

/**
 * Template text for the day in a reference, 0 when it holds none (1900-01-02 to 9999-12-31). Text and yes/no are greater than any
 * number in comparisons, and a yes is 1 in LibreOffice, so neither needs a question of its own: each costs a look at the table.
 */
export function dayOrZero(ref: string): string {
  return `IFERROR(IF(${ref}>=${firstDay},IF(${ref}<${lastDay + 1},INT(${ref}),0),0),0)`;
}

/** The same in fewer words, for formulas of each reading: what is below `firstDay` is none. */
export function dayOrLess(ref: string): string {
  return `IFERROR(IF(${ref}<${lastDay + 1},INT(${ref}),0),0)`;
}

/** Criteria of COUNTIFS and its like for the days of a column, as `isDay` has them; `from` is the criterion that they begin at. */
export function daysIn(column: string, from = `">=${firstDay}"`): string {
  return `${column},${from},${column},"<${lastDay + 1}"`;
}

/** Template text for the number in a reference, "" when it holds none. */
export function numberOrBlank(ref: string): string {
  return `IFERROR(IF(${isNumber(ref)},${ref}+0,""),"")`;
}
