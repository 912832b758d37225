// What the printable pages of a case have in common: the case's ID, what it is about, and the list of the rows of a tool that belong to
// it. All of it is fetched by the case's ID. The list stands beside the page in white ink, and is not printed.
import { columnLetter } from "../address";
import type { Catalogue } from "../../text/catalogue";
import type { CellSpec, CellStyle, PageLook, SheetSpec, Template } from "../spec";
import type { ToolTable } from "./case-formulas";
import { colors, helpStyle, titleStyle } from "./look";
import { fetchText, hidden, label, ours, rowOf, text, value } from "./plan-page-parts";

/** The case's ID, and its row in Cases. */
export const idCell = "$A$2";
export const caseCell = "$A$4";
/** For how many rows the page was made. It stands where the mark of the sheet is. */
const sizeCell = "A1";

export interface CasePage {
  readonly id: string;
  readonly title: string;
  readonly caseId: string;
  /** Numbers of rows that the page is drawn for; another number makes it anew. */
  readonly size: readonly number[];
}

export function sizeOf({ size }: CasePage): string {
  return size.join(" ");
}

/** The sheets that the workbook has, by id: only those can be looked into. */
export type SheetsThere = ReadonlySet<string>;

/** Template text: the name of a person by the ID in `cell`, or that ID where it is nobody's. */
function nameOf(cell: string, there: SheetsThere): string {
  return there.has("People")
    ? `IFERROR(INDEX({People.Name},MATCH(${cell},{People.PersonId},0))&"",${cell}&"")`
    : `${cell}&""`;
}

/** Letters of the columns of a page from B on, as many as it has widths. */
export function lettersOf(widths: readonly number[]): readonly string[] {
  return widths.map((_, index) => columnLetter(index + 2));
}

/** Title, help, the case's ID, then process, where, owner, State and the problem, in rows 1 to 6. `letters`: the columns of the page. */
export function caseHead(
  words: Catalogue,
  page: CasePage,
  there: SheetsThere,
  title: string,
  letters: readonly string[]
): readonly CellSpec[] {
  const { casePages, workbook } = words;
  const { Cases } = workbook.headers;
  const last = letters.at(-1) ?? "B";
  const beforeLast = letters.at(-2) ?? "B";
  // Four facts share the width: process, where, owner, State.
  const at = (part: number) => letters[Math.floor((letters.length * part) / 4)] ?? "B";
  const until = (part: number) =>
    letters[Math.max(0, Math.floor((letters.length * (part + 1)) / 4) - 1)] ?? "B";
  const of = (column: string) => fetchText(`{Cases.${column}}`, caseCell);
  const ownerId = `INDEX({Cases.OwnerId},${caseCell})`;
  const timing = `INDEX({Cases.Timing},${caseCell})`;
  const facts = [
    [Cases.Process, of("Process")],
    [Cases.Where, of("Where")],
    [casePages.owner, `=IF(${caseCell}=0,"",${nameOf(ownerId, there)})`],
    [Cases.State, of("State")],
  ] as const;
  return [
    ours(sizeCell, sizeOf(page), hidden),
    { address: "A2", content: page.caseId, keeps: "ours", style: hidden },
    ours("A4", `=IFERROR(MATCH(${idCell},{Cases.CaseId},0),0)`, hidden),
    ours("B1", title, titleStyle),
    ours("B2", casePages.help, helpStyle),
    ours(`${beforeLast}1`, casePages.caseId, { ...label, align: "right", vertical: "center" }),
    ours(`${last}1`, `=IF(${caseCell}=0,${text(casePages.noCase)},${idCell})`, {
      ...{ bold: true, fill: colors.tile, color: colors.ink, align: "center" },
      vertical: "center",
    }),
    ...facts.flatMap(([header, content], part): readonly CellSpec[] => [
      ours(`${at(part)}3`, header, label),
      ours(
        `${at(part)}4`,
        content,
        { ...value, vertical: "top", wrap: true },
        until(part) === at(part) ? undefined : `${until(part)}4`
      ),
    ]),
    ours(
      "B5",
      `=IF(${caseCell}=0,"",${text(Cases.Problem)}&IF(${timing}="",""," · "&${timing}))`,
      label
    ),
    ours(
      "B6",
      of("Problem"),
      { color: colors.ink, size: 12, wrap: true, vertical: "top", bold: true },
      `${last}6`
    ),
  ];
}

export const headHeights = { 1: 30, 3: 24, 4: 30, 6: 34 } as const;

/** The row numbers of a tool's table that belong to the case, one below the other in `letter` from `first` on; 0 below the last. */
export function rowList(
  table: ToolTable,
  letter: string,
  first: number,
  count: number
): readonly CellSpec[] {
  return Array.from({ length: count }, (_, index) => {
    const above = index === 0 ? null : `$${letter}$${first + index - 1}`;
    return ours(`${letter}${first + index}`, rowOf(idCell, `{${table}.CaseId}`, above), hidden);
  });
}

/** A cell that is there for its look alone. */
export function blank(address: string, style: CellStyle, mergeTo?: string): CellSpec {
  return {
    address,
    content: null,
    keeps: "start",
    style,
    ...(mergeTo !== undefined && { mergeTo }),
  };
}

/** Template text: the owner of what a cause became, or the day by which, by the ID in `cell`. */
export function turnedFact(cell: string, fact: "owner" | "due", there: SheetsThere): Template {
  const at = (table: string, key: string, column: string) =>
    `INDEX({${table}.${column}},MATCH(${cell},{${table}.${key}},0))`;
  const isOwner = fact === "owner";
  const inIssues = isOwner
    ? nameOf(at("Issues", "IssueId", "OwnerId"), there)
    : at("Issues", "IssueId", "AnswerDue");
  const issue = there.has("Issues") ? `IFERROR(${inIssues},"")` : '""';
  const measure = at("Measures", "MeasureId", isOwner ? "WhoMeasures" : "Due");
  const action = at("Actions", "ActionId", isOwner ? "Owner" : "Due");
  return `IF(${cell}="","",IFERROR(${action},IFERROR(${measure},${issue})))`;
}

interface Printed extends Pick<SheetSpec, "id" | "title" | "cells" | "charts"> {
  readonly widths: readonly number[];
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly landscape: boolean;
}

/** A page as wide as the paper; `widths` are those of the columns from B on, and they alone are printed. */
export function printedCasePage({ widths, rowHeights, landscape, ...sheet }: Printed): SheetSpec {
  const letters = lettersOf(widths);
  const page: PageLook = {
    landscape,
    fitToWidth: true,
    onePage: true,
    columns: `B:${letters.at(-1) ?? "B"}`,
  };
  return {
    ...sheet,
    tables: [],
    fills: [],
    look: {
      tabColor: colors.accent,
      showGridlines: false,
      columnWidths: {
        A: 2,
        ...Object.fromEntries(letters.map((letter, index) => [letter, widths[index] ?? 10])),
      },
      rowHeights: { ...headHeights, ...rowHeights },
      page,
    },
  };
}
