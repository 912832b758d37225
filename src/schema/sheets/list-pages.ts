// The printable pages of the tools that are lists: whys as a tree of indented answers, forces under their bars, cycles, and failures by rank.
import { answers } from "../../domain/need";
import type { Catalogue } from "../../text/catalogue";
import type { CellStyle, SheetSpec } from "../spec";
import { caseListPage } from "./case-list-page";
import type { ListColumn, ListPage } from "./case-list-page";
import type { CasePage, SheetsThere } from "./case-page-parts";
import { idCell, turnedFact } from "./case-page-parts";
import type { ToolTable } from "./case-formulas";
import { wordOf } from "./lists";
import { colors, dateFormat } from "./look";
import { label, ours, value } from "./plan-page-parts";

const yes = wordOf("Answer", answers)("yes");
const small: CellStyle = { size: 9 };
const middle: CellStyle = { align: "center" };

/** Template text: what stands in a column, blank for a blank cell. */
const of = (table: ToolTable, column: string) => (row: string) =>
  `IF(INDEX({${table}.${column}},${row})="","",INDEX({${table}.${column}},${row}))`;

/** "A001, Coach": what a cause became, and who owns that. */
function became(words: Catalogue, table: ToolTable, there: SheetsThere, width: number): ListColumn {
  const { casePages } = words;
  return {
    header: casePages.followUp,
    width,
    content: (row) => {
      const id = `INDEX({${table}.Became},${row})`;
      return `IF(${id}="","",${id}&", "&${turnedFact(id, "owner", there)})`;
    },
    style: small,
  };
}

const mark = (table: ToolTable, row: string) => `IF(INDEX({${table}.Root},${row})=${yes},"◆ ","")`;

export function whysPageSheet(words: Catalogue, page: CasePage, there: SheetsThere): SheetSpec {
  const { Whys } = words.workbook.headers;
  const depth = (row: string) => `INDEX({Whys.Depth},${row})`;
  // Four blanks for each level below the first.
  const indent = (row: string) =>
    `IF(ISNUMBER(${depth(row)}),MID("${" ".repeat(28)}",1,4*(${depth(row)}-1))&IF(${depth(row)}>1,"↳ ",""),"")`;
  return caseListPage(words, page, there, {
    table: "Whys",
    title: words.casePages.titles.whys,
    key: words.casePages.rootMark,
    landscape: true,
    height: 30,
    columns: [
      {
        header: Whys.Answer,
        width: 62,
        content: (row) => `${indent(row)}&${mark("Whys", row)}&INDEX({Whys.Answer},${row})`,
      },
      { header: Whys.Evidence, width: 44, content: of("Whys", "Evidence"), style: small },
      { header: Whys.Depth, width: 16, content: of("Whys", "Depth"), style: middle },
      became(words, "Whys", there, 26),
    ],
    order: ({ row, rows, own, first, last, at }) => {
      // The way down from the problem: each answer's begins with that of the answer above it, which was told before.
      const number = String(at - first + 1).padStart(2, "0");
      const above = `MATCH(MATCH(INDEX({Whys.Under},${row}),{Whys.RowId},0),$${rows}$${first}:$${rows}$${at - 1},0)`;
      const start =
        at === first ? '"k"' : `IFERROR(INDEX($${own}$${first}:$${own}$${at - 1},${above}),"k")`;
      const all = `$${own}$${first}:$${own}$${last}`;
      return {
        own: `IF(${row}=0,"",${start}&"${number}")`,
        place: `SUMPRODUCT((${all}<>"")*(${all}<$${own}$${at}))+1`,
      };
    },
  });
}

/** The place by a number in `own`, the greatest or the least first, equals in the order of their rows. */
function byNumber(
  number: (row: string) => string,
  first: "greatest" | "least"
): NonNullable<ListPage["order"]> {
  return ({ row, own, first: top, last, at }) => ({
    own: `IF(${row}=0,"",${number(row)})`,
    place: `COUNTIF($${own}$${top}:$${own}$${last},"${first === "greatest" ? ">" : "<"}"&$${own}$${at})+COUNTIF($${own}$${top}:$${own}$${at},$${own}$${at})`,
  });
}

export function forcesPageSheet(words: Catalogue, page: CasePage, there: SheetsThere): SheetSpec {
  const { casePages, forceSides, workbook } = words;
  const { Forces } = workbook.headers;
  const pull = (row: string) => `INDEX({Forces.Pull},${row})`;
  const side = (test: string, sign: string) => (row: string) =>
    `IF(ISNUMBER(${pull(row)}),IF(${pull(row)}${test},${sign}${pull(row)},""),"")`;
  const chartRows = 17;
  return caseListPage(words, page, there, {
    table: "Forces",
    title: casePages.titles.forces,
    key: casePages.rootMark,
    landscape: false,
    height: 28,
    columns: [
      {
        header: Forces.Force,
        width: 54,
        content: (row) => `${mark("Forces", row)}&INDEX({Forces.Force},${row})`,
      },
      { header: forceSides.driving, width: 14, content: side(">0", ""), style: middle },
      { header: forceSides.restraining, width: 14, content: side("<0", "0-"), style: middle },
      became(words, "Forces", there, 28),
    ],
    order: byNumber((row) => `IF(ISNUMBER(${pull(row)}),${pull(row)},0)`, "greatest"),
    aboveRows: chartRows + 3,
    above: ({ first, last }) => ({
      cells: [
        ours(`B${8 + chartRows}`, casePages.balance, label),
        ours(`B${9 + chartRows}`, `=SUMIFS({Forces.Pull},{Forces.CaseId},${idCell})`, {
          ...value,
          size: 13,
          numberFormat: "+General;-General;0",
        }),
      ],
      charts: [
        {
          name: "Forces",
          type: "bar",
          title: casePages.forcesChart,
          alternativeText: casePages.forcesInWords,
          from: "B8",
          to: `E${6 + chartRows}`,
          categories: `B${first}:B${last}`,
          series: [
            {
              name: forceSides.driving,
              values: `C${first}:C${last}`,
              color: colors.accent,
              line: "none",
            },
            {
              name: forceSides.restraining,
              values: `D${first}:D${last}`,
              color: colors.warning,
              line: "none",
            },
          ],
        },
      ],
    }),
  });
}

export function pdcaPageSheet(words: Catalogue, page: CasePage, there: SheetsThere): SheetSpec {
  const { Pdca } = words.workbook.headers;
  const column = (id: keyof typeof Pdca, width: number, style: CellStyle = {}): ListColumn => ({
    header: Pdca[id],
    width,
    content: of("Pdca", id),
    style: { ...small, ...style },
  });
  return caseListPage(words, page, there, {
    table: "Pdca",
    title: words.casePages.titles.pdca,
    landscape: true,
    height: 52,
    columns: [
      column("Plan", 30, { bold: true }),
      column("Expected", 27),
      column("DoneOn", 11, { align: "left", numberFormat: dateFormat }),
      column("Actual", 27),
      column("Learned", 27),
      column("Decision", 11),
      column("State", 13),
    ],
  });
}

export function fmeaPageSheet(words: Catalogue, page: CasePage, there: SheetsThere): SheetSpec {
  const { Fmea } = words.workbook.headers;
  const column = (id: keyof typeof Fmea, width: number, style: CellStyle = {}): ListColumn => ({
    header: Fmea[id],
    width,
    content: of("Fmea", id),
    style: { ...small, ...style },
  });
  /** A rating, headed by the first letter of its name. */
  const rated = (id: "Severity" | "Occurrence" | "Detection", isAfter = false): ListColumn => ({
    ...column(isAfter ? `${id}After` : id, 4, middle),
    header: Fmea[id].slice(0, 1),
  });
  const rank = (row: string) => `INDEX({Fmea.Rank},${row})`;
  return caseListPage(words, page, there, {
    table: "Fmea",
    title: words.casePages.titles.fmea,
    key: `${words.casePages.rootMark}. ${words.casePages.failureKey}`,
    landscape: true,
    height: 42,
    columns: [
      column("Rank", 6, middle),
      column("Step", 14),
      {
        ...column("Failure", 22, { bold: true }),
        content: (row) => `${mark("Fmea", row)}&INDEX({Fmea.Failure},${row})`,
      },
      column("Effect", 19),
      column("Cause", 21),
      ...(["Severity", "Occurrence", "Detection"] as const).map((id) => rated(id)),
      column("Risk", 13, { ...middle, bold: true }),
      column("Done", 21),
      ...(["Severity", "Occurrence", "Detection"] as const).map((id) => rated(id, true)),
      column("RiskAfter", 13, { ...middle, bold: true }),
      became(words, "Fmea", there, 17),
    ],
    order: byNumber((row) => `IF(ISNUMBER(${rank(row)}),${rank(row)},9999)`, "least"),
  });
}
