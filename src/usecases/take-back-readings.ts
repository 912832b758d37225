// Takes readings that were just checked in out of the log again: as a whole, or not at all when one of them was changed since.
import { writeLogOrder } from "../gateway/log-order";
import type { TableRow } from "../gateway/rows";
import { editRows } from "../gateway/rows/edit";
import { run } from "../gateway/run";
import { unsaidOfReading } from "../domain/plan";
import { logOrder } from "../schema/log-order";
import { readingFrom, readingRow } from "../schema/row";
import type { Catalogue } from "../text/catalogue";
import { english } from "../text/en";
import type { WrittenReading } from "./check-in";
import { contentsOf, openWorkbook } from "./open-workbook";
import { wantedWith } from "./wanted-with";

export type TakenBack =
  | { readonly kind: "takenBack"; readonly count: number }
  /** Nothing was written: the rows of these measures are not there as they were. */
  | { readonly kind: "changedSince"; readonly measureIds: readonly string[] };

/** Rows are found by their cells, the last that fits first, wherever they were sorted to. */
export async function takeBackReadings(
  written: readonly WrittenReading[],
  reader: Catalogue = english
): Promise<TakenBack> {
  const { result } = await run(
    async (context): Promise<TakenBack> => {
      const opened = await openWorkbook(context, reader, ["CheckIns", "Measures"]);
      const rows = opened.rows.get("CheckIns") ?? [];
      const wanted = wantedWith(opened);
      const free = [...rows].reverse();
      const found = written.map((one) => {
        const index = free.findIndex((row) => isStillThere(row, one, opened.words));
        return index < 0 ? null : (free.splice(index, 1)[0] ?? null);
      });
      const changed = written.filter((_, index) => found[index] === null);
      if (changed.length > 0)
        return { kind: "changedSince", measureIds: changed.map(({ measureId }) => measureId) };
      const gone = found.flatMap((row) => row ?? []);
      const columns = Object.keys(readingRow(nothing, opened.words)).filter((id) =>
        isColumn(rows, id)
      );
      // A table keeps one row: where all go, the first is emptied instead.
      const [kept, ...others] = gone.length === rows.length ? gone : [undefined, ...gone];
      await editRows(
        context,
        opened.located,
        kept === undefined
          ? []
          : columns.map((column) => ({ table: "CheckIns", row: kept.row, column, content: null })),
        others.flatMap((row) =>
          row === undefined ? [] : [{ table: "CheckIns", row: row.row, columns }]
        )
      );
      const left = rows.filter((row) => !gone.includes(row) || row === kept);
      const ids = left.map((row) => (row === kept ? null : (row.cells["MeasureId"] ?? null)));
      const measureIds = contentsOf(opened, "Measures").map((row) => row["MeasureId"] ?? null);
      await writeLogOrder(context, wanted, opened.located, logOrder(ids, measureIds));
      return { kind: "takenBack", count: gone.length };
    },
    { delayForCellEdit: true }
  );
  return result;
}

const nothing = {
  measureId: "",
  on: null,
  value: null,
  note: "",
  ...unsaidOfReading,
};

function isColumn(rows: readonly TableRow[], id: string): boolean {
  return rows.some(({ cells }) => id in cells);
}

function isStillThere(
  { cells }: TableRow,
  { measureId, on, value, note }: WrittenReading,
  words: Catalogue
): boolean {
  const there = readingFrom(cells, 1, words);
  return (
    there.measureId === measureId &&
    there.on === on &&
    there.value === value &&
    there.note === note &&
    there.corrects === null &&
    there.confidence === null &&
    there.decision === null
  );
}
