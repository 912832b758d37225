// The readings of each measure one below the other, whatever their order in the check-ins: where the places of the fill `Log` find them.
// Order is a column of values that Aimline writes: the row of the check-ins at each place. Proof says of each place measure and row as
// one number. The order is proven when these numbers rise from place to place, and as many rows of known measures are in it as the
// log has: then each row stands in it once, among those of its measure. It is taken at once for the whole log; where it is not proven
// (never written, rows typed, sorted or deleted since), the places are found by a search, from each reading for the next of its measure.
// So an order that is stale, spoilt or erased costs time and never changes a result. Dates and values are no part of it.
import type { CellSpec } from "../spec";

/** Measure and row as one number: rows of a sheet have seven digits, those that are reached six. */
const rowsOfOne = 1_000_000;
/** The number of no measure, above every row of a sheet: INDEX has nothing there, and its rows come last. */
export const noMeasure = 9_000_000;
/** Behind the last reading; INDEX finds no row and no measure there either. */
const behindLast = noMeasure * rowsOfOne + rowsOfOne - 1;

/** Rows of the hidden sheet below those of the settings. */
const cellsFrom = 60;
const [written, proven, firstAt] = [0, 1, 2].map((index) => `$B$${cellsFrom + index}`);

/** Template text: measure and row of a reading as one number. */
export function placeKey(measure: string, row: string): string {
  return `${measure}*${rowsOfOne}+${row}`;
}

/** Template text: the row, or the measure, that is told by the number at a place. */
export const rowAt = `MOD([At],${rowsOfOne})`;
const above = { row: `MOD([At:above],${rowsOfOne})`, measure: `INT([At:above]/${rowsOfOne})` };

const next = `[At:above]+MATCH(${above.measure},INDEX([Measure:all],${above.row}+1):[Measure:last],0)`;

/** Columns of `Log`; `At` is measure and row of the reading at each place. */
export const orderColumns: Readonly<Record<string, string | null>> = {
  Order: null,
  Proof: `=IF([Order]="",${behindLast},${placeKey("INDEX([Measure:all],[Order])", "[Order]")})`,
  At: `=IF(${proven}=1,[Proof],IF([Row]=1,${firstAt},IFERROR(IFERROR(${next},INDEX([Work.Then:all],${above.measure})),${behindLast})))`,
};

/** Columns of `Work`: for a search the first reading of a measure, and of the next measure that has one; the places of its readings. */
export const placeColumns: Readonly<Record<string, string>> = {
  First: `=IF(${proven}=1,0,IFERROR(MATCH([Row],[Log.Measure:all],0),0))`,
  Then: `=IF(${proven}=1,0,IF([Row]=ROWS([Row:all]),${behindLast},IF(INDEX([First:below],1)>0,${placeKey("([Row]+1)", "INDEX([First:below],1)")},INDEX([Then:below],1))))`,
  From: `=IF([TakesReadings]=0,1,IFERROR(MATCH([Row]*${rowsOfOne},[Log.At:all],1),0)+1)`,
  To: `=IF([TakesReadings]=0,0,IFERROR(MATCH(${placeKey("[Row]", String(rowsOfOne - 1))},[Log.At:all],1),0))`,
};

/** Template text: a column of `Log` over the places of a measure. Only where there are any: from is not above to. */
export function overPlaces(columnId: string, from = "[From]", to = "[To]"): string {
  return `INDEX([Log.${columnId}:all],${from}):INDEX([Log.${columnId}:all],${to})`;
}

/** How many places are written, whether they are proven, and where a search begins. */
export function orderCells(): readonly CellSpec[] {
  const of = (columnId: string, from: string, to: string) =>
    `INDEX(Log.${columnId},${from}):INDEX(Log.${columnId},${to})`;
  const order = of("Order", "1", written ?? "");
  const rises = `IF(${written}=1,TRUE,SUMPRODUCT(--(${of("Proof", "2", written ?? "")}<=${of("Proof", "1", `${written}-1`)}))=0)`;
  const isWhole = `COUNTIF(Log.Measure,"<"&${noMeasure})=COUNTIF(${of("Proof", "1", written ?? "")},"<"&${noMeasure * rowsOfOne})`;
  const isOfRows = `AND(COUNT(${order})=${written},MIN(${order})>=1,SUMPRODUCT(--(INT(${order})<>${order}))=0)`;
  const contents = [
    "=COUNT(Log.Order)",
    `=IFERROR(IF(${written}=0,0,IF(${isOfRows},IF(AND(${rises},${isWhole}),1,0),0)),0)`,
    `=IF(INDEX(Work.First,1)>0,${placeKey("1", "INDEX(Work.First,1)")},INDEX(Work.Then,1))`,
  ];
  const labels = ["Written", "Proven", "FirstAt"];
  return contents.flatMap((content, index): CellSpec[] => [
    { address: `A${cellsFrom + index}`, content: labels[index] ?? null, keeps: "ours" },
    { address: `B${cellsFrom + index}`, content, keeps: "ours" },
  ]);
}
