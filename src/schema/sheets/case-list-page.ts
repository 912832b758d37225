// A printable page of a case that lists the rows of one tool in an order of their own, with a chart over them where a tool has one.
// What each tool shows is in list-pages.ts.
import type { Catalogue } from "../../text/catalogue";
import { columnLetter } from "../address";
import type { CellSpec, CellStyle, ChartSpec, SheetSpec, Template } from "../spec";
import type { CasePage, SheetsThere } from "./case-page-parts";
import { caseHead, idCell, lettersOf, printedCasePage, rowList } from "./case-page-parts";
import type { ToolTable } from "./case-formulas";
import { colors, helpStyle } from "./look";
import { hidden, ours, text } from "./plan-page-parts";

export interface ListColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** Template text without "=", by the cell that holds the row's number in the table. */
  readonly content: (row: string) => string;
  readonly style?: CellStyle;
}

export interface ListPage {
  readonly table: ToolTable;
  readonly title: string;
  readonly landscape: boolean;
  readonly columns: readonly ListColumn[];
  /** Points of a row. */
  readonly height: number;
  /**
   * Template text for what the order of the page goes by, in the cell `own` beside the page, and for the place that follows from it; without
   * it rows stand as in the table. `row` holds the row's number in the table, `at` is the row of the sheet.
   */
  readonly order?: (place: {
    readonly row: string;
    /** Letters of the columns of all the rows' numbers, and of what they are ordered by. */
    readonly rows: string;
    readonly own: string;
    readonly first: number;
    readonly last: number;
    readonly at: number;
  }) => { readonly own: string; readonly place: string };
  /** Cells over the list, and the chart that takes its rows; from row 8. */
  readonly above?: (rows: { readonly first: number; readonly last: number }) => {
    readonly cells: readonly CellSpec[];
    readonly charts: readonly ChartSpec[];
  };
  /** Rows that stand over the list. */
  readonly aboveRows?: number;
  /** What the signs in the list mean. */
  readonly key?: string;
}

const top = 8;
export const mostListed = 40;

/** The rows of a tool's table that a page of so many lists. */
export function caseListPage(
  words: Catalogue,
  page: CasePage,
  there: SheetsThere,
  list: ListPage
): SheetSpec {
  const [shown = 1, listed = 1] = page.size;
  const widths = list.columns.map(({ width }) => width);
  const letters = lettersOf(widths);
  const [row = "", own = "", place = ""] = [3, 4, 5].map((offset) =>
    columnLetter(letters.length + 1 + offset)
  );
  const end = top + listed - 1;
  const span = (letter: string) => `$${letter}$${top}:$${letter}$${end}`;
  const header = top + (list.aboveRows ?? 0);
  const first = header + 1;
  const above = list.above?.({ first, last: first + shown - 1 });
  const head: CellStyle = {
    ...{ bold: true, color: colors.quiet, size: 9, borderBottom: colors.accent, wrap: true },
  };
  const ink: CellStyle = {
    ...{ color: colors.ink, wrap: true, vertical: "center", borderBottom: colors.line },
  };
  return printedCasePage({
    id: page.id,
    title: page.title,
    landscape: list.landscape,
    widths,
    cells: [
      ...caseHead(words, page, there, list.title, letters),
      ...(above?.cells ?? []),
      ...rowList(list.table, row, top, listed),
      ...Array.from({ length: listed }, (_, index): readonly CellSpec[] => {
        const at = top + index;
        const cell = `$${row}$${at}`;
        const order = list.order?.({ row: cell, rows: row, own, first: top, last: end, at });
        const placed = order?.place ?? `${index + 1}`;
        return [
          ...(order === undefined ? [] : [ours(`${own}${at}`, `=${order.own}`, hidden)]),
          ours(`${place}${at}`, `=IF(${cell}=0,"",${placed})`, hidden),
        ];
      }).flat(),
      ...list.columns.map(({ header: said, style }, index) =>
        ours(`${letters[index] ?? "B"}${header}`, said, {
          ...head,
          ...(style?.align !== undefined && { align: style.align }),
        })
      ),
      ...Array.from({ length: shown }, (_, index): readonly CellSpec[] => {
        const at = first + index;
        const found = `$A$${at}`;
        const number = `=IFERROR(INDEX(${span(row)},MATCH(${index + 1},${span(place)},0)),0)`;
        return [
          ours(`A${at}`, number, hidden),
          ...list.columns.map(({ content, style }, column) =>
            ours(`${letters[column] ?? "B"}${at}`, `=IF(${found}=0,"",${content(found)})`, {
              ...ink,
              ...style,
            })
          ),
        ];
      }).flat(),
      ours(`B${first + shown}`, moreThan(words, list.table, shown), {
        ...{ color: colors.warning, italic: true, size: 9 },
      }),
      ...(list.key === undefined
        ? []
        : [ours(`B${first + shown + 1}`, list.key, { ...helpStyle, size: 9 })]),
    ],
    charts: above?.charts ?? [],
    rowHeights: {
      7: 8,
      [header]: 28,
      ...Object.fromEntries(
        Array.from({ length: shown }, (_, index) => [first + index, list.height])
      ),
    },
  });
}

function moreThan({ casePages }: Catalogue, table: ToolTable, shown: number): Template {
  const count = `COUNTIF({${table}.CaseId},${idCell})`;
  return `=IF(${count}>${shown},${text(casePages.more)}&" "&(${count}-${shown}),"")`;
}
