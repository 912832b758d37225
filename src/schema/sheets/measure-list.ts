// A list of a plan's measures on a printable page, a row each, fetched by the plan's ID: what stands in the columns is told by the
// page. Column A holds the row of each measure in white ink.
import type { Catalogue } from "../../text/catalogue";
import type { CellSpec, CellStyle, Template } from "../spec";
import { colors } from "./look";
import { cellOfPlan, fetchText, hidden, ours, rowOf, wordAt } from "./plan-page-parts";

export const measuresListed = 8;
const headerRow = 12;
export const lastMeasureRow = headerRow + measuresListed;
/** Points: two lines of a measure's name. */
const rowHeight = 32;

export interface ListedColumn {
  readonly letter: string;
  readonly header: string;
  /** The formula for the measure of the sheet's row `at`, whose row on Measures stands in `row`; 0 for none. */
  readonly formula: (row: string, at: number) => Template;
  readonly style?: CellStyle;
}

/** The last column of each list. */
export function stateColumn({ workbook }: Catalogue): ListedColumn {
  return {
    letter: "H",
    header: workbook.headers.Measures.State,
    formula: (row) => wordAt("State", "Work.State", row),
    style: { bold: true },
  };
}

const head: CellStyle = {
  ...{ bold: true, color: colors.quiet, size: 9, wrap: true, vertical: "bottom" },
  borderBottom: colors.accent,
};
const body: CellStyle = {
  ...{ color: colors.ink, align: "left", wrap: true, vertical: "center" },
  borderBottom: colors.line,
};

export function measureList(
  measure: string,
  columns: readonly ListedColumn[]
): readonly CellSpec[] {
  const rows = Array.from({ length: measuresListed }, (_, index) => headerRow + 1 + index);
  const all: readonly ListedColumn[] = [
    {
      letter: "B",
      header: measure,
      formula: (row) => fetchText("{Measures.Measure}", row),
      style: { bold: true },
    },
    ...columns,
  ];
  return [
    ...all.map(({ letter, header }) => ours(`${letter}${headerRow}`, header, head)),
    ...rows.flatMap((at, index) => {
      const above = index === 0 ? null : `$A$${at - 1}`;
      return [
        ours(`A${at}`, rowOf(cellOfPlan, "Work.Plan", above), hidden),
        ...all.map(({ letter, formula, style }) =>
          ours(`${letter}${at}`, formula(`$A$${at}`, at), { ...body, ...style })
        ),
      ];
    }),
  ];
}

/** Heights of the header and of the rows. */
export const listHeights: Readonly<Record<number, number>> = Object.fromEntries(
  Array.from({ length: measuresListed + 1 }, (_, index) => [headerRow + index, rowHeight])
);

/** Points: room to write by hand. */
const handHeight = 24;

/** Heights of `count` rows that people write on by hand, from the given row on. */
export function handHeights(from: number, count: number): Readonly<Record<number, number>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [from + index, handHeight] as const)
  );
}

/** Blank lines to write on by hand, from the given row on. */
export function blankLines(from: number, count: number): readonly CellSpec[] {
  return Array.from({ length: count }, (_, index) => from + index).flatMap((at) =>
    ["B", "C", "D", "E", "F", "G", "H"].map((letter): CellSpec => ({
      address: `${letter}${at}`,
      content: null,
      keeps: "start",
      style: { borderBottom: colors.line },
    }))
  );
}
