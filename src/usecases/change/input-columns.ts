// Which columns of the tables that are there people fill in; the others are computed.
import { everySheet } from "../../schema/workbook";
import type { OpenedWorkbook } from "../open-workbook";

/** Table → IDs of columns, in the order of the schema. */
export function inputColumns({
  words,
  located,
}: OpenedWorkbook): ReadonlyMap<string, readonly string[]> {
  const tables = everySheet(words).sheets.flatMap((sheet) => sheet.tables);
  return new Map(
    tables.map(({ id, columns }) => {
      const there = located.tables.find((table) => table.id === id)?.columns ?? [];
      return [
        id,
        columns
          .filter((column) => column.formula === undefined)
          .map((column) => column.id)
          .filter((column) => there.some((one) => one.id === column)),
      ];
    })
  );
}
