// Which row of the log is the next of the same measure: looked for by formulas, or taken from links that Aimline wrote and that
// formulas prove. A search costs as much as the log has measures, for each row; a proven link costs nothing.
// After and Before are values: the row of the next and of the previous reading with the same ID, 0 where there is none. A row is loose
// (its measure's number in Loose) unless it is the measure's first row, or its Before lies above it, is of the same measure and names
// it as After. A measure without a loose row is linked completely: After names each row at most once, so its rows, from the first
// on, can only follow each other in the order of the sheet. Where one row is loose the measure searches for all of its rows.
// So links that are stale, spoilt, sorted away or erased cost time and never change a result.
import type { CellSpec } from "../spec";

/** Rows of the hidden sheet below those of the settings. */
const cellsFrom = 60;
const [linkedRows, mostLoose, looseFrom, looseTo] = [0, 1, 2, 3].map(
  (index) => `$B$${cellsFrom + index}`
);

/** Columns of `Log`. */
export const linkColumns: Readonly<Record<string, string | null>> = {
  After: null,
  Before: null,
  Loose:
    "=IF([Measure]=0,0,IFERROR(IF([Before]=0,IF(INDEX([Work.First:all],[Measure])=[Row],0,[Measure]),IF(AND([Before]>=1,[Before]<[Row]),IF(AND(INDEX([After:all],[Before])=[Row],INDEX([Measure:all],[Before])=[Measure]),0,[Measure]),[Measure])),[Measure]))",
  Next: "=IF([Measure]=0,0,IF(INDEX([Work.First:all],[Measure])=0,0,IF(INDEX([Work.Loose:all],[Measure])=0,IFERROR(IF(AND(ISNUMBER([After]),[After]>[Row]),IF(INDEX([Measure:all],[After])=[Measure],[After]-[Row],0),0),0),IFERROR(MATCH([Measure],[Measure:below],0),0))))",
};

/** Column of `Work`: 1 when a row of the measure is loose. */
export const looseColumn = `=IF([First]=0,0,IF(${mostLoose}=0,0,IF(ISNUMBER(MATCH([Row],INDEX([Log.Loose:all],${looseFrom}):INDEX([Log.Loose:all],${looseTo}),0)),1,0)))`;

/** Where loose rows are looked for: everywhere, or only below the linked rows when none of those is loose. */
export function linkCells(logRows: number): readonly CellSpec[] {
  const contents = [
    `=MIN(${logRows},COUNT(Log.After))`,
    "=MAX(Log.Loose)",
    `=IF(${linkedRows}=0,1,IF(MAX(INDEX(Log.Loose,1):INDEX(Log.Loose,${linkedRows}))=0,MIN(${logRows},${linkedRows}+1),1))`,
    `=MAX(${looseFrom},MIN(${logRows},ROWS(CheckIns.MeasureId)))`,
  ];
  const labels = ["Linked", "MostLoose", "LooseFrom", "LooseTo"];
  return contents.flatMap((content, index): CellSpec[] => [
    { address: `A${cellsFrom + index}`, content: labels[index] ?? null, keeps: "ours" },
    { address: `B${cellsFrom + index}`, content, keeps: "ours" },
  ]);
}
