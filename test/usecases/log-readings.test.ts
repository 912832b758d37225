import { english } from "../../src/text/en";
import { isoDay } from "../../src/domain/day";
import { listAttention } from "../../src/usecases/list-attention";
import { logReadings } from "../../src/usecases/log-readings";
import { readRosterText } from "../../src/usecases/read-roster-file";
import { readRoster } from "../../src/usecases/roster/read-roster";
import { setUpPlans } from "../../src/usecases/set-up-plans";
import type { Host } from "../../src/workbench/host/contract";
import { openHost, TODAY } from "../support/open-host";

const start = TODAY - 42;

async function opened(): Promise<Host> {
  const host = openHost();
  const table = readRosterText(
    "Name,Coach\nAna Souza,Lee Wong\nBen Okafor,Lee Wong\n",
    "people.csv"
  );
  const roster = readRoster(table, { told: [], dateOrder: null });
  await setUpPlans({ roster, template: "performance", start });
  return host;
}

function log(rows: readonly (readonly (string | number)[])[]) {
  const header = ["Measure ID", "Measured on", "Value", "Note"];
  const file = {
    source: "readings.csv",
    firstRow: 1,
    delimiter: ",",
    rows: [header, ...rows.map((row) => row.map(String))],
  };
  return logReadings({ file, dateOrder: null, today: TODAY });
}

/** The words that a table's column shows, by header. */
function shown(host: Host, sheet: string, header: string): readonly string[] {
  const [table] = host.viewSheet(sheet).tables;
  if (table === undefined) throw new Error(`No table on ${sheet}.`);
  const column = table.area.left + table.columns.indexOf(header);
  const area = { ...table.area, top: table.area.top + 1, left: column, right: column };
  return host.viewCells(sheet, area).map(([cell]) => cell?.text ?? "");
}

test("readings are appended in the order of the file, as text what is text and as numbers what is a number", async () => {
  const host = await opened();
  expect(
    await log([
      ["M001", isoDay(start + 7), "76.5", "=1+1"],
      ["m002", isoDay(start + 14), 11, ""],
    ])
  ).toEqual([
    "2 readings recorded from readings.csv.",
    "M002 Errors per 100 items: Keep going is suggested, since it keeps to its aim. 2026-10-26: 11 (aim 10.67).",
  ]);
  const columns = ["Measured on", "Measure ID", "Learner", "Value", "Note"];
  expect(columns.map((header) => shown(host, "Check-ins", header))).toEqual([
    [isoDay(start + 7), isoDay(start + 14)],
    ["M001", "M002"],
    ["Ana Souza", "Ana Souza"],
    ["76.5", "11"],
    ["=1+1", ""],
  ]);
});

test("the same file again records nothing and leaves the workbook as it is", async () => {
  const host = await opened();
  const rows = [
    ["M001", isoDay(start + 7), 76],
    ["M001", isoDay(start + 14), 77],
  ];
  await log(rows);
  const before = host.toBook();
  expect(await log(rows)).toEqual([
    "0 readings recorded from readings.csv.",
    `Skipped, there already with the same date and value: row 2 (M001, ${isoDay(start + 7)}, 76), row 3 (M001, ${isoDay(start + 14)}, 77).`,
  ]);
  expect(host.toBook()).toEqual(before);
});

test("one row that cannot be used keeps all of them out", async () => {
  const host = await opened();
  const before = host.toBook();
  const rows = [
    ["M001", isoDay(start + 7), 76],
    ["M001", "soon", 77],
  ];
  await expect(log(rows)).rejects.toThrow("readings.csv, row 3, column “Measured on”");
  expect(host.toBook()).toEqual(before);
});

test("when the log is full it is lengthened, and the sheet's States stay those of the rules", async () => {
  const host = await opened();
  const rows = Array.from({ length: 700 }, (_, index) => {
    const measure = `M00${(index % 6) + 1}`;
    const value = index % 6 === 0 ? 75 + (index % 5) / 2 : 8;
    return [measure, isoDay(start + 1 + (index % 41)), value + Math.floor(index / 6) / 1000];
  });
  const said = await log(rows);
  expect(said[0]).toBe("700 readings recorded from readings.csv.");
  const { flags } = await listAttention({});
  const told = new Map(
    flags.flatMap(({ measureId, state }) =>
      measureId === null || state === null ? [] : [[measureId, english.states[state]]]
    )
  );
  const states = shown(host, "Measures", "State");
  const ids = shown(host, "Measures", "Measure ID");
  expect(told.size).toBeGreaterThan(0);
  expect(ids.flatMap((id, index) => (told.has(id) ? [[id, states[index]]] : []))).toEqual(
    [...told].sort()
  );
  expect(shown(host, "Check-ins", "Counted").slice(-6)).not.toContain("");
  expect(shown(host, "Check-ins", "Counted").join()).not.toContain(english.workbook.beyond);
});
