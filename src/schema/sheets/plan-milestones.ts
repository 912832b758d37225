// The milestones of a measure on the page of its plan, where other measures have a chart: what, by when, and when it was done.
import type { Catalogue } from "../../text/catalogue";
import type { CellSpec, CellStyle } from "../spec";
import { colors, dateFormat } from "./look";
import { fetch, fetchText, hidden, ours, rowOf, text } from "./plan-page-parts";

/**
 * From the row `top` on, `height` rows: the headers, the first milestones in the order of their sheet, and how many more there are.
 * `measure`: the cell with the measure's place in the workings, 0 for none.
 */
export function milestoneCells(
  words: Catalogue,
  top: number,
  height: number,
  measure: string
): readonly CellSpec[] {
  const { Milestones } = words.workbook.headers;
  const head: CellStyle = { size: 9, bold: true, color: colors.quiet, borderBottom: colors.line };
  const line: CellStyle = { size: 10, color: colors.ink, vertical: "center" };
  const date: CellStyle = { ...line, align: "left", numberFormat: dateFormat };
  const rows = Array.from({ length: height - 2 }, (_, index) => top + 1 + index);
  const id = `INDEX({Measures.MeasureId},${measure})`;
  const done = (row: string) => `INDEX({Milestones.DoneOn},${row})`;
  const more = `COUNTIF({Milestones.MeasureId},${id})-${rows.length}`;
  return [
    ours(`D${top}`, Milestones.Milestone, head),
    ...["E", "F"].map((letter) => ours(`${letter}${top}`, "", head)),
    ours(`G${top}`, Milestones.Due, head),
    ours(`H${top}`, Milestones.DoneOn, head),
    ...rows.flatMap((at, index) => {
      const row = `$A$${at}`;
      const above = index === 0 ? null : `$A$${at - 1}`;
      return [
        ours(`A${at}`, rowOf(id, "{Milestones.MeasureId}", above), hidden),
        ours(`D${at}`, fetchText("{Milestones.Milestone}", row), line, `F${at}`),
        ours(`G${at}`, fetch("{Milestones.Due}", row), date),
        ours(`H${at}`, `=IF(${row}=0,"",IF(${done(row)}="","",${done(row)}))`, date),
      ];
    }),
    ours(
      `D${top + height - 1}`,
      `=IFERROR(IF(${more}>0,${text(words.casePages.more)}&" "&(${more}),""),"")`,
      { size: 9, italic: true, color: colors.warning }
    ),
  ];
}
