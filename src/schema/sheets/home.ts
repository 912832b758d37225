// The first sheet: tiles of counts, warnings when something is not counted, the first few flags, what stands below them (home-below.ts,
// home-outside.ts), and last the list of flags of measures and plans: as long as it is, no gap follows it.
// Nothing is typed here. Empty states are said in words.
import { tiles } from "../../text/workbook-words";
import type { Tile } from "../../text/workbook-words";
import type { Catalogue } from "../../text/catalogue";
import { columnLetter } from "../address";
import type { CellSpec, CellStyle, SheetSpec, Template } from "../spec";
import { columnsOf, widthsOf } from "./columns";
import { belowCells, belowRows, statesChart } from "./home-below";
import { openIssues, outsideCells, outsideRows } from "./home-outside";
import type { OutsideSheets } from "./home-outside";
import { isDay } from "./fill";
import { word } from "./lists";
import {
  colors,
  dateFormat,
  headerCells,
  heading,
  labelStyle,
  pointsFormat,
  sectionStyle,
  stateFormats,
  tabColors,
  tableLook,
  tableStyle,
} from "./look";
import { correctionRows, leaveRows, listedFlags, milestoneRows, targetRows } from "./workings";
import type { Room } from "./workings";
import { correctionsCell } from "./workings-rules";
import { asideCount, firstBack, flagCount } from "./workings-plan-rules";
import type { PlanRuleOptions } from "./workings-plan-rules";
import type { WorkOptions } from "./workings-work";

const listed = listedFlags;

/** Header row of the list, and the rows of the two blocks under the tiles. */
interface Places {
  readonly header: number;
  readonly below: number;
  readonly outside: number;
}

const top = 12;
const underTiles = 7;
/** Flags that are told above all else, where the list stands last. */
const toldFirst = 5;
const belowFirst = top + toldFirst + 2;
const outsideBelow = belowRows + 2;
const listLast: Places = {
  header: belowFirst + outsideBelow + outsideRows + 2,
  below: belowFirst,
  outside: belowFirst + outsideBelow,
};
/** How Home was made before: a workbook that has it so keeps it, since what people put beside it would not move along (decision 0059). */
const listFirst: Places = {
  header: top,
  below: top + listed + 3,
  outside: top + listed + 3 + outsideBelow,
};

/** Whether a table of the list with this header row was made above the two blocks. */
export function isListFirst(headerRow: number): boolean {
  return headerRow < top + belowRows;
}
/** Rows above the first body row of a table that begins under the common header row. */
const rowsAbove = 5;

const counts: Readonly<Record<Exclude<Tile, "issues">, string>> = {
  active: "=COUNTIF(Roll.Stage,2)",
  attention: `=${flagCount}`,
  stalled: "=COUNTIF(Work.State,2)+COUNTIF(Work.State,3)",
  silent: "=COUNTIF(Work.State,4)",
  achieved: "=COUNTIF(Work.State,15)",
  counted: "=COUNTIF(Log.Fate,1)",
  problems: '=COUNTIF(Log.Fate,">1")-COUNTIF(Log.Fate,7)-COUNTIF(Log.Fate,9)-COUNTIF(Log.Fate,10)',
};

/** Tiles over columns B to I: a number in row 5 over its word in row 6, each at the left of its column. */
function tileCells(words: Catalogue, hasIssues: boolean): readonly CellSpec[] {
  return tiles.flatMap((tile, index): CellSpec[] => {
    const letter = columnLetter(index + 2);
    return [
      {
        address: `${letter}5`,
        content: tile === "issues" ? (hasIssues ? `=${openIssues}` : "=0") : counts[tile],
        keeps: "ours",
        style: {
          bold: true,
          size: 20,
          align: "left",
          vertical: "center",
          color: colors.accent,
          fill: colors.tile,
          numberFormat: "0",
        },
      },
      {
        address: `${letter}6`,
        content: words.workbook.home.tiles[tile],
        keeps: "ours",
        style: {
          align: "left",
          vertical: "top",
          wrap: true,
          color: colors.quiet,
          fill: colors.tile,
        },
      },
    ];
  });
}

/** One line for each way in which rows may be left out; blank when all is counted. */
function warnings(room: Room, has: WorkOptions): readonly CellSpec[] {
  const style = { bold: true, color: colors.warning } as const;
  const overflow = (column: string, rows: number, place: number, above: number) =>
    `IF(ROWS({${column}})>${rows},${word("Home", place)}&${rows + above},"")`;
  const few = [
    `IF({Workings!}${correctionsCell}>${correctionRows},${word("Home", 10)},"")`,
    ...(has.targets ? [overflow("Targets.MeasureId", targetRows, 8, rowsAbove)] : []),
    ...(has.milestones ? [overflow("Milestones.MeasureId", milestoneRows, 9, rowsAbove)] : []),
  ];
  const rarely = few.join("&");
  const lines = [
    `=IF(${isDay("AsOf")},${overflow("CheckIns.MeasureId", room.logRows, 5, rowsAbove)},${word("Home", 4)})`,
    `=IF(MAX(ROWS({Measures.MeasureId}),ROWS({Plans.PlanId}))>${room.measureRows},${word("Home", 6)}&${room.measureRows + rowsAbove},IF(ROWS({Leave.PersonId})>${leaveRows},${word("Home", 7)}&${leaveRows + rowsAbove + 1},${rarely}))`,
  ];
  return lines.map((content, index) => ({
    address: `B${8 + index}`,
    content,
    keeps: "ours",
    style,
  }));
}

/** What the list below does not tell: how many flags are put aside, and that nobody is told not to have met while no session is kept. */
function leftOut({ flagsSeen, sessions }: PlanRuleOptions): CellSpec {
  const aside = `IF(${asideCount}=0,"",${word("Home", 11)}&${asideCount}&${word("Home", 12)}&${firstBack}&". ")`;
  const noSessions = `IF(COUNTIF(Roll.Stage,2)=0,"",${word("Home", 13)})`;
  const asleep = sessions ? `IF(COUNTIF(Sessions.PlanId,"<>")=0,${noSessions},"")` : noSessions;
  return {
    address: "B10",
    content: `=${flagsSeen ? `${aside}&` : ""}${asleep}`,
    keeps: "ours",
    style: { italic: true, color: colors.quiet },
  };
}

/** A link to the list, which may stand below the screen; blank when nobody is in it. */
function toTheList(header: number): CellSpec {
  return {
    address: `B${underTiles}`,
    content: `=IF(${flagCount}=0,"",HYPERLINK("#{Home!text}A${header}","↓ "&$B$${header - 1}))`,
    keeps: "ours",
    style: { color: colors.accent },
  };
}

/** The first lines of the list again, where the eye falls first: who, what, State, why, and the link to the row. */
function firstFlags(heading: string, link: Template): readonly CellSpec[] {
  const inList = (column: string): Template => `=INDEX({Attention.${column}},{Place})`;
  const shown: readonly (readonly [letter: string, formula: Template, style: CellStyle])[] = [
    ["B", inList("Learner"), {}],
    ["C", inList("Coach"), {}],
    ["D", inList("Measure"), {}],
    ["E", inList("State"), { bold: true }],
    ["F", inList("Why"), {}],
    ["I", link, { align: "center", color: colors.accent }],
  ];
  const lines = Array.from({ length: toldFirst }, (_, index) => index + 1);
  return [
    { address: `B${top}`, content: heading, keeps: "ours", style: sectionStyle },
    ...lines.flatMap((line) =>
      shown.map(([letter, formula, style]): CellSpec => ({
        address: `${letter}${top + line}`,
        content: formula.replaceAll("{Place}", String(line)),
        keeps: "ours",
        style: { color: colors.ink, ...style },
      }))
    ),
  ];
}

export function homeSheet(
  words: Catalogue,
  room: Room,
  has: WorkOptions & PlanRuleOptions,
  outside: OutsideSheets,
  hasListFirst = false
): SheetSpec {
  const { headers, home, sheets } = words.workbook;
  const places = hasListFirst ? listFirst : listLast;
  const { input, computed } = columnsOf("Attention", "Place", headers.Attention);
  const fromTop = (column: string) => `INDEX(Top.${column},{Place})`;
  const at = fromTop("At");
  const isOfPlan = `${fromTop("Place")}>0`;
  const ifListed = (then: string) => `=IFERROR(IF(${at}=0,"",${then}),"")`;
  const either = (ofPlan: string, ofMeasure: string) =>
    ifListed(`IF(${isOfPlan},${ofPlan},${ofMeasure})`);
  const of = (column: string) => `INDEX(${column},${at})`;
  const wordOfState = (fill: string) => `INDEX(Lists.State,INDEX(${fill}.State,${at}))`;
  // Links are made of a place: what people typed is only shown.
  const link = (table: string, first: string, id: string) =>
    `HYPERLINK("#{${table}!text}A"&(ROW({#${table}.${first}})+${at}),${of(id)})`;
  const toRow = either(
    link("Plans", "PlanId", "Roll.Id"),
    link("Measures", "MeasureId", "Work.Id")
  );
  const aboveTheBlocks = hasListFirst
    ? []
    : [toTheList(places.header), ...firstFlags(home.first, toRow)];
  const columns = [
    input("Place", { width: 6, align: "center", formerly: ["Rank"] }),
    computed("Learner", either(of("Roll.Learner"), of("Work.Learner")), { width: 20 }),
    computed("Coach", either(of("Roll.Coach"), of("Work.Coach")), { width: 18 }),
    computed("Measure", either(word("WholePlan", 1), of("{Measures.Measure}")), { width: 38 }),
    computed(
      "State",
      either(`IF(INDEX(Roll.State,${at})=0,"",${wordOfState("Roll")})`, wordOfState("Work")),
      { width: 21 }
    ),
    computed("Why", ifListed(fromTop("Why")), { width: 47, since: 2 }),
    computed("Gap", either('""', of("Work.Gap")), {
      width: 17,
      numberFormat: pointsFormat,
      align: "right",
    }),
    computed("LastOn", either('""', of("Work.LastOn")), {
      width: 16,
      numberFormat: dateFormat,
      align: "center",
    }),
    computed("Row", toRow, { width: 14, align: "center", since: 2 }),
    computed("NextStep", ifListed(`INDEX(Lists.NextStep,${fromTop("Step")})`), { width: 84 }),
  ];
  return {
    id: "Home",
    title: sheets.Home.tab,
    tables: [
      {
        id: "Attention",
        name: "Attention",
        style: tableStyle,
        isRuled: false,
        anchor: `A${places.header}`,
        columns,
        conditionalFormats: [
          ...stateFormats("State"),
          { columns: ["Row"], formula: "=LEN({Why})>0", color: colors.accent },
          // Places that nobody takes vanish, whatever the table's bands.
          {
            columns: columns.map(({ id }) => id),
            formula: "=LEN({Why})=0",
            color: "#FFFFFF",
            fill: "#FFFFFF",
          },
        ],
        firstRows: Array.from({ length: listed }, (_, index) => [
          index + 1,
          ...columns.slice(1).map(() => null),
        ]),
      },
    ],
    cells: [
      ...heading(sheets.Home),
      {
        address: "B3",
        content: home.asOf,
        keeps: "ours",
        style: labelStyle,
      },
      {
        address: "C3",
        content: "=AsOf",
        keeps: "ours",
        style: { numberFormat: dateFormat, bold: true, align: "left", color: colors.ink },
      },
      ...tileCells(words, outside.issues),
      ...warnings(room, has),
      leftOut(has),
      ...headerCells(columns, `A${places.header}`),
      ...aboveTheBlocks,
      {
        address: `B${places.header - 1}`,
        content: home.attention,
        keeps: "ours",
        style: sectionStyle,
      },
      {
        address: hasListFirst ? `D${top - 1}` : `D${underTiles}`,
        content: `=IF(COUNTIF(Work.IsLive,1)=0,${word("Home", 2)},IF(${flagCount}=0,${word("Home", 1)},IF(${flagCount}>${listed},${word("Home", 3)}&(${flagCount}-${listed}),"")))`,
        keeps: "ours",
        style: { italic: true, color: colors.quiet },
      },
      ...belowCells(words, places.below),
      ...outsideCells(words, places.outside, outside),
    ],
    fills: [],
    charts: [statesChart(words, places.below)],
    look: {
      ...tableLook(tabColors.Home, widthsOf(columns)),
      freezeRows: 0,
      freezeColumns: 0,
      rowHeights: { 1: 30, 5: 36, 6: 34, [places.header]: 24 },
      page: { landscape: true, fitToWidth: true },
    },
  };
}
