// Reviewing the aims of a plan and mending a reading in the pane of a real browser: old beside new, what it asks for in a week, why; shown
// first, written as rows that keep the old ones, taken back. What a colleague changed meanwhile is kept.
import { faultsInEveryLook, openPart, rowsUnder } from "../support/sample-pane";
import { openWorkbenchPage, type WorkbenchPage } from "../support/workbench-page";

jest.setTimeout(240_000);

let bench: WorkbenchPage;

beforeAll(async () => {
  bench = await openWorkbenchPage();
  await openPart(bench, "One plan: sessions, aims, closing");
  await bench.pane.getByLabel("Plan", { exact: true }).selectOption("P001");
});

afterAll(() => bench.close());

const press = (name: string) => bench.pane.getByRole("button", { name, exact: true }).click();
const targets = () =>
  rowsUnder(bench, "Targets", ["Measure ID", "From", "Target", "Due", "Why", "Version"]);
const aimOfMeasure = async () =>
  (await rowsUnder(bench, "Measures", ["Measure ID", "Target", "Due"])).find(
    ([id]) => id === "M001"
  );

test("the new aim stands beside the old one, and its pace is said while it is typed", async () => {
  const { pane } = bench;
  await press("Review the aims");
  const now = pane.getByRole("region", { name: "Now" });
  await now.getByText("95 %").waitFor();
  const next = pane.getByRole("region", { name: "New" });
  expect(await pane.getByRole("button", { name: "Show what will be written" }).isDisabled()).toBe(
    true
  );
  await next.getByLabel("Target").fill("ninety");
  await pane.getByText("“ninety” is not a number. Write one such as 7.5.").waitFor();
  await next.getByLabel("Target").fill("90");
  await next.getByLabel("By").fill("2026-12-28");
  await pane.getByText(/^From .* today to 90\s% by Dec 28, 2026: .* a week\. Until now/).waitFor();
  await pane.getByText(/best pace seen/).waitFor();
  expect(await faultsInEveryLook(bench)).toEqual([]);
});

test("without a reason it is refused in words; with one it is shown, written as a row of Targets, and the old aim line stays", async () => {
  const { pane } = bench;
  const before = await aimOfMeasure();
  await press("Show what will be written");
  await pane
    .getByRole("alert")
    .getByText(/say why it is changed/)
    .waitFor();
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await pane.getByLabel("Why it is changed").fill("The new line came late");
  await press("Show what will be written");
  await pane.getByText(/M001, Target: 95 → 90/).waitFor();
  await pane.getByText(/the old aim line stays/).waitFor();
  await press("Write it");
  await pane.getByText("Written.").waitFor({ timeout: 60_000 });
  expect(await targets()).toEqual([
    ["M001", "2026-11-23", "90", "2026-12-28", "The new line came late", "1"],
  ]);
  expect(await aimOfMeasure()).toEqual(before);
});

test("undo takes it back as one, by keyboard alone", async () => {
  const { page, pane } = bench;
  await pane.getByRole("button", { name: "Undo" }).focus();
  await page.keyboard.press("Enter");
  await pane.getByText("Taken back.", { exact: true }).waitFor({ timeout: 60_000 });
  expect((await targets()).filter(([id]) => id !== "")).toEqual([]);
});

test("an aim that a colleague changed meanwhile is not written over", async () => {
  const { pane } = bench;
  await press("Review the aims");
  const next = pane.getByRole("region", { name: "New" });
  await next.getByLabel("Target").fill("92");
  await pane.getByLabel("Why it is changed").fill("Agreed together");
  await press("Show what will be written");
  await pane.getByRole("button", { name: "Write it" }).waitFor();
  await bench.excel(async (context) => {
    const { columns } = context.workbook.tables.getItem("Measures");
    const ids = columns.getItem("Measure ID").getDataBodyRange().load("values");
    await context.sync();
    const row = ids.values.findIndex(([id]) => id === "M001");
    columns.getItem("Target").getDataBodyRange().getCell(row, 0).values = [[88]];
    await context.sync();
  });
  await press("Write it");
  await pane
    .getByRole("alert")
    .getByText(/was changed meanwhile, to 88 by/)
    .waitFor();
  expect((await targets()).filter(([id]) => id !== "")).toEqual([]);
  await press("Cancel");
});

const readings = async () =>
  (
    await rowsUnder(bench, "CheckIns", [
      ...["Measure ID", "Measured on", "Value", "Note", "Corrects the reading of", "Counted"],
    ])
  ).filter(([id, on]) => id === "M001" && on === "2026-11-22");

test("a wrong reading is mended by a row that names it, though a colleague sorts the log meanwhile", async () => {
  const { pane } = bench;
  const [old] = await readings();
  await press("Mend a reading");
  await pane.getByLabel("Wrong reading").waitFor();
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await pane.getByLabel("The right number").fill("82.5");
  await pane.getByLabel("Why", { exact: true }).fill("Two jobs were counted twice");
  await pane
    .getByText(/A row is added to Check-ins for Nov 22, 2026: 82\.5\s% in place of/)
    .waitFor();
  await bench.excel(async (context) => {
    context.workbook.tables.getItem("CheckIns").sort.apply([{ key: 4, ascending: true }]);
    await context.sync();
  });
  await press("Write it");
  await pane.getByText("Written.").waitFor({ timeout: 60_000 });
  const rows = await readings();
  expect(rows.map((row) => row.slice(0, 5))).toEqual([
    old?.slice(0, 5),
    ["M001", "2026-11-22", "82.5", "Two jobs were counted twice", "2026-11-22"],
  ]);
  expect(rows.map(([, , , , , fate]) => fate)).toEqual(["Corrected by another row", "Counted"]);
  await press("Undo");
  await pane.getByText("Taken back.", { exact: true }).waitFor({ timeout: 60_000 });
  expect(await readings()).toEqual([old]);
});

test("that nothing was measured is said before it is written, and nothing failed on the way", async () => {
  const { pane } = bench;
  await press("Mend a reading");
  await pane.getByRole("radio", { name: "No reading at all" }).check();
  await pane.getByText(/takes the reading of Nov 22, 2026, .*, back/).waitFor();
  expect(bench.faults).toEqual([]);
});
