// The matrix of people and skills, made when somebody asks for it: it shows the table of skills and has no truth of its own. Column A holds
// places in People in white ink; which of them have a row of skills is counted right of what is printed.
import type { Catalogue } from "../../text/catalogue";
import { cellAddress, columnLetter } from "../address";
import type { CellSpec, CellStyle, FillSpec, SheetSpec } from "../spec";
import { colors, heading, shareFormat, tabColors } from "./look";
import { word } from "./lists";
import { placesOfPerson } from "./skill-formulas";

export const matrixId = "SkillMatrix";
/** Where the grid begins, and the row of the names of the skills above it. */
export const matrixPlace = { headerRow: 5, firstRow: 10, firstColumn: 4 } as const;

const { headerRow, firstRow, firstColumn } = matrixPlace;
const numberRow = headerRow + 1;
const aloneRow = headerRow + 2;
const coverageRow = headerRow + 3;
/** Skills that stand side by side on one page and can be read. */
const skillsOnPage = 14;

export interface MatrixSize {
  /** Rows of the grid, rows of People that are looked at, and skills. */
  readonly people: number;
  readonly known: number;
  readonly skills: number;
}

const hidden: CellStyle = { color: colors.onAccent, size: 8 };
const head: CellStyle = {
  ...{ fill: colors.accent, color: colors.onAccent, bold: true },
  ...{ wrap: true, vertical: "center" },
};
const quiet: CellStyle = { color: colors.quiet, borderBottom: colors.line };

export function skillMatrixSheet(words: Catalogue, size: MatrixSize): SheetSpec {
  const { skillMatrix, workbook } = words;
  const last = columnLetter(firstColumn + size.skills - 1);
  const counter = columnLetter(firstColumn + size.skills + 1);
  const lastRow = firstRow + size.people - 1;
  const counted = `$${counter}$${firstRow}:$${counter}$${firstRow + size.known - 1}`;
  const { Person, Team } = workbook.headers.Skills;
  const skills = Array.from({ length: size.skills }, (_, index) => index);
  const isFull = `OR(MAX(${counted})>${size.people},ROWS({People.PersonId})>${size.known},ROWS({SkillList.Skill})>${size.skills})`;
  return {
    id: matrixId,
    title: skillMatrix.tab,
    tables: [],
    cells: [
      ...heading({ ...skillMatrix }).map((cell) => ({
        ...cell,
        address: cell.address.replace("A", "B"),
      })),
      ours("B3", skillMatrix.legend, { color: colors.quiet }),
      ours("B4", `=IF(${isFull},${word("MatrixFull", 1)},"")`, {
        ...{ bold: true, color: colors.warning },
      }),
      ours(`B${headerRow}`, Person, head),
      ours(`C${headerRow}`, Team, head),
      ours(`B${aloneRow}`, skillMatrix.alone, quiet),
      ours(`B${coverageRow}`, skillMatrix.coverage, quiet),
      ...skills.flatMap(skillCells),
    ],
    fills: [
      {
        id: "Matrix",
        firstRow,
        rows: size.people,
        columns: [
          column("At", "A", `=IFERROR(MATCH(ROW()-${firstRow - 1},${counted},0),0)`),
          column("Person", "B", `=IF($A${firstRow}=0,"",INDEX(People.Name,$A${firstRow})&"")`),
          column("Team", "C", `=IF($A${firstRow}=0,"",INDEX(People.Team,$A${firstRow})&"")`),
          ...skills.map((index) => {
            const letter = columnLetter(firstColumn + index);
            return column(
              `Skill${index + 1}`,
              letter,
              `=IF($A${firstRow}=0,"",IFERROR(${shownAt(letter)},""))`
            );
          }),
        ],
      },
      {
        id: "MatrixPeople",
        firstRow,
        rows: size.known,
        columns: [
          column(
            "Count",
            counter,
            `=SUM(${counter}${firstRow - 1})+IF(COUNTIFS(Skills.Place,">"&(ROW()-${firstRow - 1})*${placesOfPerson},Skills.Place,"<"&(ROW()-${firstRow - 2})*${placesOfPerson})>0,1,0)`
          ),
        ],
      },
    ],
    look: {
      tabColor: tabColors.Skills,
      showGridlines: false,
      freezeRows: headerRow,
      freezeColumns: 2,
      columnWidths: {
        ...{ A: 3, B: 26, C: 16 },
        ...Object.fromEntries(skills.map((i) => [columnLetter(firstColumn + i), 13])),
        [columnLetter(firstColumn + size.skills)]: 3,
      },
      rowHeights: { 1: 30, [headerRow]: 48, [numberRow]: 4, [firstRow - 1]: 4 },
      areas: [
        { address: `A${firstRow}:A${lastRow}`, style: hidden },
        {
          address: `${counter}${firstRow}:${counter}${firstRow + size.known - 1}`,
          style: hidden,
        },
        { address: `B${firstRow}:C${lastRow}`, style: { color: colors.ink } },
        { address: `C${aloneRow}`, style: quiet },
        { address: `C${coverageRow}`, style: quiet },
        {
          address: `${columnLetter(firstColumn)}${firstRow}:${last}${lastRow}`,
          style: { align: "center", color: colors.ink },
          when: levelLooks(`${columnLetter(firstColumn)}${firstRow}`),
        },
      ],
      page: {
        ...{ landscape: true, fitToWidth: true, titleRow: headerRow, titleColumn: "B" },
        ...{ pagesWide: Math.ceil(size.skills / skillsOnPage), columns: `B:${last}` },
      },
    },
  };
}

/** Name, place in the list, how many work alone, and coverage of one skill. */
function skillCells(index: number): readonly CellSpec[] {
  const at = (row: number) => cellAddress({ row, column: firstColumn + index });
  const of = (header: string) =>
    `=IF(ROWS({SkillList.Skill})<${index + 1},"",INDEX({SkillList.${header}},${index + 1}))`;
  const number: CellStyle = { ...quiet, align: "center" };
  return [
    ours(at(headerRow), of("Skill"), { ...head, align: "center" }),
    { address: at(numberRow), content: index + 1, keeps: "ours", style: { ...hidden, size: 1 } },
    ours(at(aloneRow), of("Alone"), number),
    ours(at(coverageRow), of("Coverage"), { ...number, numberFormat: shareFormat }),
  ];
}

/** What the table says of the person and the skill at the first row of the grid; an error where it says nothing. */
function shownAt(letter: string): string {
  return `INDEX(Skills.Shown,MATCH($A${firstRow}*${placesOfPerson}+${letter}$${numberRow},Skills.Place,0))`;
}

/** Typed over a formula, a gap, and the levels in shades of one colour; the number stands in each cell. */
function levelLooks(cell: string) {
  const shown = shownAt(columnLetter(firstColumn));
  const from = (level: number) => `=IF(ISNUMBER(${cell}),${cell}>=${level},FALSE)`;
  return [
    {
      formula: `=IF(LEN(${cell})=0,FALSE,IFERROR(${cell}<>${shown},TRUE))`,
      ...{ color: "#0B3D91", fill: "#DCE6FB", bold: true },
    },
    {
      formula: `=ISNUMBER(SEARCH("/",${cell}))`,
      ...{ color: "#8A4B08", fill: "#FDEBD3", bold: true },
    },
    { formula: from(4), color: "#FFFFFF", fill: "#17603A", bold: true },
    { formula: from(3), color: "#17603A", fill: "#C9E9D5" },
    { formula: from(1), color: "#17603A", fill: "#EAF6EE" },
    { formula: from(0), color: "#5B6770", fill: "#ECEFF1" },
  ];
}

function column(id: string, letter: string, formula: string): FillSpec["columns"][number] {
  return { id, letter, header: "", formula };
}

function ours(address: string, content: string, style: CellStyle): CellSpec {
  return { address, content, keeps: "ours", style };
}
