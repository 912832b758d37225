// Filters of tables and of a sheet: which rows meet the criteria, and hiding the others. A filter is not asked again
// by itself when cells change, as in Excel.
import type { Area, BookValue } from "../../../files/book";
import type { BookCriterion } from "../../../files/book-extras";
import { compareText, matchesPattern } from "./text-order";
import { textAt, valueAt } from "./contents";
import { remember } from "./journal";
import { checkRight } from "./protection";
import { bodyOf } from "./tables";
import { typedValue } from "./typed-value";
import type { Sheet, Table, Workbook } from "./workbook";

export interface SheetFilter {
  area: Area;
  /** By the column's place from the left edge. */
  criteria: ReadonlyMap<number, BookCriterion>;
}

export function tableCriteria(table: Table): ReadonlyMap<number, BookCriterion> {
  return new Map(
    table.columns.flatMap(({ criterion }, index) =>
      criterion === null ? [] : [[index, criterion] as const]
    )
  );
}

/** Hides the rows of a table that do not meet its criteria, and shows the others. */
export function filterTable(workbook: Workbook, table: Table): void {
  showMatching(workbook, table.sheet, bodyOf(table), tableCriteria(table));
}

export function setCriterion(
  workbook: Workbook,
  table: Table,
  index: number,
  criterion: BookCriterion | null
): void {
  const column = table.columns[index];
  if (column === undefined) return;
  remember(
    workbook,
    () => column.criterion,
    (before) => {
      column.criterion = before;
    }
  );
  column.criterion = criterion;
  filterTable(workbook, table);
}

export function filterSheet(workbook: Workbook, sheet: Sheet, filter: SheetFilter | null): void {
  const before = sheet.filter;
  if (before !== null) showMatching(workbook, sheet, below(before.area), new Map());
  remember(
    workbook,
    () => sheet.filter,
    (old) => {
      sheet.filter = old;
    }
  );
  sheet.filter = filter;
  if (filter !== null) showMatching(workbook, sheet, below(filter.area), filter.criteria);
}

function below(area: Area): Area {
  return { ...area, top: area.top + 1 };
}

function showMatching(
  workbook: Workbook,
  sheet: Sheet,
  body: Area,
  criteria: ReadonlyMap<number, BookCriterion>
): void {
  checkRight(sheet, "autoFilter");
  const tests = [...criteria].map(([index, criterion]) => {
    const column = body.left + index;
    const meets = testOf(workbook, sheet, { ...body, left: column, right: column }, criterion);
    return (row: number) => meets(row, column);
  });
  for (let row = body.top; row <= body.bottom; row++)
    hideRow(workbook, sheet, row, !tests.every((meets) => meets(row)));
}

export function hideRow(workbook: Workbook, sheet: Sheet, row: number, hidden: boolean): void {
  const line = sheet.rows.get(row);
  if ((line?.hidden ?? false) === hidden) return;
  remember(
    workbook,
    () => sheet.rows.get(row),
    (before) => {
      if (before === undefined) sheet.rows.delete(row);
      else sheet.rows.set(row, before);
    }
  );
  sheet.rows.set(row, { size: null, style: 0, ...line, hidden });
}

type Test = (row: number, column: number) => boolean;

function testOf(workbook: Workbook, sheet: Sheet, cells: Area, criterion: BookCriterion): Test {
  if (criterion.kind === "values") {
    const wanted = new Set(criterion.values.map((word) => word.toLowerCase()));
    return (row, column) => {
      const text = textAt(workbook, sheet, row, column);
      return text === "" ? criterion.blanks : wanted.has(text.toLowerCase());
    };
  }
  if (criterion.kind === "custom") {
    const { criterion1, criterion2, operator } = criterion;
    const first = customTest(workbook, criterion1);
    const second = criterion2 === undefined ? null : customTest(workbook, criterion2);
    return (row, column) => {
      const [value, text] = [
        valueAt(workbook, sheet, row, column),
        textAt(workbook, sheet, row, column),
      ];
      if (second === null) return first(value, text);
      const [a, b] = [first(value, text), second(value, text)];
      return operator === "or" ? a || b : a && b;
    };
  }
  return rankTest(workbook, sheet, cells, criterion);
}

/** The items at the top or bottom; with ties at the edge all of them. */
function rankTest(
  workbook: Workbook,
  sheet: Sheet,
  cells: Area,
  { kind, count, percent }: Extract<BookCriterion, { readonly count: number }>
): Test {
  const numbers: number[] = [];
  for (let row = cells.top; row <= cells.bottom; row++) {
    const value = valueAt(workbook, sheet, row, cells.left);
    if (typeof value === "number") numbers.push(value);
  }
  numbers.sort((a, b) => (kind === "top" ? b - a : a - b));
  const wanted = percent ? Math.max(1, Math.floor((numbers.length * count) / 100)) : count;
  const edge = numbers[Math.min(wanted, numbers.length) - 1];
  return (row, column) => {
    const value = valueAt(workbook, sheet, row, column);
    if (typeof value !== "number" || edge === undefined) return false;
    return kind === "top" ? value >= edge : value <= edge;
  };
}

/** ">=5", "<>done", "=a*": compared with numbers as numbers, with texts by pattern and without regard to case. */
function customTest(
  workbook: Workbook,
  criterion: string
): (value: BookValue, text: string) => boolean {
  const [, operator = "=", operand = ""] = /^(<=|>=|<>|<|>|=)?([^]*)$/.exec(criterion) ?? [];
  const today = Math.floor(workbook.today());
  const typed = operand === "" ? null : typedValue(operand, { dateOrder: "mdy", today }).value;
  return (value, text) => {
    if (operator === "=" || operator === "<>") {
      const same =
        typeof typed === "number" && typeof value === "number"
          ? value === typed
          : matchesPattern(text, operand);
      return operator === "=" ? same : !same;
    }
    if (value === null) return false;
    const order =
      typeof typed === "number"
        ? typeof value === "number"
          ? value - typed
          : null
        : typeof value === "string"
          ? compareText(value, operand)
          : null;
    if (order === null) return false;
    if (operator === "<") return order < 0;
    if (operator === ">") return order > 0;
    return operator === "<=" ? order <= 0 : order >= 0;
  };
}
