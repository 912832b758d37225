// What stands under the tiles of Home: how many measures are in each State, with a chart, and what each coach has to do.
import { states } from "../../domain/states";
import type { Catalogue } from "../../text/catalogue";
import type { CellSpec, CellStyle, ChartSpec } from "../spec";
import { word } from "./lists";
import { colors, sectionStyle } from "./look";
import { coachAt } from "./workings-coaches";

/** Coaches that are listed, in the order of Plans. */
const coachesShown = 15;

/** Rows from the two headings to the last State. */
export const belowRows = 2 + states.length;

const number: CellStyle = { align: "right", color: colors.ink };
const name: CellStyle = { align: "left", color: colors.ink };

/** Numbers do not touch the frame of the chart. */
function besideChart(style: CellStyle): CellStyle {
  return { ...style, indent: 1 };
}

function header(align: "left" | "right"): CellStyle {
  return { bold: true, color: colors.quiet, align, borderBottom: colors.accent };
}

/** States in columns B and C, coaches in F to I; `row` is that of the two headings. */
export function belowCells(words: Catalogue, row: number): readonly CellSpec[] {
  const { home } = words.workbook;
  const ours = (address: string, content: string, style: CellStyle): CellSpec => ({
    address,
    content,
    keeps: "ours",
    style,
  });
  const { coach, active, attention, due } = home.loadHeaders;
  const byState = states.flatMap((_, index) => [
    ours(`B${row + 2 + index}`, `=${word("State", index + 1)}`, name),
    ours(`C${row + 2 + index}`, `=COUNTIF(Work.State,${index + 1})`, besideChart(number)),
  ]);
  const byCoach = Array.from({ length: coachesShown }, (_, index) => row + 2 + index).flatMap(
    (at, index) => {
      const counted = (count: string) => `=IF($F${at}="","",${count})`;
      return [
        ours(`F${at}`, coachAt(index + 1), name),
        ours(`G${at}`, counted(`SUMIF(Coaches.Coach,$F${at},Coaches.Active)`), number),
        ours(
          `H${at}`,
          counted(
            `COUNTIFS(Work.Coach,$F${at},Rules.MeasureKey,">0")+SUMIF(Roll.Coach,$F${at},Rules.Count)`
          ),
          number
        ),
        ours(`I${at}`, counted(`COUNTIFS(Work.Coach,$F${at},Work.Freshness,">1")`), number),
      ];
    }
  );
  return [
    ours(`B${row}`, home.states, sectionStyle),
    ours(`F${row}`, home.load, sectionStyle),
    ours(`B${row + 1}`, words.workbook.headers.Measures.State, header("left")),
    ours(`C${row + 1}`, home.measureCount, besideChart(header("right"))),
    ours(`F${row + 1}`, coach, header("left")),
    ours(`G${row + 1}`, active, header("right")),
    ours(`H${row + 1}`, attention, header("right")),
    ours(`I${row + 1}`, due, header("right")),
    ...byState,
    ...byCoach,
  ];
}

export function statesChart(words: Catalogue, row: number): ChartSpec {
  const { home } = words.workbook;
  const [first, last] = [row + 2, row + 1 + states.length];
  return {
    name: "States",
    type: "bar",
    title: home.states,
    alternativeText: home.statesInWords,
    from: `D${row + 1}`,
    to: `D${last + 1}`,
    categories: `B${first}:B${last}`,
    series: [
      {
        name: home.measureCount,
        values: `C${first}:C${last}`,
        color: colors.accent,
        line: "none",
      },
    ],
  };
}
