// Aimline taken out of a workbook that has everything: what people entered stays, what was computed reads as before, and nothing of
// the product is left but plain sheets. Set up again, it is the workbook that it was.
import { isDeepStrictEqual } from "node:util";
import type { Book } from "../../src/files/book";
import { readXlsx } from "../../src/files/xlsx/read-xlsx";
import { writeXlsx } from "../../src/files/xlsx/write-xlsx";
import { run } from "../../src/gateway/run";
import { catalogues } from "../../src/text/languages";
import type { Catalogue } from "../../src/text/catalogue";
import { movePlan } from "../../src/usecases/change/move-plan";
import { makePlanPage } from "../../src/usecases/make-plan-page";
import { openWorkbook } from "../../src/usecases/open-workbook";
import { previewRemoval, removeAimline } from "../../src/usecases/remove-aimline";
import { readRosterText } from "../../src/usecases/read-roster-file";
import { readRoster } from "../../src/usecases/roster/read-roster";
import { setUpPlans } from "../../src/usecases/set-up-plans";
import { setUpSample } from "../../src/usecases/set-up-sample";
import { upgradeWorkbook } from "../../src/usecases/upgrade";
import type { Host } from "../../src/workbench/host/contract";
import { openHost, TODAY } from "../support/open-host";
import { validateXlsx } from "../support/validate-xlsx";
import { everySheet } from "../../src/schema/workbook";

jest.setTimeout(240_000);

const asked = { today: TODAY, by: "C01", why: "moves house" };

/** The sample with a change log, a page of a plan, a column and two sheets of the user's own. */
async function prepared(words: Catalogue): Promise<Book> {
  const host = openHost();
  await setUpSample({ today: TODAY }, undefined, words);
  await movePlan({ move: "pause", planId: "P003" }, asked, words);
  await makePlanPage({ planId: "P002" }, words);
  await Excel.run(async (context) => {
    const plans = context.workbook.tables.getItem("Plans");
    plans.columns.add(undefined, undefined, "Mine");
    plans.columns.getItem("Mine").getDataBodyRange().formulas = "=ROW()*2" as unknown as string[][];
    const sheet = context.workbook.worksheets.add("My sums");
    sheet.getRange("A1:A4").formulas = [
      ["=COUNTA(Plans[Mine])"],
      ["=ROWS(Lists.State)"],
      ['="Lists.State stays a text"'],
      ["mine"],
    ];
    await context.sync();
  });
  return host.toBook();
}

/** What stands in the columns that people fill in, by table and row, the headers that they see with it. */
async function entered(words: Catalogue): Promise<unknown> {
  const tables = everySheet(words).sheets.flatMap((sheet) => sheet.tables);
  const { result } = await run((context) =>
    openWorkbook(
      context,
      words,
      tables.map(({ id }) => id)
    )
  );
  return [...result.rows].map(([id, rows]) => {
    const computed = new Set(
      tables
        .find((table) => table.id === id)
        ?.columns.filter((c) => c.formula)
        .map((c) => c.id)
    );
    return [
      id,
      rows.map(({ cells, own }) => [
        Object.entries(cells).filter(([column]) => !computed.has(column)),
        own,
      ]),
    ];
  });
}

/** Every text that can be read, by sheet. */
function shown(host: Host): Readonly<Record<string, unknown>> {
  const visible = host.view().sheets.filter(({ visibility }) => visibility === "visible");
  return Object.fromEntries(
    visible.map(({ name }) => {
      const { rowCount, columnCount } = host.viewSheet(name);
      const area = { top: 0, left: 0, bottom: rowCount, right: columnCount };
      return [name, host.viewCells(name, area).map((row) => row.map(({ text }) => text))];
    })
  );
}

const formulasOf = (book: Book) =>
  book.sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, formula }) => (formula ? [`${name} ${row} ${column}`] : []))
  );

const [english] = catalogues;
let start: Book;
beforeAll(async () => {
  start = await prepared(english);
});

test("before it is done it is said, in one sentence a thing, and nothing is written", async () => {
  const host = openHost(start);
  const before = host.toBook();
  const said = await previewRemoval(TODAY, english);
  expect(said[0]).toBe(english.removal.stays);
  expect(said.join("\n")).toContain(english.workbook.sheets.ChangeLog.tab);
  expect(host.toBook()).toEqual(before);
});

test.each(catalogues.map((words) => [words.language, words] as const))(
  "in %s, what was entered and what could be read stay; formulas, names and hidden sheets of ours are gone",
  async (_, words) => {
    const host = openHost(words === english ? start : await prepared(words));
    const [texts, rows] = [shown(host), await entered(words)];
    const said = await removeAimline(TODAY, words);
    const book = host.toBook();
    const changeLog = words.workbook.sheets.ChangeLog.tab;
    const { [changeLog]: log, ...now } = shown(host);
    expect(now).toEqual(texts);
    expect(JSON.stringify(log)).toContain("moves house");
    expect(book.sheets.filter(({ visibility }) => visibility !== "visible")).toEqual([]);
    expect(book.names.filter(({ name }) => !name.startsWith("_xlnm"))).toEqual([]);
    expect([book.settings ?? [], book.customXml ?? []]).toEqual([[], []]);
    const own = formulasOf(book).filter((place) => !/^My sums [02] 0$/.test(place));
    expect(new Set(own.map((place) => place.split(" ")[0]))).toEqual(
      new Set([words.workbook.sheets.Plans.tab])
    );
    expect(own).toHaveLength(12);
    expect(said).toHaveLength(7);
    expect(await validateXlsx(await writeXlsx(book))).toEqual([]);
    // Found by their headers, the tables hold the same rows.
    expect(await entered(words)).toEqual(rows);
  }
);

test("saved, opened and brought up to date, it computes as it did", async () => {
  const host = openHost(start);
  const [texts, rows] = [shown(host), await entered(english)];
  await removeAimline(TODAY);
  const again = openHost(await readXlsx(await writeXlsx(host.toBook())));
  await upgradeWorkbook();
  expect(await entered(english)).toEqual(rows);
  const back = shown(again);
  for (const id of ["Home", "Plans", "Measures", "CheckIns", "Actions"] as const) {
    const { tab } = english.workbook.sheets[id];
    expect([tab, back[tab]]).toEqual([tab, texts[tab]]);
  }
  expect(formulasOf(again.toBook()).length).toBeGreaterThan(1000);
});

test("broken off at any request, the next run completes it", async () => {
  const small = openHost();
  const roster = readRoster(readRosterText("Name\nAna", "one.csv"), { told: [], dateOrder: null });
  await setUpPlans({ roster, template: "mentoring", start: TODAY });
  const little = small.toBook();
  const first = openHost(little);
  await previewRemoval(TODAY);
  const reading = first.faults.requestCount;
  await removeAimline(TODAY);
  // The last request only releases ranges.
  const requests = first.faults.requestCount - reading - 1;
  const done = first.toBook();
  expect(requests).toBeGreaterThan(reading);
  for (let n = reading; n <= requests; n += 1)
    for (const afterCarriedOut of [false, true]) {
      const host = openHost(little);
      host.faults.failRequest(n, { code: "GeneralException", afterCarriedOut });
      await expect(removeAimline(TODAY)).rejects.toThrow();
      // Where only the last answer was lost, there is nothing left to do, which is said.
      const again = removeAimline(TODAY);
      if (isDeepStrictEqual(host.toBook(), done)) await expect(again).rejects.toThrow(/nothing to/);
      else await again;
      expect(host.toBook()).toEqual(done);
    }
});

test("a workbook that has nothing of ours is refused in a sentence", async () => {
  openHost();
  await expect(previewRemoval(TODAY)).rejects.toThrow(
    "The workbook: This is no workbook of Aimline: there is nothing to remove. Choose another file."
  );
});
