// The printable fishbone of a case, drawn with cells: the problem as the head, a spine and ribs of narrow filled cells, the causes of each
// category as twigs, root causes marked and listed below with what became of them. Categories stand in the order of their first causes.
import { answers } from "../../domain/need";
import { columnLetter } from "../address";
import type { Catalogue } from "../../text/catalogue";
import type { CellSpec, CellStyle, SheetSpec } from "../spec";
import type { CasePage, SheetsThere } from "./case-page-parts";
import { blank, caseCell, caseHead, idCell, lettersOf } from "./case-page-parts";
import { printedCasePage, rowList, turnedFact } from "./case-page-parts";
import { wordOf } from "./lists";
import { colors, dateFormat, sectionStyle } from "./look";
import { fetchText, hidden, ours, text } from "./plan-page-parts";

/** What one page can hold and still be read. */
export const mostPairs = 4;
export const mostTwigs = 16;
export const mostRoots = 10;

const top = 8;
const noteStyle: CellStyle = { color: colors.warning, italic: true, size: 9 };
const yes = wordOf("Answer", answers)("yes");
/** Twigs above this many are drawn in one line each, and wider. */
const fewTwigs = 8;

/** `size`: pairs of bones, twigs of a bone, rows of the case to look through, root causes to list. */
export function fishbonePageSheet(words: Catalogue, page: CasePage, there: SheetsThere): SheetSpec {
  const [pairs = 3, twigs = 4, listed = 1, roots = 3] = page.size;
  const isDense = twigs > fewTwigs;
  const causesWidth = (isDense ? 126 : 99) / pairs;
  // For each pair the causes, the rib and a gap; the head of the fish takes the last column.
  const widths = [...Array.from({ length: pairs }, () => [causesWidth, 0, 1.6]).flat(), 26];
  const letters = lettersOf(widths);
  const last = letters.at(-1) ?? "B";
  const spine = top + twigs + 1;
  const lowerName = spine + twigs + 1;
  const list = asideList(letters.length + 4, listed);
  const twigRows = Array.from({ length: twigs }, (_, i) => [top + 1 + i, spine + 1 + i]).flat();
  const rootsRow = lowerName + 2;
  return printedCasePage({
    id: page.id,
    title: page.title,
    landscape: true,
    widths,
    cells: [
      ...caseHead(words, page, there, words.casePages.titles.fishbone, letters),
      ...list.cells,
      ...Array.from({ length: pairs * 2 }, (_, index) => {
        const column = Math.floor(index / 2) * 3;
        const [causes = "B", rib = "C"] = letters.slice(column, column + 2);
        const isUpper = index % 2 === 0;
        const first = isUpper ? top + 1 : spine + 1;
        const name = isUpper ? top : lowerName;
        return boneCells(words, list, { bone: index + 1, causes, rib, name, first, twigs });
      }).flat(),
      ...letters.slice(0, -1).map((letter) => blank(`${letter}${spine}`, { fill: colors.accent })),
      headOfFish(last, spine, Math.min(3, twigs)),
      ours(`${last}${lowerName}`, words.casePages.rootMark, {
        ...{ color: colors.quiet, italic: true, size: 9, align: "right", vertical: "center" },
      }),
      leftOut(words, list, pairs * 2, lowerName + 1),
      ...rootCells(words, list, rootsRow, roots, letters, there),
    ],
    rowHeights: {
      7: 8,
      [top]: 20,
      ...Object.fromEntries(twigRows.map((row) => [row, isDense ? 15 : 27])),
      [spine]: 5,
      [lowerName]: 20,
      [lowerName + 1]: 14,
      [rootsRow]: 22,
      ...Object.fromEntries(Array.from({ length: roots }, (_, i) => [rootsRow + 2 + i, 18])),
    },
  });
}

/** The causes of the case in a list beside the page: its cells, and where its columns stand. */
interface AsideList {
  readonly cells: readonly CellSpec[];
  readonly row: string;
  /** Number of the bone, 1 for the first category. */
  readonly bone: string;
  /** A thousand times the bone, and the place in it. */
  readonly twig: string;
  /** 1 for the first root cause; blank for what is none. */
  readonly root: string;
}

function asideList(column: number, count: number): AsideList {
  const [row = "", category = "", place = "", bone = "", twig = "", root = ""] = Array.from(
    { length: 6 },
    (_, offset) => columnLetter(column + offset)
  );
  const end = top + count - 1;
  const span = (letter: string, until = end) => `$${letter}$${top}:$${letter}$${until}`;
  const cells = Array.from({ length: count }, (_, index): readonly CellSpec[] => {
    const at = top + index;
    const of = (name: string) => `=IF($${row}$${at}=0,"",INDEX({Fishbone.${name}},$${row}$${at}))`;
    const cell = (letter: string) => `$${letter}$${at}`;
    const earlier =
      index === 0
        ? '""'
        : `INDEX(${span(bone, at - 1)},MATCH(${cell(category)},${span(category, at - 1)},0))`;
    const isRoot = `IF($${row}$${at}=0,FALSE,INDEX({Fishbone.Root},$${row}$${at})=${yes})`;
    return [
      ours(`${category}${at}`, of("Category"), hidden),
      ours(`${place}${at}`, of("Place"), hidden),
      ours(
        `${bone}${at}`,
        `=IF(${cell(place)}="","",IF(${cell(place)}=1,COUNTIF(${span(place, at)},1),${earlier}))`,
        hidden
      ),
      ours(`${twig}${at}`, `=IF(${cell(bone)}="","",${cell(bone)}*1000+${cell(place)})`, hidden),
      ours(
        `${root}${at}`,
        `=IF(${isRoot},${index === 0 ? "1" : `COUNT(${span(root, at - 1)})+1`},"")`,
        hidden
      ),
    ];
  });
  return {
    cells: [...rowList("Fishbone", row, top, count), ...cells.flat()],
    row: span(row),
    bone: span(bone),
    twig: span(twig),
    root: span(root),
  };
}

interface Bone {
  readonly bone: number;
  readonly causes: string;
  readonly rib: string;
  /** The row of the category, and the first of its twigs. */
  readonly name: number;
  readonly first: number;
  readonly twigs: number;
}

function boneCells(words: Catalogue, list: AsideList, of: Bone): readonly CellSpec[] {
  const { bone, causes, rib, name, first, twigs } = of;
  const rowOfTwig = (place: number) =>
    `INDEX(${list.row},MATCH(${bone * 1000 + place},${list.twig},0))`;
  const count = `COUNTIF(${list.bone},${bone})`;
  const twig: CellStyle = {
    ...{ color: colors.ink, size: 9, wrap: true, align: "right", vertical: "bottom" },
    // A gap to the rib.
    ...{ indent: 1, borderBottom: colors.line },
  };
  return [
    ours(`${causes}${name}`, `=IFERROR(INDEX({Fishbone.Category},${rowOfTwig(1)})&"","")`, {
      ...{ bold: true, fill: colors.tile, color: colors.accent, align: "center" },
      vertical: "center",
    }),
    ...Array.from({ length: twigs }, (_, index) => {
      const place = index + 1;
      const row = rowOfTwig(place);
      const cause = `IFERROR(IF(INDEX({Fishbone.Root},${row})=${yes},"◆ ","")&INDEX({Fishbone.Cause},${row}),"")`;
      const more = `${text(words.casePages.more)}&" "&(${count}-${twigs - 1})`;
      const content = place < twigs ? cause : `IF(${count}>${twigs},${more},${cause})`;
      return ours(`${causes}${first + index}`, `=${content}`, twig);
    }),
    ...Array.from({ length: twigs }, (_, index) =>
      blank(`${rib}${first + index}`, { fill: colors.accent })
    ),
    blank(`${rib}${name}`, { fill: colors.accent }),
  ];
}

/** The problem, round the end of the spine. */
function headOfFish(letter: string, spine: number, half: number): CellSpec {
  return ours(
    `${letter}${spine - half}`,
    fetchText("{Cases.Problem}", caseCell),
    {
      ...{ fill: colors.accent, color: colors.onAccent, bold: true, size: 11, wrap: true },
      ...{ align: "center", vertical: "center" },
    },
    `${letter}${spine + half}`
  );
}

/** A line that tells how many there are beyond those shown. */
function moreThan(shown: number, count: string, address: string, more: string): CellSpec {
  return ours(
    address,
    `=IF(${count}>${shown},${text(more)}&" "&(${count}-${shown}),"")`,
    noteStyle
  );
}

/** How many causes are not drawn: those of more categories than there are bones, and those without one. */
function leftOut(words: Catalogue, list: AsideList, bones: number, at: number): CellSpec {
  const drawn = `COUNTIFS(${list.bone},">=1",${list.bone},"<=${bones}")`;
  const left = `COUNTIF({Fishbone.CaseId},${idCell})-${drawn}`;
  return moreThan(0, left, `B${at}`, words.casePages.more);
}

/** The root causes with their categories, what became of each, with owner and day. */
function rootCells(
  { casePages }: Catalogue,
  list: AsideList,
  at: number,
  count: number,
  letters: readonly string[],
  there: SheetsThere
): readonly CellSpec[] {
  const [cause = "B", , , causeEnd = "E", , , became = "H"] = letters;
  const due = letters.at(-1) ?? "L";
  const head: CellStyle = { bold: true, color: colors.quiet, size: 9 };
  const ink: CellStyle = { color: colors.ink, vertical: "center", wrap: true };
  return [
    ours(`B${at}`, casePages.rootsTitle, sectionStyle),
    moreThan(count, `COUNT(${list.root})`, `B${at + 2 + count}`, casePages.more),
    ours(`${cause}${at + 1}`, casePages.root, head),
    ours(`${became}${at + 1}`, casePages.followUp, head),
    ours(`${due}${at + 1}`, casePages.due, head),
    ...Array.from({ length: count }, (_, index) => {
      const row = at + 2 + index;
      const found = `$A$${row}`;
      const id = `INDEX({Fishbone.Became},${found})`;
      const ownerOf = turnedFact(id, "owner", there);
      return [
        ours(
          `A${row}`,
          `=IFERROR(INDEX(${list.row},MATCH(${index + 1},${list.root},0)),0)`,
          hidden
        ),
        ours(
          `${cause}${row}`,
          `=IF(${found}=0,"","◆ "&INDEX({Fishbone.Category},${found})&" · "&INDEX({Fishbone.Cause},${found}))`,
          ink,
          `${causeEnd}${row}`
        ),
        ours(`${became}${row}`, `=IF(${found}=0,"",IF(${id}="","",${id}&", "&${ownerOf}))`, ink),
        ours(`${due}${row}`, `=IF(${found}=0,"",${turnedFact(id, "due", there)})`, {
          ...ink,
          align: "left",
          numberFormat: dateFormat,
        }),
      ];
    }).flat(),
  ];
}
