// The size that matters: plans of 5,000 people, most cells being formulas of the hidden sheet of workings. How long it takes is for
// `npm run bench`; here it must come back whole, and the work must grow with the cells and not with their square.
import type { BookCell } from "../../../src/files/book";
import { readXlsx } from "../../../src/files/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/files/xlsx/write-xlsx";
import { bookOf } from "../../support/small-book";

function cellsOf(rows: number): readonly BookCell[] {
  return Array.from({ length: rows * 15 }, (_, index): BookCell => {
    const [row, column] = [Math.floor(index / 15), index % 15];
    const formula = `=IF(INDEX(Measures.Baseline,${row})="","",INDEX(Measures.Baseline,${row})+A${row + 5}+${column})`;
    return { row, column, value: column % 3 === 0 ? "" : row + column, formula };
  });
}

/** Seconds of the processor, not of the clock: the machine may have other work. */
async function thereAndBack(cells: readonly BookCell[]): Promise<[number, readonly BookCell[]]> {
  const before = process.cpuUsage();
  const book = await readXlsx(await writeXlsx(bookOf(cells)));
  const used = process.cpuUsage(before);
  return [(used.user + used.system) / 1e6, book.sheets[0]?.cells ?? []];
}

test("450,000 formula cells come back whole, in time that grows with their number", async () => {
  await thereAndBack(cellsOf(300));
  const [ofTenth] = await thereAndBack(cellsOf(3_000));
  const cells = cellsOf(30_000);
  const [ofAll, back] = await thereAndBack(cells);
  expect([back.length, back[449_999]]).toEqual([450_000, cells[449_999]]);
  // Ten times the cells: 10 where work is in proportion, 100 where it is not.
  expect(ofAll / ofTenth).toBeLessThan(40);
}, 300_000);
