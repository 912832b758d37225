// The printable A3 of a case: on the left how it is and why, on the right what is done and what came of it. Root causes of every tool, what
// became of them and the cycles are pulled from the other sheets; the rest is what the case's A3 says.
import { answers } from "../../domain/need";
import { columnLetter } from "../address";
import type { Catalogue } from "../../text/catalogue";
import type { CellSpec, CellStyle, SheetSpec } from "../spec";
import type { CasePage, SheetsThere } from "./case-page-parts";
import { blank, caseHead, idCell, lettersOf, printedCasePage, rowList } from "./case-page-parts";
import { turnedFact } from "./case-page-parts";
import type { ToolTable } from "./case-formulas";
import { wordOf } from "./lists";
import { colors, dateFormat, sectionStyle } from "./look";
import { hidden, ours, text } from "./plan-page-parts";

const yes = wordOf("Answer", answers)("yes");
const widths = [34, 34, 2, 30, 20, 22, 14] as const;
/** Points of a row, and of one in which a cycle stands: three lines. */
const rowHeight = 26;
const cycleHeight = 38;
const top = 8;
export const mostA3Roots = 9;
export const mostA3Cycles = 4;

/** The tables of causes that the page looks into, with the column in which a cause stands; in the order of `size`. */
export const a3Sources = [
  ["Whys", "Answer"],
  ["Fishbone", "Cause"],
  ["Pareto", "Kind"],
  ["Forces", "Force"],
  ["Fmea", "Failure"],
] as const satisfies readonly (readonly [ToolTable, string])[];

/** `size`: rows of each source and of cycles to look through, roots to list, cycles to list. */
export function a3PageSheet(words: Catalogue, page: CasePage, there: SheetsThere): SheetSpec {
  const { casePages, workbook } = words;
  const { A3Reports, Pdca } = workbook.headers;
  const letters = lettersOf(widths);
  const [cycleRows = 0, roots = 3, cycles = 2] = page.size.slice(a3Sources.length);
  const list = rootList(page.size, there, letters.length + 4);
  const cycleLetter = columnLetter(letters.length + 9);
  const report = `MATCH(${idCell},{A3Reports.CaseId},0)`;
  const written = (column: string) =>
    there.has("A3Reports") ? `=IFERROR(INDEX({A3Reports.${column}},${report})&"","")` : '=""';
  const rightRoots = top;
  const rightCycles = top + 3 + roots;
  const end = Math.max(rightCycles + 3 + cycles, top + 12);
  const body: CellStyle = { color: colors.ink, wrap: true, vertical: "top" };
  const block = (
    row: number,
    until: number,
    header: string,
    content: string,
    from: string,
    to: string
  ) => [
    ours(`${from}${row}`, header, sectionStyle),
    ours(`${from}${row + 1}`, content, body, `${to}${until}`),
  ];
  const head: CellStyle = { bold: true, color: colors.quiet, size: 9, borderBottom: colors.accent };
  const ink: CellStyle = {
    ...{ color: colors.ink, size: 9, wrap: true, vertical: "center", borderBottom: colors.line },
  };
  const cycleOf = (column: string, index: number) => {
    const row = `$${cycleLetter}$${top + Math.max(0, cycleRows - cycles) + index}`;
    return `=IF(${row}=0,"",IF(INDEX({Pdca.${column}},${row})="","",INDEX({Pdca.${column}},${row})))`;
  };
  const third = Math.floor((end - top) / 3);
  return printedCasePage({
    id: page.id,
    title: page.title,
    landscape: true,
    widths,
    cells: [
      ...caseHead(words, page, there, casePages.titles.a3, letters),
      ...list.cells,
      ...(there.has("Pdca") ? rowList("Pdca", cycleLetter, top, Math.max(1, cycleRows)) : []),
      ...block(top, top + third - 1, A3Reports.Background, written("Background"), "B", "C"),
      ...block(top + third, top + 2 * third - 1, A3Reports.Current, written("Current"), "B", "C"),
      ...block(top + 2 * third, end, A3Reports.Target, written("Target"), "B", "C"),
      ours(`E${rightRoots}`, casePages.rootsTitle, sectionStyle),
      ours(`E${rightRoots + 1}`, casePages.root, head, `F${rightRoots + 1}`),
      ours(`G${rightRoots + 1}`, casePages.followUp, head),
      ours(`H${rightRoots + 1}`, casePages.due, head),
      ...Array.from({ length: roots }, (_, index) => {
        const at = rightRoots + 2 + index;
        const of = (column: string) => `INDEX(${column},MATCH(${index + 1},${list.root},0))`;
        const id = of(list.became);
        return [
          ours(`E${at}`, `=IFERROR("◆ "&${of(list.said)},"")`, ink, `F${at}`),
          ours(
            `G${at}`,
            `=IFERROR(IF(${id}="","",${id}&", "&${turnedFact(id, "owner", there)}),"")`,
            ink
          ),
          ours(`H${at}`, `=IFERROR(${turnedFact(id, "due", there)},"")`, {
            ...ink,
            align: "left",
            numberFormat: dateFormat,
          }),
        ];
      }).flat(),
      ours(
        `E${rightRoots + 2 + roots}`,
        `=IF(COUNT(${list.root})>${roots},${text(casePages.more)}&" "&(COUNT(${list.root})-${roots}),"")`,
        { color: colors.warning, italic: true, size: 9 }
      ),
      ours(`E${rightCycles}`, casePages.titles.pdca, sectionStyle),
      ...(["Plan", "Expected", "Actual", "Decision"] as const).map((column, index) =>
        ours(`${letters[3 + index] ?? "E"}${rightCycles + 1}`, Pdca[column], head)
      ),
      ...Array.from({ length: cycles }, (_, index) =>
        (["Plan", "Expected", "Actual", "Decision"] as const).map((column, place) =>
          ours(
            `${letters[3 + place] ?? "E"}${rightCycles + 2 + index}`,
            there.has("Pdca") ? cycleOf(column, index) : '=""',
            ink
          )
        )
      ).flat(),
      ...block(end + 1, end + 3, A3Reports.FollowUp, written("FollowUp"), "B", "H"),
      blank(`D${top}`, {}),
    ],
    rowHeights: {
      7: 8,
      ...Object.fromEntries(Array.from({ length: end - top + 4 }, (_, i) => [top + i, rowHeight])),
      ...Object.fromEntries(
        Array.from({ length: cycles }, (_, i) => [rightCycles + 2 + i, cycleHeight])
      ),
      [top]: 22,
    },
  });
}

interface RootList {
  readonly cells: readonly CellSpec[];
  /** Spans beside the page: number of the root cause, the cause in words, what it became. */
  readonly root: string;
  readonly said: string;
  readonly became: string;
}

/** The causes of the case in every tool, one below the other, with a running number for those that are root causes. */
function rootList(size: readonly number[], there: SheetsThere, column: number): RootList {
  const [row = "", root = "", said = "", became = ""] = [0, 1, 2, 3].map((offset) =>
    columnLetter(column + offset)
  );
  let at = top;
  const cells: CellSpec[] = [];
  a3Sources.forEach(([table, cause], index) => {
    const count = there.has(table) ? (size[index] ?? 0) : 0;
    cells.push(...rowList(table, row, at, count));
    for (let next = at; next < at + count; next += 1) {
      const cell = `$${row}$${next}`;
      const of = (id: string) => `INDEX({${table}.${id}},${cell})`;
      const above = next === top ? "0" : `COUNT($${root}$${top}:$${root}$${next - 1})`;
      cells.push(
        ours(`${root}${next}`, `=IF(${cell}=0,"",IF(${of("Root")}=${yes},${above}+1,""))`, hidden),
        ours(`${said}${next}`, `=IF(${cell}=0,"",${of(cause)}&"")`, hidden),
        ours(`${became}${next}`, `=IF(${cell}=0,"",${of("Became")}&"")`, hidden)
      );
    }
    at += count;
  });
  const span = (letter: string) => `$${letter}$${top}:$${letter}$${Math.max(top, at - 1)}`;
  return { cells, root: span(root), said: span(said), became: span(became) };
}
