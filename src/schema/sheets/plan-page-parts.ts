// What the printable pages of a plan have in common: the plan's ID to type, who it is about, its actions, and the lines to sign.
// All of it is fetched by the plan's ID; column A holds row numbers of the other sheets in white ink.
import type { Catalogue } from "../../text/catalogue";
import type { CellSpec, CellStyle, SheetSpec, Template } from "../spec";
import { colors, dateFormat, helpStyle, sectionStyle, shareFormat, titleStyle } from "./look";

export const label: CellStyle = { color: colors.quiet, size: 9, vertical: "bottom" };
export const value: CellStyle = { color: colors.ink, bold: true, align: "left" };
export const hidden: CellStyle = { color: colors.onAccent, size: 8 };
export const cellOfPlan = "$A$4";

export const fetch = (from: string, row: string): Template =>
  `=IF(${row}=0,"",INDEX(${from},${row}))`;
export const fetchText = (from: string, row: string): Template =>
  `=IF(${row}=0,"",INDEX(${from},${row})&"")`;
export const wordAt = (list: string, from: string, row: string): Template =>
  `=IF(${row}=0,"",IFERROR(INDEX(Lists.${list},INDEX(${from},${row})),""))`;

export function ours(
  address: string,
  content: string,
  style: CellStyle,
  mergeTo?: string
): CellSpec {
  return { address, content, keeps: "ours", style, ...(mergeTo !== undefined && { mergeTo }) };
}

/** The row of the first entry of a column that holds `wanted`, or of the next one below that of `above`; 0 for none. */
export function rowOf(wanted: string, column: string, above: string | null): Template {
  if (above === null) return `=IFERROR(MATCH(${wanted},${column},0),0)`;
  const below = `INDEX(${column},${above}+1):INDEX(${column},ROWS(${column}))`;
  return `=IF(${above}=0,0,IF(${above}>=ROWS(${column}),0,IFERROR(${above}+MATCH(${wanted},${below},0),0)))`;
}

/** Title, help, and the ID of the plan: the one cell to type into. */
export function topCells(
  title: string,
  { planPage }: Catalogue["workbook"],
  planId: string
): readonly CellSpec[] {
  return [
    ours("B1", title, titleStyle),
    ours("B2", planPage.help, helpStyle),
    ours("G1", planPage.planId, { ...label, align: "right", vertical: "center" }),
    {
      address: "H1",
      content: planId,
      keeps: "start",
      style: {
        ...{ bold: true, fill: colors.tile, color: colors.ink, align: "center" },
        vertical: "center",
      },
    },
  ];
}

/** Who, when and how it stands, in rows 4 to 8. */
export function headCells(words: Catalogue): readonly CellSpec[] {
  const { Plans } = words.workbook.headers;
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
    ours("B8", Plans.Issue, { ...label, vertical: "center" }),
    ours("C8", plan("Issue"), { color: colors.ink, wrap: true, vertical: "center" }, "H8"),
  ];
}

/** In row 10: the heading, and what is to be said where the plan is not there or has more measures than are shown. */
export function measuresHeading(
  words: Catalogue,
  shown: number,
  more: string
): readonly CellSpec[] {
  const { planPage } = words.workbook;
  return [
    ours("B10", words.workbook.sheets.Measures.title, sectionStyle),
    ours(
      "D10",
      `=IF(${cellOfPlan}=0,${text(planPage.noPlan)},IF(COUNTIF(Work.Plan,${cellOfPlan})>${shown},${text(more)},""))`,
      { italic: true, color: colors.warning }
    ),
  ];
}

/** The first actions of the plan from the given row on: heading, headers, then `shown` rows. */
export function actionCells(
  words: Catalogue,
  actionsRow: number,
  actionsShown: number
): readonly CellSpec[] {
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
    ...["C", "D", "E"].map((letter): CellSpec => ({
      address: `${letter}${actionsRow + 1}`,
      content: null,
      keeps: "start",
      style: head,
    })),
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

/** Rows that `agreementCells` takes. */
export const agreementRows = 6;

/** Who signs what, from the given row on. */
export function agreementCells(
  words: Catalogue,
  agreementRow: number,
  agreed = words.workbook.planPage.agreed
): readonly CellSpec[] {
  const { planPage, headers } = words.workbook;
  const roles = [
    [words.roles.learner, fetchText("{Plans.Learner}", cellOfPlan)],
    [words.roles.coach, fetchText("{Plans.Coach}", cellOfPlan)],
    [words.roles.manager, null],
  ] as const;
  const line: CellStyle = { borderBottom: colors.quiet };
  return [
    ours(`B${agreementRow}`, planPage.agreement, sectionStyle),
    ours(`B${agreementRow + 1}`, agreed, { color: colors.ink }),
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
export function text(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}

interface PrintablePage extends Pick<SheetSpec, "id" | "title" | "cells" | "charts"> {
  /** From column B on. */
  readonly columnWidths: Readonly<Record<string, number>>;
  /** Besides those of the title and the issue. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  /** What is printed of a page that has cells beside it. */
  readonly columns?: string;
  /** Made smaller until it is one page. */
  readonly onePage?: boolean;
}

/** A sheet for one printed page: upright, as wide as the paper, without the lines of the grid. */
export function printablePage({
  columnWidths,
  rowHeights,
  columns,
  onePage = false,
  ...sheet
}: PrintablePage): SheetSpec {
  return {
    ...sheet,
    tables: [],
    fills: [],
    look: {
      tabColor: colors.accent,
      showGridlines: false,
      columnWidths: { A: 2, ...columnWidths },
      rowHeights: { 1: 30, 8: 32, ...rowHeights },
      page: {
        ...{ landscape: false, fitToWidth: true, onePage },
        ...(columns !== undefined && { columns }),
      },
    },
  };
}
