// The look that all sheets share: one accent, quiet help lines, computed cells shaded, States coloured and always in words.
// Formats are given once, when a sheet is made; afterwards they belong to the user.
import type { State } from "../../domain/states";
import type { SheetId, SheetWords } from "../../text/workbook-words";
import type { CellSpec, CellStyle, ColumnSpec, ConditionalFormatSpec, SheetLook } from "../spec";

export const colors = {
  accent: "#0F5C66",
  onAccent: "#FFFFFF",
  quiet: "#5B6770",
  ink: "#1F2A30",
  computedFill: "#F1F4F5",
  computedInk: "#44545C",
  tile: "#E6F0F1",
  warning: "#8A1C1C",
  line: "#B8CDD0",
} as const;

/** A built-in table style in the colour nearest to the accent. */
export const tableStyle = "TableStyleMedium2";
/** Tables begin in this row: title, help, as-of or warning, a blank line. */
export const headerRow = 5;

export const dateFormat = "yyyy-mm-dd";
export const shareFormat = "0%";
export const pointsFormat = "0.0";

export const titleStyle: CellStyle = { bold: true, size: 18, color: colors.accent };
export const helpStyle: CellStyle = { italic: true, color: colors.quiet };
export const labelStyle: CellStyle = { bold: true, color: colors.quiet };

/** Title and help line, in rows 1 and 2. */
export function heading(words: SheetWords): readonly CellSpec[] {
  return [
    { address: "A1", content: words.title, keeps: "ours", style: titleStyle },
    { address: "A2", content: words.help, keeps: "ours", style: helpStyle },
  ];
}

/** A sheet of people's rows: header row frozen, the first column too; landscape, one page wide. */
export function tableLook(tabColor: string, columnWidths: SheetLook["columnWidths"]): SheetLook {
  return {
    tabColor,
    showGridlines: false,
    freezeRows: headerRow,
    freezeColumns: 1,
    columnWidths,
    rowHeights: { 1: 28, [headerRow]: 22 },
    page: { landscape: true, fitToWidth: true },
  };
}

/** Colours of a State: ink and ground, both always set so that they read in a dark grid too. */
const stateColors: readonly {
  readonly list: string;
  readonly ink: string;
  readonly ground: string;
}[] = [
  { list: "Lists.Alarm", ink: "#8A1C1C", ground: "#FBE3E1" },
  { list: "Lists.Concern", ink: "#8A4B08", ground: "#FDEBD3" },
  { list: "Lists.Watch", ink: "#6B5900", ground: "#FBF4CF" },
  { list: "Lists.Well", ink: "#17603A", ground: "#DFF2E6" },
  { list: "Lists.Achieved", ink: "#17603A", ground: "#C9E9D5" },
  { list: "Lists.Idle", ink: "#5B6770", ground: "#ECEFF1" },
];

/** The groups of States by colour, each a run of the list in order of severity. */
export const stateGroups: Readonly<Record<string, readonly [State, State]>> = {
  "Lists.Alarm": ["dataProblem", "stalled"],
  "Lists.Concern": ["silent", "pastDue"],
  "Lists.Watch": ["watch", "watch"],
  "Lists.Well": ["awaiting", "ahead"],
  "Lists.Achieved": ["achieved", "achieved"],
  "Lists.Idle": ["notStarted", "closed"],
};

/** Colours the State column by its word; bold for the three worst. */
export function stateFormats(columnId: string): readonly ConditionalFormatSpec[] {
  return stateColors.map(({ list, ink, ground }) => ({
    columns: [columnId],
    formula: `=ISNUMBER(MATCH({${columnId}},${list},0))`,
    color: ink,
    fill: ground,
    ...(list === "Lists.Alarm" ? { bold: true } : {}),
  }));
}

/** Shades the computed columns, whatever rows the table has. */
export function computedFormat(columns: readonly ColumnSpec[]): readonly ConditionalFormatSpec[] {
  const computed = columns.filter((column) => column.formula !== undefined);
  return runs(columns, computed).map((ids) => ({
    columns: ids,
    formula: `=LEN({${ids[0] ?? ""}})>=0`,
    color: colors.computedInk,
    fill: colors.computedFill,
  }));
}

function runs(
  all: readonly ColumnSpec[],
  chosen: readonly ColumnSpec[]
): readonly (readonly string[])[] {
  const found: string[][] = [];
  all.forEach((column, index) => {
    if (!chosen.includes(column)) return;
    const before = all[index - 1];
    const run = before !== undefined && chosen.includes(before) ? found.at(-1) : undefined;
    if (run) run.push(column.id);
    else found.push([column.id]);
  });
  return found;
}

export const tabColors: Readonly<Record<SheetId, string>> = {
  Home: colors.accent,
  Plans: "#2E8B8B",
  Measures: "#2E8B8B",
  CheckIns: "#2E8B8B",
  Actions: "#2E8B8B",
  People: "#8FA6AD",
  Settings: "#8FA6AD",
  Lists: "#8FA6AD",
  Workings: "#8FA6AD",
};
