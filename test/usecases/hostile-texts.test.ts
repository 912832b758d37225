// Texts that would be something else: formulas, commands, links, numbers, days, signs that no eye sees. Whichever way they come in, they
// stand in cells as texts, in the workbook and in the file that is written of it.
import type { Book } from "../../src/files/book";
import { readXlsx } from "../../src/files/xlsx/read-xlsx";
import { writeXlsx } from "../../src/files/xlsx/write-xlsx";
import { putAside } from "../../src/usecases/change/put-aside";
import { readFlags, flagTables } from "../../src/usecases/read-flags";
import { run } from "../../src/gateway/run";
import { english } from "../../src/text/en";
import { importTracker } from "../../src/usecases/import-tracker";
import { gridOfRows } from "../../src/usecases/import/grid";
import { proposeImport } from "../../src/usecases/import/propose-import";
import { logReadings } from "../../src/usecases/log-readings";
import { openWorkbook } from "../../src/usecases/open-workbook";
import { readRoster } from "../../src/usecases/roster/read-roster";
import { setUpPlans } from "../../src/usecases/set-up-plans";
import { openHost, TODAY } from "../support/open-host";

/** What comes in, and what stands in the cell. */
const texts: readonly (readonly [string, string])[] = [
  ["=1+1", "=1+1"],
  ['=HYPERLINK("http://x.example","Ann")', '=HYPERLINK("http://x.example","Ann")'],
  ["=cmd|'/c calc'!A1", "=cmd|'/c calc'!A1"],
  ["@SUM(A1:A9)", "@SUM(A1:A9)"],
  ["+1-1 Bo", "+1-1 Bo"],
  ["-Cy", "-Cy"],
  ["\uff1d1+1", "\uff1d1+1"],
  ["\u202egpj.exe", "gpj.exe"],
  ["\u2066Dee\u2069", "Dee"],
  ["E\u0007ve", "E ve"],
  ["Zoe\u0301", "Zo\u00e9"],
  ["__proto__", "__proto__"],
  ["constructor", "constructor"],
  ["<img src=x onerror=1>", "<img src=x onerror=1>"],
  ["TRUE", "TRUE"],
  ["007", "007"],
  ["1E5", "1E5"],
  ["3/4/2026 Flo", "3/4/2026 Flo"],
  ["'Gus", "'Gus"],
  ["x".repeat(40_000), "x".repeat(32_767)],
];
const wanted = texts.map(([, kept]) => kept);

/** Texts of a column of a table, in its rows' order; a formula is told as such. */
function column(book: Book, table: string, header: string): readonly string[] {
  return book.sheets.flatMap(({ tables, cells }) => {
    const found = tables.find(({ name }) => name === table);
    if (found === undefined) return [];
    const at = found.area.left + found.columns.findIndex(({ name }) => name === header);
    return cells
      .filter(
        ({ row, column: place }) => place === at && row > found.area.top && row <= found.area.bottom
      )
      .sort((a, b) => a.row - b.row)
      .flatMap(({ value, formula }) =>
        formula !== undefined
          ? [`FORMULA ${formula}`]
          : value === null
            ? []
            : [typeof value === "object" ? value.error : String(value)]
      );
  });
}

/** As they stand in the workbook, and in the file that is written of it. */
async function both(book: Book, table: string, header: string) {
  const again = await readXlsx(await writeXlsx(book));
  return [column(book, table, header), column(again, table, header)];
}

function roster(rows: readonly (readonly string[])[]) {
  const table = { source: "people.csv", firstRow: 1, rows, delimiter: "," } as const;
  return readRoster(table, { told: [], dateOrder: null });
}

test("names of a list of people", async () => {
  const host = openHost();
  const names = wanted.slice(0, 12);
  const rows = texts.slice(0, 12).map(([text], index) => [text, "Lee Wong", `p${index}@x.org`]);
  await setUpPlans({
    roster: roster([["Name", "Coach", "E-mail"], ...rows]),
    template: "skills",
    start: TODAY,
  });
  // The coach is a person too.
  const people = [...names, "Lee Wong"];
  expect(await both(host.toBook(), "People", "Name")).toEqual([people, people]);
});

test("actions of a tracker and notes of a log, and nothing of them is lost when it is written twice", async () => {
  const host = openHost();
  const grid = gridOfRows([
    ["Employee", "Action", "Owner", "Status"],
    ...texts.map(([text]) => ["Ana Souza", text, "Lee Wong", "Open"]),
  ]);
  const request = {
    ...{ grid, table: proposeImport([grid]).main, file: "=1+1.csv" },
    ...{ dateOrder: null, people: new Map<string, string>() },
  };
  const asked = { today: TODAY, by: "=1+1", why: "@SUM(A1)" };
  await importTracker(request, asked);
  await importTracker(request, asked);
  const [inBook, inFile] = await both(host.toBook(), "Actions", "Action");
  expect(inFile).toEqual(inBook);
  // A tracker's own spaces and signs are tidied when it is read; that is not what is looked at here.
  expect(inBook?.map((text) => text.replace(/\s+/g, " ").trim())).toEqual(wanted);
  expect(column(host.toBook(), "ChangeLog", "By")).toContain("=1+1");
});

test("notes of readings, and reasons for which a flag is put aside", async () => {
  const host = openHost();
  await setUpPlans({
    roster: roster([
      ["Name", "Coach"],
      ["Ana Souza", "Lee Wong"],
    ]),
    template: "skills",
    start: TODAY - 120,
  });
  const rows = texts.map(([text], index) => [
    "M002",
    new Date((TODAY - 110 + index - 25569) * 86_400_000).toISOString().slice(0, 10),
    "70",
    text,
  ]);
  const file = {
    ...{ source: "readings.csv", firstRow: 1, delimiter: "," },
    rows: [["Measure ID", "Measured on", "Value", "Note"], ...rows],
  };
  await logReadings({ file, dateOrder: null, today: TODAY });
  const [notes, inFile] = await both(host.toBook(), "CheckIns", "Note");
  expect(inFile).toEqual(notes);
  expect(notes).toEqual(wanted);
  const { result } = await run(async (context) =>
    readFlags(await openWorkbook(context, english, flagTables), TODAY)
  );
  const [flag] = result.flags;
  const request = {
    ...{ planId: "P001", measureId: flag?.measureId ?? null },
    ...{ rule: flag?.rule ?? null, until: TODAY + 7 },
  };
  for (const [text, kept] of texts.slice(7, 11)) {
    await putAside(request, { today: TODAY, by: "Hana", why: text });
    expect(column(host.toBook(), "FlagsSeen", "Why")).toEqual([kept]);
  }
});
