// The grid by hand: lists dropped, cells copied, sorted and filtered, charts seen, files saved and opened again.
// What an add-in would have put into the workbook is put there by the real office.js of the pane.
import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import {
  cell,
  dropFile,
  goTo,
  openWorkbenchPage,
  seriousFaults,
  textAt,
  type WorkbenchPage,
} from "../../support/workbench-page";

jest.setTimeout(180_000);

let bench: WorkbenchPage;

beforeAll(async () => {
  bench = await openWorkbenchPage();
  await bench.page.goto(`${bench.address}?today=2026-11-23`);
});

afterAll(() => bench.close());

async function expectTexts(texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [at, text] of Object.entries(texts)) {
    const label = text === "" ? at : `${at} ${text}`;
    await bench.page.getByRole("gridcell", { name: label, exact: true }).waitFor();
  }
}

function rowNumbers(): Promise<readonly string[]> {
  return bench.page.getByRole("rowheader").allTextContents();
}

async function openFilter(header: string): Promise<Locator> {
  const name = `Sort and filter ${header}`;
  await bench.page.getByRole("button", { name }).click();
  return bench.page.getByRole("dialog", { name });
}

test("what is no workbook is refused in one sentence, and nothing else changes", async () => {
  const { page } = bench;
  await dropFile(page, "plan.xlsx", Buffer.from("no zip at all"));
  await page
    .getByRole("alert")
    .filter({ hasText: "This is not an Excel workbook (.xlsx)" })
    .waitFor();
  await page.getByRole("button", { name: /^Blank workbook/ }).waitFor();
});

test("a list that is dropped opens in a workbook of its own, numbers and dates as such, formulas as texts", async () => {
  const { page } = bench;
  const list = "Name;Points;Met on\nZoé;7,5;2026-11-02\nAna;12;2026-11-09\n=1+1;3;2026-11-16\n";
  await dropFile(page, "coaches: all.csv", Buffer.from(list));
  await page.getByRole("tab", { name: "coaches  all" }).waitFor();
  await expectTexts({ A2: "Zoé", B3: "12", C3: "11/9/2026", A4: "=1+1" });
});

test("the keyboard alone fills cells row by row, computes, copies formulas and takes them back", async () => {
  const { page } = bench;
  const { keyboard } = page;
  await goTo(page, "E1");
  for (const key of ["2", "Tab", "3", "Tab", "=E1*F1", "Enter", "4", "Tab", "5", "Enter"]) {
    if (key.length > 1 && !key.startsWith("=")) await keyboard.press(key);
    else await keyboard.type(key);
  }
  await expectTexts({ G1: "6", E2: "4", F2: "5", G2: "" });
  await goTo(page, "G1");
  await keyboard.press("Control+c");
  await keyboard.press("ArrowDown");
  await keyboard.press("Control+v");
  await expectTexts({ G2: "20" });
  await keyboard.press("Control+z");
  await expectTexts({ G2: "" });
  await keyboard.press("Control+y");
  await expectTexts({ G2: "20" });
});

test("whole rows go by keys, formulas follow, and undo brings them back", async () => {
  const { page } = bench;
  const { keyboard } = page;
  await goTo(page, "E1");
  await keyboard.press("Shift+Space");
  await keyboard.press("Control+-");
  await expectTexts({ E1: "4", G1: "20" });
  await keyboard.press("Control+z");
  await expectTexts({ E1: "2", G2: "20" });
});

test("a table that the add-in adds is filtered and sorted from its header", async () => {
  const { page } = bench;
  await bench.excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.tables.add("A1:C4", true);
    await context.sync();
  });
  const filter = await openFilter("Name");
  await filter.getByRole("checkbox", { name: "Zoé" }).click();
  expect(await seriousFaults(page)).toEqual([]);
  await filter.getByRole("button", { name: "OK" }).click();
  await page.getByRole("rowheader", { name: "2", exact: true }).waitFor({ state: "detached" });
  expect((await rowNumbers()).slice(0, 3)).toEqual(["1", "3", "4"]);
  await page.keyboard.press("Control+z");
  await page.getByRole("rowheader", { name: "2", exact: true }).waitFor();
  await (await openFilter("Met on")).getByRole("button", { name: "Sort Z to A" }).click();
  await expectTexts({ A2: "=1+1", A3: "Ana", A4: "Zoé" });
});

test("a chart that the add-in adds is drawn over the sheet and named for a screen reader", async () => {
  const { page } = bench;
  await bench.excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("E1:F2"), "Columns");
    chart.title.text = "Points of all";
    chart.left = 500;
    chart.top = 100;
    await context.sync();
  });
  const chart = page.getByRole("img", {
    name: "Column chart: Points of all. Series: Series1, Series2.",
  });
  await chart.waitFor();
  expect(await chart.locator("rect").count()).toBeGreaterThanOrEqual(4);
});

test("a link within the workbook is gone to by a click", async () => {
  const { page } = bench;
  await goTo(page, "A8");
  await page.keyboard.type('=HYPERLINK("#Z300","Go there")');
  await page.keyboard.press("Enter");
  await expectTexts({ A8: "Go there" });
  await cell(page, "A8").click();
  await page.getByRole("gridcell", { name: "Z300", exact: true, selected: true }).waitFor();
});

test("saved and dropped again, the workbook has its table, its order and its chart; unsaved changes are asked about first", async () => {
  const { page } = bench;
  const download = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  const bytes = readFileSync(await (await download).path());
  await page.getByText("not saved").waitFor({ state: "detached" });
  await goTo(page, "E2");
  await page.keyboard.type("99");
  await page.keyboard.press("Enter");
  await page.getByText("not saved").waitFor();
  await dropFile(page, "again.xlsx", bytes);
  await page.getByRole("button", { name: "Leave it" }).click();
  await page.getByText("again.xlsx").waitFor();
  expect([await textAt(page, "E2"), await textAt(page, "A4")]).toEqual(["4", "Zoé"]);
  await page.getByRole("button", { name: "Sort and filter Met on" }).waitFor();
  await page.getByRole("img", { name: /^Column chart: Points of all/ }).waitFor();
});

test("nothing was asked of the internet and nothing failed on the way", () => {
  expect(bench.faults).toEqual([]);
});
