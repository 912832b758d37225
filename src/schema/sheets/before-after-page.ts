// The printable page of a plan before and after: each measure's baseline, target, last value and share of the change, whether it was
// seen to hold after the plan was closed, the result, and lines to sign.
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec, Template } from "../spec";
import { dateFormat, sectionStyle, shareFormat } from "./look";
import { blankLines, handHeights, lastMeasureRow, listHeights, measureList } from "./measure-list";
import { measuresListed, stateColumn } from "./measure-list";
import {
  agreementCells,
  cellOfPlan,
  fetch,
  fetchText,
  headCells,
  label,
  measuresHeading,
  ours,
  printablePage,
  topCells,
  value,
} from "./plan-page-parts";

const resultRow = lastMeasureRow + 2;
const linesRow = resultRow + 3;
const lines = 4;
const signRow = linesRow + lines + 2;
const signers = 3;

export interface BeforeAfterPage {
  readonly id: string;
  readonly title: string;
  readonly planId: string;
}

export function beforeAfterPageSheet(
  words: Catalogue,
  { id, title, planId }: BeforeAfterPage
): SheetSpec {
  const { pages, workbook } = words;
  const { beforeAfter } = pages;
  const { Plans } = workbook.headers;
  return printablePage({
    id,
    title,
    cells: [
      ...topCells(beforeAfter.title, workbook, planId),
      ...headCells(words),
      ...measuresHeading(words, measuresListed, pages.moreMeasures),
      ...measureList(workbook.headers.Measures.Measure, columns(words)),
      ours(`B${resultRow}`, Plans.Result, label),
      ours(`D${resultRow}`, Plans.ClosedOn, label),
      ours(`B${resultRow + 1}`, fetchText("{Plans.Result}", cellOfPlan), { ...value, size: 13 }),
      ours(`D${resultRow + 1}`, closedOn, { ...value, numberFormat: dateFormat }),
      ours(`B${linesRow}`, beforeAfter.learnt, sectionStyle),
      ...blankLines(linesRow + 1, lines),
      ...agreementCells(words, signRow, beforeAfter.agreed),
    ],
    columnWidths: { B: 34, C: 13, D: 13, E: 13, F: 14, G: 17, H: 19 },
    rowHeights: {
      ...listHeights,
      ...handHeights(linesRow + 1, lines),
      ...handHeights(signRow + 3, signers),
    },
  });
}

/** Blank where the plan is not closed. */
const closedOn: Template = `=IF(${cellOfPlan}=0,"",IF(ISNUMBER(INDEX({Plans.ClosedOn},${cellOfPlan})),INDEX({Plans.ClosedOn},${cellOfPlan}),""))`;
const closedCell = `$D$${resultRow + 1}`;

function columns(words: Catalogue): Parameters<typeof measureList>[1] {
  const { Measures } = words.workbook.headers;
  const { before, after, share, seenLater } = words.pages.beforeAfter;
  return [
    { letter: "C", header: before, formula: (row) => fetch("Work.Baseline", row) },
    { letter: "D", header: Measures.Target, formula: (row) => fetch("Work.Target", row) },
    { letter: "E", header: after, formula: (row) => fetch("Work.Current", row) },
    {
      letter: "F",
      header: share,
      formula: (row) => fetch("Work.Progress", row),
      style: { numberFormat: shareFormat },
    },
    { letter: "G", header: seenLater, formula: daysSeenLater },
    stateColumn(words),
  ];
}

/** Days from closing to the last reading; blank where nothing was measured after it. */
function daysSeenLater(row: string): Template {
  const last = `INT(INDEX(Work.K1,${row})/1000000)`;
  return `=IF(OR(${row}=0,${closedCell}=""),"",IFERROR(IF(${last}>${closedCell},${last}-${closedCell},""),""))`;
}
