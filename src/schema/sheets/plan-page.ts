// One printable page for one plan: issue, measures with a chart of readings and aim line, actions, agreement. All of it is
// fetched by the plan's ID, the only cell to type into. Column A holds row numbers of the other sheets in white ink;
// what a chart is drawn from stands under the chart.
import { attentionStates, severity } from "../../domain/states";
import type { State } from "../../domain/states";
import type { Catalogue } from "../../text/catalogue";
import type { CellSpec, ChartSpec, SheetSpec } from "../spec";
import { colors, dateFormat, pointsFormat, shareFormat } from "./look";
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
  topCells,
  value,
  wordAt,
} from "./plan-page-parts";
import { confidentialCells } from "./confidential-cells";
import { rankOfState } from "./workings-plan-rules";
import { places } from "./workings-slots";

const measuresShown = 3;
const actionsShown = 9;
const firstMeasure = 12;
const measureHeight = 5 + places.length + 2;
const actionsRow = firstMeasure + measuresShown * measureHeight;
const agreementRow = actionsRow + actionsShown + 3;
const whoReads = agreementRow + agreementRows + 1;

/** `id` is the sheet's own; `planId` is written once and may be changed by the user to look at another plan. */
export function planPageSheet(
  words: Catalogue,
  id: string,
  title: string,
  planId: string
): SheetSpec {
  const { planPage } = words.workbook;
  const blocks = Array.from({ length: measuresShown }, (_, index) => index);
  return printablePage({
    id,
    title,
    cells: [
      ...topCells(planPage.title, words.workbook, planId),
      ...headCells(words),
      ...measuresHeading(words, measuresShown, planPage.moreMeasures),
      ...blocks.flatMap((index) => measureCells(words, index)),
      ...actionCells(words, actionsRow, actionsShown),
      ...agreementCells(words, agreementRow),
      ...confidentialCells(words, whoReads),
    ],
    charts: blocks.map((index) => measureChart(words, index)),
    columnWidths: { B: 26, C: 15, D: 15, E: 15, F: 15, G: 15, H: 19 },
    rowHeights: { [whoReads + 1]: 30, [whoReads + 2]: 30 },
  });
}

function measureTop(index: number): number {
  return firstMeasure + index * measureHeight;
}

/** Name and State, six numbers, and the cells under the chart: start, the last readings from the oldest, due, each with the aim's band. */
function measureCells(words: Catalogue, index: number): readonly CellSpec[] {
  const { Measures } = words.workbook.headers;
  const top = measureTop(index);
  const row = `$A$${top}`;
  const above = index === 0 ? null : `$A$${measureTop(index - 1)}`;
  const figures: readonly (readonly [string, string, string, string?])[] = [
    ["B", Measures.Baseline, "Work.Baseline"],
    ["C", Measures.Target, "Work.Target"],
    ["D", Measures.Current, "Work.Current"],
    ["E", Measures.Progress, "Work.Progress", shareFormat],
    ["F", Measures.Gap, "Work.Gap", pointsFormat],
    ["G", Measures.Due, "Work.Due", dateFormat],
    ["H", Measures.NextDue, "Work.NextDue", dateFormat],
  ];
  const first = top + 4;
  const last = first + places.length + 1;
  const of = (name: string) => `INDEX(Work.${name},${row})`;
  const [restsOn, noise] = [`$A$${top + 1}`, `$A$${top + 2}`];
  // `place` is the reading's in the window, 1 for the last; 0 for start and due.
  const point = (
    at: number,
    on: string,
    reading: string,
    aim: string,
    place = 0
  ): readonly CellSpec[] => [
    ours(`C${at}`, place === 0 ? "=NA()" : `=IF(${restsOn}>=${place},E${at},NA())`, hidden),
    ours(`D${at}`, `=IF(${row}=0,NA(),${on})`, { ...hidden, numberFormat: dateFormat }),
    ours(`E${at}`, `=IF(${row}=0,NA(),${reading})`, hidden),
    ours(`F${at}`, `=IF(${row}=0,NA(),${aim})`, hidden),
    ours(`G${at}`, `=IF(${noise}=0,NA(),F${at}+${noise})`, hidden),
    ours(`H${at}`, `=IF(${noise}=0,NA(),F${at}-${noise})`, hidden),
  ];
  const readings = [...places].reverse().flatMap((place, offset) => {
    const key = of(`K${place}`);
    const or = (there: string, otherwise: string) => `IF(${key}>0,${there},${otherwise})`;
    return point(
      first + 1 + offset,
      or(`INT(${key}/1000000)`, of("Start")),
      or(`INDEX({CheckIns.Value},MOD(${key},1000000))`, "NA()"),
      or(`INDEX(Log.Aim,MOD(${key},1000000))`, of("Baseline")),
      place
    );
  });
  return [
    ours(`A${top}`, rowOf(cellOfPlan, "Work.Plan", above), hidden),
    ours(`A${top + 1}`, `=IF(${row}=0,0,${readingsOfFlag(of)})`, hidden),
    ours(
      `A${top + 2}`,
      `=IF(${row}=0,0,IFERROR(${of("S")}*ABS(${of("SegTarget")}-${of("SegBaseline")}),0))`,
      hidden
    ),
    ours(`B${top}`, fetchText("{Measures.Measure}", row), {
      bold: true,
      color: colors.accent,
      borderBottom: colors.line,
    }),
    ...["C", "D", "E", "F"].map((letter): CellSpec => ({
      address: `${letter}${top}`,
      content: null,
      keeps: "start",
      style: { borderBottom: colors.line },
    })),
    ours(`G${top}`, fetchText("{Measures.Unit}", row), {
      color: colors.quiet,
      borderBottom: colors.line,
    }),
    ours(`H${top}`, wordAt("State", "Work.State", row), {
      bold: true,
      color: colors.ink,
      borderBottom: colors.line,
    }),
    ...figures.flatMap(([letter, header, from, numberFormat]) => [
      ours(`${letter}${top + 1}`, header, label),
      ours(`${letter}${top + 2}`, fetch(from, row), {
        ...value,
        ...(numberFormat !== undefined && { numberFormat }),
      }),
    ]),
    ours(`B${top + 4}`, words.workbook.headers.Attention.Why, label),
    ours(
      `B${top + 5}`,
      `=IF(${row}=0,"",IFERROR(IF(INDEX(Work.State,${row})>${attentionStates.length},"",INDEX(Lists.Why,${rankOfState(`INDEX(Work.State,${row})`)})),""))`,
      { color: colors.ink, wrap: true, vertical: "top" },
      `B${top + 7}`
    ),
    ours(`B${top + 8}`, Measures.Remark, label),
    ours(
      `B${top + 9}`,
      wordAt("Remark", "Work.Remark", row),
      { color: colors.ink, wrap: true, vertical: "top" },
      `B${top + 10}`
    ),
    ...point(first, of("Start"), of("Baseline"), of("Baseline")),
    ...readings,
    ...point(last, of("Due"), "NA()", of("Target")),
  ];
}

/** Template text: on how many of the last readings a flag rests: all without progress, or those that lie below. 0 without such a flag. */
function readingsOfFlag(of: (name: string) => string): string {
  const isIn = (...states: readonly State[]) =>
    `OR(${states.map((state) => `${of("State")}=${severity(state)}`).join(",")})`;
  const lastFew = `MIN(3,${of("Taken")})`;
  return `IF(${isIn("regressing", "stalled")},IF(${of("N")}>0,${of("Flat")},${lastFew}),IF(${isIn("behind")},${lastFew},0))`;
}

function measureChart(words: Catalogue, index: number): ChartSpec {
  const { planPage, headers } = words.workbook;
  const first = measureTop(index) + 4;
  const last = first + places.length + 1;
  return {
    name: `Measure ${index + 1}`,
    type: "line",
    title: planPage.chartTitle,
    alternativeText: planPage.chartInWords,
    from: `C${first}`,
    to: `H${last}`,
    categories: `D${first}:D${last}`,
    series: [
      ...(["G", "H"] as const).map((letter, side) => ({
        name: side === 0 ? planPage.aimAndNoise : planPage.aimLessNoise,
        values: `${letter}${first}:${letter}${last}`,
        color: colors.line,
        line: "dashes" as const,
      })),
      {
        name: planPage.aimLine,
        values: `F${first}:F${last}`,
        color: colors.quiet,
        line: "dashes",
      },
      {
        name: headers.CheckIns.Value,
        values: `E${first}:E${last}`,
        color: colors.accent,
        line: "markers",
      },
      {
        name: planPage.restsOn,
        values: `C${first}:C${last}`,
        color: colors.warning,
        line: "markers",
      },
    ],
  };
}
