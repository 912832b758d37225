// The look that all sheets share: one accent, quiet help lines, computed cells shaded, States coloured and always in words.
// Formats are given once, when a sheet is made; afterwards they belong to the user.
import { severity } from "../../domain/states";
import type { State } from "../../domain/states";
import type { SheetId, SheetWords } from "../../text/workbook-words";
import { cellAddress, parseCell } from "../address";
import type {
  CellSpec,
  CellStyle,
  ColumnSpec,
  ConditionalFormatSpec,
  PageLook,
  SheetLook,
  Template,
} from "../spec";

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

/** A quiet built-in table style; the header cells get the accent themselves, because no built-in style has it. */
export const tableStyle = "TableStyleLight1";
/** Tables begin in this row: title, help, as-of or warning, a blank line. */
export const headerRow = 5;

export const dateFormat = "yyyy-mm-dd";
export const shareFormat = "0%";
export const pointsFormat = "0.0";

export const titleStyle: CellStyle = { bold: true, size: 18, color: colors.accent };
export const helpStyle: CellStyle = { italic: true, color: colors.quiet };
export const sectionStyle: CellStyle = { bold: true, size: 13, color: colors.accent };
export const labelStyle: CellStyle = { bold: true, color: colors.quiet };

/** Title and help line, in rows 1 and 2. Beside a first column that is repeated on each page, which would cut them there. */
export function heading(words: SheetWords, page?: PageLook): readonly CellSpec[] {
  const column = page?.titleColumn === undefined ? "A" : "B";
  return [
    { address: `${column}1`, content: words.title, keeps: "ours", style: titleStyle },
    { address: `${column}2`, content: words.help, keeps: "ours", style: helpStyle },
  ];
}

/** More characters of the standard font than this across a landscape page are too small to read: below 5.5 points. */
const legibleWidth = 300;

/** How many pages side by side these columns need to be read. */
function pagesWideFor(columnWidths: SheetLook["columnWidths"], printed?: string): number {
  const letters = Object.keys(columnWidths);
  const last = printed === undefined ? letters.length - 1 : letters.indexOf(printed.slice(2));
  const width = letters
    .slice(0, last + 1)
    .reduce((sum, letter) => sum + (columnWidths[letter] ?? 0), 0);
  return Math.ceil(width / legibleWidth);
}

/**
 * A sheet of people's rows: header row frozen, the first column too; landscape, the header on every page, the first column too where
 * one page cannot hold the width. `printed`: the columns from A on that go on paper, such as "A:P".
 */
export function tableLook(
  tabColor: string,
  columnWidths: SheetLook["columnWidths"],
  printed?: string
): SheetLook {
  const pagesWide = pagesWideFor(columnWidths, printed);
  return {
    tabColor,
    showGridlines: false,
    freezeRows: headerRow,
    freezeColumns: 1,
    columnWidths,
    rowHeights: { 1: 30, [headerRow]: 24 },
    page: {
      ...{ landscape: true, fitToWidth: true, titleRow: headerRow },
      ...(pagesWide > 1 && { pagesWide, titleColumn: "A" }),
      ...(printed !== undefined && { columns: printed }),
    },
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

/** The colours of a State where its word stands as a value, without a rule that finds it. */
export function stateColorsOf(state: State): { readonly ink: string; readonly ground: string } {
  const found = stateColors.find(({ list }) => {
    const [first, last] = stateGroups[list] ?? ["closed", "closed"];
    return severity(first) <= severity(state) && severity(state) <= severity(last);
  });
  return { ink: found?.ink ?? colors.ink, ground: found?.ground ?? colors.computedFill };
}

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

/** Colours of words of another list: what is overdue, and what wants a look. The other words look computed. */
export function alertFormats(
  columnId: string,
  words: { readonly alarm?: readonly Template[]; readonly watch?: readonly Template[] }
): readonly ConditionalFormatSpec[] {
  const { alarm = [], watch = [] } = words;
  const columns = [columnId];
  const others = [...watch, ...alarm].map((word) => `{${columnId}}<>${word}`).join(",");
  return [
    ...alarm.map((word) => ({
      columns,
      formula: `={${columnId}}=${word}`,
      color: "#8A1C1C",
      fill: "#FBE3E1",
      bold: true,
    })),
    ...watch.map((word) => ({
      columns,
      formula: `={${columnId}}=${word}`,
      color: "#6B5900",
      fill: "#FBF4CF",
    })),
    {
      columns,
      formula: `=AND(${others})`,
      color: colors.computedInk,
      fill: colors.computedFill,
    },
  ];
}

/** Shades the computed columns, whatever rows the table has, apart from those that have colours of their own. */
export function computedFormat(
  columns: readonly ColumnSpec[],
  colored: readonly string[] = []
): readonly ConditionalFormatSpec[] {
  const computed = columns.filter(({ id, formula }) => formula && !colored.includes(id));
  return runs(columns, computed).map((ids) => ({
    columns: ids,
    formula: `=LEN({${ids[0] ?? ""}})>=0`,
    color: colors.computedInk,
    fill: colors.computedFill,
  }));
}

/** The look of a table's header cells; what stands in them belongs to the table. */
export function headerCells(columns: readonly ColumnSpec[], anchor: string): readonly CellSpec[] {
  const { row, column } = parseCell(anchor);
  return columns.map(({ align }, index) => ({
    address: cellAddress({ row, column: column + index }),
    content: null,
    keeps: "start",
    style: {
      fill: colors.accent,
      color: colors.onAccent,
      bold: true,
      vertical: "center",
      align: align ?? "left",
      // Room for the button of the filter, which Excel lays over the right end.
      ...(align === "right" ? { indent: 2 } : {}),
    },
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
  Targets: "#2E8B8B",
  Milestones: "#2E8B8B",
  Actions: "#2E8B8B",
  People: "#8FA6AD",
  Settings: "#8FA6AD",
  Lists: "#8FA6AD",
  Workings: "#8FA6AD",
  Sessions: "#2E8B8B",
  Practice: "#2E8B8B",
  Needs: "#2E8B8B",
  Issues: "#2E8B8B",
  Skills: "#2E8B8B",
  SkillList: "#2E8B8B",
  TeamSkills: "#2E8B8B",
  Ideas: "#2E8B8B",
  IdeaMeetings: "#2E8B8B",
  FlagsSeen: "#8FA6AD",
  ChangeLog: "#8FA6AD",
  Sources: "#8FA6AD",
  Clashes: "#2E8B8B",
  Terms: "#8FA6AD",
  Cases: "#2E8B8B",
  Fishbone: "#2E8B8B",
  Pareto: "#2E8B8B",
  Whys: "#2E8B8B",
  Forces: "#2E8B8B",
  Pdca: "#2E8B8B",
  Fmea: "#2E8B8B",
  Sipoc: "#2E8B8B",
  A3Reports: "#2E8B8B",
};
