// The printable Pareto of a case: columns of counts, the most frequent first, with the line of the cumulative share and that of 80 %, over
// the table of the same numbers. What finds no room is added up in one last column.
import type { Catalogue } from "../../text/catalogue";
import type { CellSpec, ChartSpec, SheetSpec } from "../spec";
import type { CasePage, SheetsThere } from "./case-page-parts";
import {
  blank,
  caseHead,
  idCell,
  lettersOf,
  printedCasePage,
  rowList,
  turnedFact,
} from "./case-page-parts";
import { colors, dateFormat, sectionStyle, shareFormat } from "./look";
import { hidden, ours } from "./plan-page-parts";
import { paretoParts } from "../../domain/pareto";
import { wordOf } from "./lists";

const widths = [5, 34, 9, 9, 12, 4, 12, 14, 12] as const;
/** Kinds that are drawn each by itself. */
export const mostKinds = 12;
const chartTop = 8;
const chartRows = 21;
const tableRow = chartTop + chartRows + 1;
const [rowLetter, placeLetter, lineLetter] = ["N", "O", "P"];

/** `size`: how many kinds are drawn, and how many rows of the table there are to be looked through. */
export function paretoPageSheet(words: Catalogue, page: CasePage, there: SheetsThere): SheetSpec {
  const [shown = 1, listed = 1] = page.size;
  const { casePages, workbook } = words;
  const { Pareto } = workbook.headers;
  const said = casePages.pareto;
  const letters = lettersOf(widths);
  const head = { bold: true, color: colors.quiet, size: 9, borderBottom: colors.accent } as const;
  const hasOthers = listed > shown;
  const first = tableRow + 2;
  const headers: readonly (readonly [string, string])[] = [
    ["B", Pareto.Rank],
    ["C", Pareto.Kind],
    ["D", Pareto.Count],
    ["E", Pareto.Share],
    ["F", Pareto.Cumulative],
    ["G", "●"],
    ["H", casePages.became],
    ["I", casePages.owner],
    ["J", casePages.due],
  ];
  return printedCasePage({
    id: page.id,
    title: page.title,
    landscape: false,
    widths,
    cells: [
      ...caseHead(words, page, there, casePages.titles.pareto, letters),
      ...rowList("Pareto", rowLetter, chartTop, listed),
      ...Array.from({ length: listed }, (_, index) => {
        const row = `$${rowLetter}$${chartTop + index}`;
        return ours(
          `${placeLetter}${chartTop + index}`,
          `=IF(${row}=0,"",INDEX({Pareto.Place},${row}))`,
          hidden
        );
      }),
      ours(`B${tableRow}`, workbook.sheets.Pareto.tab, sectionStyle),
      ...headers.map(([letter, header]) =>
        ours(`${letter}${tableRow + 1}`, header, {
          ...head,
          wrap: true,
          ...(letter > "C" && letter < "H" ? { align: "center" as const } : {}),
        })
      ),
      ...Array.from({ length: shown }, (_, index) =>
        kindCells(first + index, index + 1, listed, there)
      ).flat(),
      ...(hasOthers ? othersCells(first + shown, first, said.others) : []),
      ours(`B${first + shown + (hasOthers ? 1 : 0) + 1}`, said.key, {
        italic: true,
        color: colors.quiet,
        size: 9,
      }),
    ],
    charts: [paretoChart(words, first, first + shown - (hasOthers ? 0 : 1))],
    rowHeights: {
      [tableRow]: 22,
      [tableRow + 1]: 28,
      ...Object.fromEntries(
        Array.from({ length: shown + 1 }, (_, index) => [first + index, 20] as const)
      ),
    },
  });
}

function kindCells(
  at: number,
  place: number,
  listed: number,
  there: SheetsThere
): readonly CellSpec[] {
  const span = (letter: string) => `$${letter}$${chartTop}:$${letter}$${chartTop + listed - 1}`;
  const row = `$A$${at}`;
  const of = (column: string, otherwise = '""') =>
    `=IF(${row}=0,${otherwise},INDEX({Pareto.${column}},${row}))`;
  const ink = { color: colors.ink, vertical: "center", borderBottom: colors.line } as const;
  const number = { ...ink, align: "center" } as const;
  const few = wordOf("ParetoPart", paretoParts)("few");
  return [
    ours(
      `A${at}`,
      `=IFERROR(INDEX(${span(rowLetter)},MATCH(${place},${span(placeLetter)},0)),0)`,
      hidden
    ),
    ours(`B${at}`, of("Rank"), number),
    ours(`C${at}`, `=IF(${row}=0,"",INDEX({Pareto.Kind},${row})&"")`, { ...ink, wrap: true }),
    ours(`D${at}`, of("Counted"), number),
    ours(`E${at}`, of("Share"), { ...number, numberFormat: shareFormat }),
    ours(`F${at}`, of("Cumulative", "NA()"), { ...number, numberFormat: shareFormat }),
    ours(`G${at}`, `=IF(${row}=0,"",IF(INDEX({Pareto.Part},${row})=${few},"●",""))`, {
      ...number,
      color: colors.accent,
    }),
    ours(`H${at}`, `=IF(${row}=0,"",INDEX({Pareto.Became},${row})&"")`, ink),
    ours(`I${at}`, `=${turnedFact(`$H$${at}`, "owner", there)}`, ink),
    ours(`J${at}`, `=${turnedFact(`$H$${at}`, "due", there)}`, {
      ...ink,
      align: "left",
      numberFormat: dateFormat,
    }),
    ours(`${lineLetter}${at}`, "=0.8", hidden),
  ];
}

/** What is left of the whole, in one row. */
function othersCells(at: number, first: number, others: string): readonly CellSpec[] {
  const ink = { color: colors.quiet, italic: true, vertical: "center" } as const;
  const number = { ...ink, align: "center" } as const;
  const total = `SUMIFS({Pareto.Counted},{Pareto.CaseId},${idCell})`;
  const left = `${total}-SUM($D$${first}:$D$${at - 1})`;
  return [
    ours(`C${at}`, others, { ...ink, borderBottom: colors.line }),
    ours(`D${at}`, `=${left}`, { ...number, borderBottom: colors.line }),
    ours(`E${at}`, `=IF(${total}=0,"",(${left})/${total})`, {
      ...number,
      borderBottom: colors.line,
      numberFormat: shareFormat,
    }),
    ours(`F${at}`, `=IF(${total}=0,NA(),1)`, {
      ...number,
      borderBottom: colors.line,
      numberFormat: shareFormat,
    }),
    ours(`${lineLetter}${at}`, "=0.8", hidden),
    ...["B", "G", "H", "I", "J"].map((letter) =>
      blank(`${letter}${at}`, { borderBottom: colors.line })
    ),
  ];
}

function paretoChart({ casePages, workbook }: Catalogue, first: number, last: number): ChartSpec {
  const said = casePages.pareto;
  return {
    name: "Pareto",
    type: "columns",
    title: said.chart,
    alternativeText: said.chartInWords,
    from: `B${chartTop}`,
    to: `J${chartTop + chartRows - 1}`,
    categories: `C${first}:C${last}`,
    series: [
      {
        name: workbook.headers.Pareto.Count,
        values: `D${first}:D${last}`,
        color: colors.accent,
        line: "none",
      },
      {
        name: said.cumulative,
        values: `F${first}:F${last}`,
        color: colors.warning,
        line: "markers",
        isShare: true,
      },
      {
        name: said.line,
        values: `${lineLetter}${first}:${lineLetter}${last}`,
        color: colors.quiet,
        line: "dashes",
        isShare: true,
      },
    ],
  };
}
