// The printable page of a plan before and after: each measure's baseline, target, last value, share of the change and what came of it,
// whether it was seen to hold after the plan was closed, the result, the learner's answers, what comes next, and lines to sign.
import type { Catalogue } from "../../text/catalogue";
import type { CellSpec, CellStyle, SheetSpec, Template } from "../spec";
import { goalsFormula, outcomeFormula } from "./close-formulas";
import { isDay } from "./fill";
import { colors, dateFormat, sectionStyle, shareFormat } from "./look";
import { handHeights, lastMeasureRow, listHeights, measureList } from "./measure-list";
import { measuresListed } from "./measure-list";
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

const goalsRow = lastMeasureRow + 1;
const resultRow = lastMeasureRow + 2;
const answersRow = resultRow + 3;
const answers = ["WhatChanged", "WhatHelped", "WhatNext"] as const;
const nextRow = answersRow + answers.length + 1;
const signRow = nextRow + 3;
const signers = 3;
/** Points: two lines of an answer, or room to write one by hand. */
const answerHeight = 34;

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
  const plan = (column: string) => fetchText(`{Plans.${column}}`, cellOfPlan);
  return printablePage({
    id,
    title,
    cells: [
      ...topCells(beforeAfter.title, workbook, planId),
      ...headCells(words),
      ...measuresHeading(words, measuresListed, pages.moreMeasures),
      ...measureList(workbook.headers.Measures.Measure, columns(words)),
      ours(`B${goalsRow}`, goalsFormula(words), { italic: true, color: colors.quiet }),
      ours(`B${resultRow}`, Plans.Result, label),
      ours(`D${resultRow}`, Plans.ClosedOn, label),
      ours(`F${resultRow}`, Plans.ResultWhy, label),
      ours(`B${resultRow + 1}`, plan("Result"), { ...value, size: 13, vertical: "top" }),
      ours(`D${resultRow + 1}`, closedOn, { ...value, numberFormat: dateFormat, vertical: "top" }),
      ours(`F${resultRow + 1}`, plan("ResultWhy"), textStyle, `H${resultRow + 1}`),
      ours(`B${answersRow}`, beforeAfter.inOwnWords, sectionStyle),
      ...answers.flatMap((column, index) =>
        lineCells(answersRow + 1 + index, Plans[column], plan(column))
      ),
      ours(`B${nextRow}`, Plans.NextSkill, label),
      ours(`F${nextRow}`, Plans.Alliance, label),
      ours(`B${nextRow + 1}`, plan("NextSkill"), value),
      ours(`F${nextRow + 1}`, plan("Alliance"), value),
      ...agreementCells(words, signRow, beforeAfter.agreed),
    ],
    columnWidths: { B: 38, C: 12, D: 12, E: 12, F: 13, G: 22, H: 23 },
    rowHeights: {
      ...listHeights,
      [resultRow + 1]: answerHeight,
      ...Object.fromEntries(answers.map((_, index) => [answersRow + 1 + index, answerHeight])),
      ...handHeights(signRow + 3, signers),
    },
  });
}

const textStyle: CellStyle = { color: colors.ink, wrap: true, vertical: "top" };

/** A label and a text as wide as the page, on a line that can also be written on by hand. */
function lineCells(at: number, header: string, content: Template): readonly CellSpec[] {
  const line: CellStyle = { borderBottom: colors.line };
  return [
    ours(`B${at}`, header, { ...label, ...line, wrap: true, vertical: "center" }),
    ours(`C${at}`, content, { ...textStyle, ...line, vertical: "center" }, `H${at}`),
  ];
}

/** Blank where the plan is not closed. */
const closedOn: Template = `=IF(${cellOfPlan}=0,"",IF(${isDay(`INDEX({Plans.ClosedOn},${cellOfPlan})`)},INDEX({Plans.ClosedOn},${cellOfPlan}),""))`;
const closedCell = `$D$${resultRow + 1}`;

function columns(words: Catalogue): Parameters<typeof measureList>[1] {
  const { Measures } = words.workbook.headers;
  const { before, after, share, seenLater, cameOf } = words.pages.beforeAfter;
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
    { letter: "H", header: cameOf, formula: outcomeFormula, style: { bold: true } },
  ];
}

/** Days from closing to the last reading; blank where nothing was measured after it. */
function daysSeenLater(row: string): Template {
  const last = `INT(INDEX(Work.K1,${row})/1000000)`;
  return `=IF(OR(${row}=0,${closedCell}=""),"",IFERROR(IF(${last}>${closedCell},${last}-${closedCell},""),""))`;
}
