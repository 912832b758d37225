// One printable page for one plan: issue, measures with a chart of readings and aim line each (plan-chart.ts) or their milestones
// (plan-milestones.ts), actions, agreement. All of it is fetched by the plan's ID, the only cell to type into. It is drawn for the measures that
// the plan has. Column A holds row numbers of the other sheets in white ink.
import { modes } from "../../domain/plan";
import { attentionStates } from "../../domain/states";
import type { Catalogue } from "../../text/catalogue";
import type { CellSpec, CellStyle, SheetSpec, Template } from "../spec";
import { wordOf } from "./lists";
import { colors, dateFormat, pointsFormat, shareFormat } from "./look";
import { chartCells, measureChart, targetBefore } from "./plan-chart";
import {
  actionCells,
  agreementRows,
  agreementCells,
  cellOfPlan,
  fetch,
  fetchText,
  headCells,
  hidden,
  label,
  measuresHeading,
  ours,
  printablePage,
  rowOf,
  text,
  topCells,
  value,
  wordAt,
} from "./plan-page-parts";
import { milestoneCells } from "./plan-milestones";
import { confidentialCells } from "./confidential-cells";
import { rankOfState } from "./workings-plan-rules";

/** What stands right of the figures of a measure. */
export type PlanBlock = "chart" | "milestones";

/** Written where the mark of the sheet is: a page of another layout, or of other measures, is made anew. */
export function planPageLayout(blocks: readonly PlanBlock[]): string {
  return ["3", ...blocks.map((block) => block.slice(0, 1))].join("");
}

export const measuresShown = 3;
const actionsShown = 9;
const firstMeasure = 12;
/** Rows below the name of a measure: its figures left of the chart, then a blank one. */
const chartHeight = 12;
const measureHeight = chartHeight + 2;
const lineHeight = 14;
const handHeight = 20;
const twoLines = 30;
const signers = 3;

export interface PlanPage {
  readonly id: string;
  readonly title: string;
  /** Written once; the user may change it to look at another plan. */
  readonly planId: string;
  /** One for each measure, `measuresShown` at most. */
  readonly blocks: readonly PlanBlock[];
  /** Whether the workbook has revised targets. */
  readonly hasTargets: boolean;
}

export function planPageSheet(
  words: Catalogue,
  { id, title, planId, blocks, hasTargets }: PlanPage
): SheetSpec {
  const { planPage } = words.workbook;
  const actionsRow = firstMeasure + blocks.length * measureHeight;
  const agreementRow = actionsRow + actionsShown + 3;
  const whoReads = agreementRow + agreementRows + 1;
  const ofCharts = blocks.flatMap((block, index) => (block === "chart" ? [index] : []));
  const heightOf = (first: number, count: number, height: number): Record<number, number> =>
    Object.fromEntries(
      Array.from({ length: count }, (_, i): [number, number] => [first + i, height])
    );
  return printablePage({
    id,
    title,
    cells: [
      ours("A1", planPageLayout(blocks), hidden),
      ...topCells(titleOf(words), words.workbook, planId),
      ...headCells(words),
      ...measuresHeading(words, blocks.length, planPage.moreMeasures),
      ...blocks.flatMap((block, index) => measureCells(words, block, index)),
      ...ofCharts.flatMap((index) => chartCells(index, rowCell(index), hasTargets)),
      ...actionCells(words, actionsRow, actionsShown),
      ...agreementCells(words, agreementRow),
      ...confidentialCells(words, whoReads),
    ],
    charts: ofCharts.map((index) =>
      measureChart(words, index, {
        from: `D${measureTop(index) + 1}`,
        to: `H${measureTop(index) + chartHeight}`,
      })
    ),
    columnWidths: { B: 16, C: 22, D: 15, E: 15, F: 13, G: 14, H: 24 },
    rowHeights: {
      ...heightOf(firstMeasure, actionsRow + actionsShown + 2 - firstMeasure, lineHeight),
      ...heightOf(agreementRow + 3, signers, handHeight),
      ...heightOf(whoReads + 1, 2, twoLines),
    },
    columns: "A:H",
    onePage: true,
  });
}

/** What kind of plan it is, by the mode of the plan that is shown. */
function titleOf({ workbook: { planPage } }: Catalogue): Template {
  const [coaching, mentoring] = [text(planPage.title), text(planPage.mentoringTitle)];
  const isMentoring = `INDEX({Plans.Mode},${cellOfPlan})=${wordOf("Mode", modes)("mentoring")}`;
  return `=IF(${cellOfPlan}=0,${coaching},IF(${isMentoring},${mentoring},${coaching}))`;
}

function measureTop(index: number): number {
  return firstMeasure + index * measureHeight;
}

/** The cell with the measure's place in the workings, 0 for none. */
function rowCell(index: number): string {
  return `$A$${measureTop(index)}`;
}

type Figure = readonly [header: string, content: string, numberFormat?: string];

/** Name and State over a line; left of the chart the figures, and in words what is to be said. */
function measureCells(words: Catalogue, block: PlanBlock, index: number): readonly CellSpec[] {
  const { headers, planPage } = words.workbook;
  const { Measures } = headers;
  const top = measureTop(index);
  const row = rowCell(index);
  const above = index === 0 ? null : rowCell(index - 1);
  const line: CellStyle = { borderBottom: colors.line };
  const before = targetBefore(index);
  const revised = (content: string) => `=IF(${before.was}=0,"",${content})`;
  const progress: Figure = [Measures.Progress, fetch("Work.Progress", row), shareFormat];
  const due: Figure = [Measures.Due, fetch("Work.SegDue", row), dateFormat];
  const nextDue: Figure = [Measures.NextDue, fetch("Work.NextDue", row), dateFormat];
  const ofChart: readonly Figure[] = [
    [Measures.Baseline, fetch("Work.Baseline", row)],
    [Measures.Target, fetch("Work.SegTarget", row)],
    [Measures.Current, fetch("Work.Current", row)],
    progress,
    [planPage.behind, fetch("Work.Gap", row), pointsFormat],
    due,
    nextDue,
    [revised(`"${planPage.earlierTarget}"`), revised(before.target)],
    [revised(`"${planPage.revisedOn}"`), revised(before.until), dateFormat],
  ];
  const figures = block === "chart" ? ofChart : [progress, due, nextDue];
  const state = `INDEX(Work.State,${row})`;
  const why = `IFERROR(IF(${state}>${attentionStates.length},"",INDEX(Lists.Why,${rankOfState(state)})),"")`;
  const remark = `IFERROR(INDEX(Lists.Remark,INDEX(Work.Remark,${row})),"")`;
  const said = top + ofChart.length + 1;
  return [
    ours(`A${top}`, rowOf(cellOfPlan, "Work.Plan", above), hidden),
    ours(`B${top}`, fetchText("{Measures.Measure}", row), {
      ...line,
      bold: true,
      color: colors.accent,
    }),
    ...["C", "D", "E", "F"].map((letter): CellSpec => ({
      address: `${letter}${top}`,
      content: null,
      keeps: "start",
      style: line,
    })),
    ours(`G${top}`, fetchText("{Measures.Unit}", row), { ...line, color: colors.quiet }),
    ours(`H${top}`, wordAt("State", "Work.State", row), { ...line, bold: true, color: colors.ink }),
    ...figures.flatMap(([header, content, numberFormat], place) => [
      ours(`B${top + 1 + place}`, header, { ...label, vertical: "center" }),
      ours(`C${top + 1 + place}`, content, {
        ...value,
        size: 10,
        vertical: "center",
        ...(numberFormat !== undefined && { numberFormat }),
      }),
    ]),
    ...(block === "milestones" ? milestoneCells(words, top + 1, chartHeight, row) : []),
    ours(
      `B${said}`,
      `=IF(${row}=0,"",${why}&IF(${why}="","",IF(${remark}="","",". "))&${remark})`,
      { color: colors.ink, size: 10, wrap: true, vertical: "top" },
      `C${top + chartHeight}`
    ),
  ];
}
