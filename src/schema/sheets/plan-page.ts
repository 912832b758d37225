// One printable page for one plan: issue, measures with a chart of readings and aim line, actions, agreement. All of it is
// fetched by the plan's ID, the only cell to type into. Column A holds row numbers of the other sheets in white ink;
// what a chart is drawn from stands under the chart.
import { attentionStates, severity } from "../../domain/states";
import type { State } from "../../domain/states";
import type { Catalogue } from "../../text/catalogue";
import type { CellSpec, CellStyle, ChartSpec, SheetSpec, Template } from "../spec";
import { colors, dateFormat, helpStyle, pointsFormat, sectionStyle, shareFormat } from "./look";
import { titleStyle } from "./look";
import { rankOfState } from "./workings-plan-rules";
import { places } from "./workings-slots";

const measuresShown = 3;
const actionsShown = 9;
const firstMeasure = 12;
const measureHeight = 5 + places.length + 2;
const actionsRow = firstMeasure + measuresShown * measureHeight;
const agreementRow = actionsRow + actionsShown + 3;

const label: CellStyle = { color: colors.quiet, size: 9, vertical: "bottom" };
const value: CellStyle = { color: colors.ink, bold: true, align: "left" };
const hidden: CellStyle = { color: colors.onAccent, size: 8 };
const cellOfPlan = "$A$4";

const fetch = (from: string, row: string): Template => `=IF(${row}=0,"",INDEX(${from},${row}))`;
const fetchText = (from: string, row: string): Template =>
  `=IF(${row}=0,"",INDEX(${from},${row})&"")`;
const wordAt = (list: string, from: string, row: string): Template =>
  `=IF(${row}=0,"",IFERROR(INDEX(Lists.${list},INDEX(${from},${row})),""))`;

function ours(address: string, content: string, style: CellStyle, mergeTo?: string): CellSpec {
  return { address, content, keeps: "ours", style, ...(mergeTo !== undefined && { mergeTo }) };
}

/** The row of the first entry of a column that holds `wanted`, or of the next one below that of `above`; 0 for none. */
function rowOf(wanted: string, column: string, above: string | null): Template {
  if (above === null) return `=IFERROR(MATCH(${wanted},${column},0),0)`;
  const below = `INDEX(${column},${above}+1):INDEX(${column},ROWS(${column}))`;
  return `=IF(${above}=0,0,IF(${above}>=ROWS(${column}),0,IFERROR(${above}+MATCH(${wanted},${below},0),0)))`;
}

/** `id` is the sheet's own; `planId` is written once and may be changed by the user to look at another plan. */
export function planPageSheet(
  words: Catalogue,
  id: string,
  title: string,
  planId: string
): SheetSpec {
  const { planPage } = words.workbook;
  const blocks = Array.from({ length: measuresShown }, (_, index) => index);
  return {
    id,
    title,
    tables: [],
    fills: [],
    cells: [
      ours("B1", planPage.title, titleStyle),
      ours("B2", planPage.help, helpStyle),
      ours("G1", planPage.planId, { ...label, align: "right", vertical: "center" }),
      {
        address: "H1",
        content: planId,
        keeps: "start",
        style: { bold: true, fill: colors.tile, color: colors.ink, align: "center" },
      },
      ...headCells(words),
      ...blocks.flatMap((index) => measureCells(words, index)),
      ...actionCells(words),
      ...agreementCells(words),
    ],
    charts: blocks.map((index) => measureChart(words, index)),
    look: {
      tabColor: colors.accent,
      showGridlines: false,
      columnWidths: { A: 2, B: 26, C: 15, D: 15, E: 15, F: 15, G: 15, H: 19 },
      rowHeights: { 1: 30, 8: 32 },
      page: { landscape: false, fitToWidth: true },
    },
  };
}

function headCells(words: Catalogue): readonly CellSpec[] {
  const { Plans } = words.workbook.headers;
  const { planPage } = words.workbook;
  const plan = (column: string) => fetchText(`{Plans.${column}}`, cellOfPlan);
  const day = (column: string) => fetch(`{Plans.${column}}`, cellOfPlan);
  const date: CellStyle = { ...value, numberFormat: dateFormat };
  return [
    ours("A4", "=IFERROR(MATCH($H$1,{Plans.PlanId},0),0)", hidden),
    ours("B4", Plans.Learner, label),
    ours("D4", Plans.Coach, label),
    ours("F4", Plans.Team, label),
    ours("H4", Plans.State, label),
    ours("B5", plan("Learner"), { ...value, size: 13 }),
    ours("D5", plan("Coach"), value),
    ours("F5", plan("Team"), value),
    ours("H5", plan("State"), value),
    ours("B6", Plans.Start, label),
    ours("D6", Plans.Review, label),
    ours("F6", Plans.End, label),
    ours("H6", Plans.Progress, label),
    ours("B7", day("Start"), date),
    ours("D7", day("Review"), date),
    ours("F7", day("End"), date),
    ours("H7", day("Progress"), { ...value, numberFormat: shareFormat }),
    ours("B8", Plans.Issue, { ...label, vertical: "top" }),
    ours("C8", plan("Issue"), { color: colors.ink, wrap: true, vertical: "top" }, "H8"),
    ours("B10", words.workbook.sheets.Measures.title, sectionStyle),
    ours(
      "D10",
      `=IF(${cellOfPlan}=0,${text(planPage.noPlan)},IF(COUNTIF(Work.Plan,${cellOfPlan})>${measuresShown},${text(planPage.moreMeasures)},""))`,
      { italic: true, color: colors.warning }
    ),
  ];
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

function actionCells(words: Catalogue): readonly CellSpec[] {
  const { Actions } = words.workbook.headers;
  const head: CellStyle = { bold: true, color: colors.quiet, borderBottom: colors.accent };
  const headers: readonly (readonly [string, string])[] = [
    ["B", Actions.Action],
    ["F", Actions.Owner],
    ["G", Actions.Due],
    ["H", Actions.State],
  ];
  const rows = Array.from({ length: actionsShown }, (_, index) => actionsRow + 2 + index);
  return [
    ours(`B${actionsRow}`, words.workbook.sheets.Actions.title, sectionStyle),
    ...headers.map(([letter, header]) => ours(`${letter}${actionsRow + 1}`, header, head)),
    ...rows.flatMap((at, index) => {
      const row = `$A$${at}`;
      const of = (column: string) => fetchText(`{Actions.${column}}`, row);
      const above = index === 0 ? null : `$A$${at - 1}`;
      return [
        ours(`A${at}`, rowOf("$H$1", "{Actions.PlanId}", above), hidden),
        ours(`B${at}`, of("Action"), { color: colors.ink }),
        ours(`F${at}`, of("Owner"), { color: colors.ink }),
        ours(`G${at}`, fetch("{Actions.Due}", row), {
          color: colors.ink,
          align: "left",
          numberFormat: dateFormat,
        }),
        ours(`H${at}`, of("State"), { color: colors.ink }),
      ];
    }),
  ];
}

function agreementCells(words: Catalogue): readonly CellSpec[] {
  const { planPage, headers } = words.workbook;
  const roles = [
    [words.roles.learner, fetchText("{Plans.Learner}", cellOfPlan)],
    [words.roles.coach, fetchText("{Plans.Coach}", cellOfPlan)],
    [words.roles.manager, null],
  ] as const;
  const line: CellStyle = { borderBottom: colors.quiet };
  return [
    ours(`B${agreementRow}`, planPage.agreement, sectionStyle),
    ours(`B${agreementRow + 1}`, planPage.agreed, { color: colors.ink }),
    ours(`C${agreementRow + 2}`, headers.People.Name, label),
    ours(`E${agreementRow + 2}`, planPage.date, label),
    ours(`F${agreementRow + 2}`, planPage.signature, label),
    ...roles.flatMap(([role, name], index): CellSpec[] => {
      const at = agreementRow + 3 + index;
      const blank = (letter: string): CellSpec => ({
        address: `${letter}${at}`,
        content: null,
        keeps: "start",
        style: line,
      });
      return [
        ours(`B${at}`, role, { color: colors.quiet, vertical: "bottom" }),
        name === null
          ? blank("C")
          : ours(`C${at}`, name, { ...value, ...line, vertical: "bottom" }),
        ...["D", "E", "F", "G", "H"].map(blank),
      ];
    }),
  ];
}

/** A text of the catalogue inside a formula. */
function text(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}
