// The life of a workbook at the size of the product: opened, calculated, a reading mended, one typed below the log, saved.
import { readXlsx } from "../../src/files/xlsx/read-xlsx";
import { writeXlsx } from "../../src/files/xlsx/write-xlsx";
import { wantedWorkbook } from "../../src/schema/workbook";
import { createHost } from "../../src/workbench/host/host";
import { bookFromSpec } from "../support/book-from-spec";
import { generatedAsOf, generatedRows } from "../support/generated-rows";
import type { Benchmark, Size } from "./benchmark";

const seed = 20261123;
const [dayColumn, measureColumn, valueColumn] = ["MeasuredOn", "MeasureId", "Value"] as const;

function bookOf({ measures, readingsEach }: Size) {
  const rows = generatedRows(seed, measures);
  const log = Array.from({ length: measures * readingsEach }, (_, i) => ({
    [dayColumn]: generatedAsOf - 7 * (readingsEach - Math.floor(i / measures)),
    [measureColumn]: `M${(i % measures) + 1}`,
    [valueColumn]: (i * 31) % 100,
  }));
  const all = new Map([...rows, ["CheckIns", log]]);
  const wanted = wantedWorkbook({
    sheets: new Set(),
    logRows: log.length + 20,
    measureRows: measures + 10,
  });
  return bookFromSpec(wanted, all, new Map([["Settings!B3", generatedAsOf]]));
}

export const workbookBenchmark: Benchmark = {
  name: "workbook",
  run: async (size, measure) => {
    const bytes = await writeXlsx(bookOf(size));
    const book = await measure("open the file", () => readXlsx(bytes));
    const host = await measure("first calculation", () => {
      const opened = createHost({ book, today: () => generatedAsOf });
      opened.recalculate();
      return opened;
    });
    const table = host.viewSheet("Check-ins").tables[0];
    if (table === undefined) throw new Error("The workbook has no table of check-ins.");
    const { area, columns } = table;
    const letters = (header: string): string =>
      String.fromCharCode(65 + area.left + columns.indexOf(header));
    const row = area.top + 11;
    const look = { top: 0, left: 0, bottom: 30, right: 12 };
    await measure("edit of a value", () => {
      host.type("Check-ins", `${letters("Value")}${row}`, "55");
      return host.viewCells("Measures", look);
    });
    await measure("edit of a date", () => {
      host.type("Check-ins", `${letters("Measured on")}${row}`, "2026-11-02");
      return host.viewCells("Measures", look);
    });
    await measure("reading typed below the log", () => {
      host.type("Check-ins", `${letters("Measured on")}${area.bottom + 2}`, "2026-11-20");
      return host.viewCells("Measures", look);
    });
    await measure("save the file", () => writeXlsx(host.toBook()));
  },
};
