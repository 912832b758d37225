// Copies and privacy in a real browser, through the built pane, the real office.js and the workbook host: the copy is previewed,
// opened as a new workbook, and holds no more than was shown.
import { faultsInEveryLook, trySample } from "../support/sample-pane";
import { openWorkbenchPage, seriousFaults, type WorkbenchPage } from "../support/workbench-page";

jest.setTimeout(240_000);

let bench: WorkbenchPage;

beforeAll(async () => {
  bench = await openWorkbenchPage();
  await trySample(bench, 320);
  const { pane } = bench;
  // The learners' manager is a coach here; the sample names none.
  await bench.excel(async (context) => {
    const people = context.workbook.tables.getItem("People");
    const ids = people.columns.getItem("Person ID").getDataBodyRange().load("values");
    await context.sync();
    people.columns.getItem("Manager ID").getDataBodyRange().values = ids.values.map(([id]) => [
      String(id).startsWith("L") ? "C02" : "",
    ]);
    await context.sync();
  });
  // One learner's only plan was closed long ago.
  await bench.excel(async (context) => {
    const columns = context.workbook.tables.getItem("Plans").columns;
    const put = (header: string, value: string | number): void => {
      columns.getItem(header).getDataBodyRange().getLastCell().values = [[value]];
    };
    put("Stage", "Closed");
    put("Closed on", 44000);
    await context.sync();
  });
  await pane.getByRole("button", { name: "More" }).click();
});

afterAll(() => bench.close());

test("what is stored where is said without a fault of accessibility at 320 px", async () => {
  const { pane } = bench;
  await pane.getByRole("button", { name: "What is stored where" }).click();
  await pane.getByText("Your role and your Person ID").waitFor();
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await pane.getByRole("button", { name: "Back" }).click();
});

test("whose plans were all closed long ago is listed there, and on a click the name goes", async () => {
  const { pane } = bench;
  await pane.getByRole("button", { name: "What is stored where" }).click();
  await pane.getByText("Liam Byrne, closed 2020-06-18").waitFor({ timeout: 30_000 });
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await pane.getByRole("button", { name: "Remove the name of Liam Byrne" }).click();
  await pane.getByText("The name is removed.").waitFor({ timeout: 60_000 });
  await pane.getByText("Liam Byrne, closed").waitFor({ state: "detached", timeout: 60_000 });
  await pane.getByRole("button", { name: "Back" }).click();
});

test("Aimline is not removed before it is said what would change, and before a copy is kept", async () => {
  const { pane } = bench;
  await pane.getByRole("button", { name: "Remove Aimline from this workbook" }).click();
  await pane.getByRole("button", { name: "Show what would change" }).click();
  await pane.getByText(/^Become plain values as they are on 2026-11-23/).waitFor();
  const remove = pane.getByRole("button", { name: "Remove Aimline", exact: true });
  expect(await remove.count()).toBe(0);
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await pane.getByLabel("I have a copy of this workbook").check();
  await remove.waitFor();
  await pane.getByRole("button", { name: "Back" }).click();
});

test("a copy is not made before it is said for whom, and a group of one is no group", async () => {
  const { pane } = bench;
  await pane.getByRole("button", { name: "Make a copy for somebody" }).click();
  const show = pane.getByRole("button", { name: "Show what goes and what stays" });
  expect(await show.count()).toBe(0);
  await pane.getByLabel("For whom").selectOption({ label: "HR: totals without names" });
  await show.waitFor();
  await pane.getByLabel("Smallest group").fill("1");
  expect(await show.count()).toBe(0);
});

test("a manager's copy says what goes and what stays, and is offered as a new workbook", async () => {
  const { page, pane } = bench;
  await pane.getByLabel("For whom").selectOption("manager");
  const manager = pane.getByLabel("Manager", { exact: true });
  await manager.getByRole("option", { name: "(C02)" }).waitFor({ state: "attached" });
  await manager.selectOption("C02");
  await pane.getByRole("button", { name: "Show what goes and what stays" }).click();
  const goes = pane.getByRole("region", { name: "Goes into the copy" });
  await goes.getByText(/^Plans: .*Learner/).waitFor({ timeout: 60_000 });
  // The first columns of each sheet; all of them when asked for.
  const stays = pane.getByRole("region", { name: "Stays in this workbook" });
  await stays.getByText(/^Plans: .* and \d+ more$/).waitFor();
  await pane.getByRole("button", { name: "Show every column" }).click();
  await stays.getByText(/^Plans: .*Note.*Skills check$/).waitFor();
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await pane.getByRole("button", { name: "Open the copy as a new workbook" }).click();
  await page.getByRole("dialog", { name: "A new workbook" }).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save it as a file" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("Copy.xlsx");
  await pane.getByText("The copy is a workbook of its own now.").waitFor();
});

test("opened in the place of the present one, it is plain sheets for that reader alone", async () => {
  const { page, pane } = bench;
  await pane.getByRole("button", { name: "Open the copy as a new workbook" }).click();
  await page.getByRole("button", { name: "Open it here" }).click();
  await page.getByRole("button", { name: "Leave it" }).click();
  await page.getByRole("tab", { name: "About this copy" }).waitFor();
  expect(await page.getByRole("tab").allTextContents()).toEqual([
    "Overview",
    "Plans",
    "Measures",
    "Asked of you",
    "About this copy",
  ]);
});

test("removed, the sheets stay as they look and nothing is hidden", async () => {
  const { page, pane } = bench;
  await page.goto(`${bench.address}?today=2026-11-23`);
  await page.getByRole("button", { name: /^Sample/ }).click();
  await page.getByRole("tab", { name: "Home", selected: true }).waitFor({ timeout: 120_000 });
  const tabs = await page.getByRole("tab").allTextContents();
  await pane.getByRole("button", { name: "More" }).click();
  await pane.getByRole("button", { name: "Remove Aimline from this workbook" }).click();
  await pane.getByRole("button", { name: "Show what would change" }).click();
  await pane.getByLabel("I have a copy of this workbook").check();
  await pane.getByRole("button", { name: "Remove Aimline", exact: true }).click();
  await pane.getByText("Aimline is out of this workbook.").waitFor({ timeout: 60_000 });
  expect(await page.getByRole("tab").allTextContents()).toEqual(tabs);
  await page.getByRole("tab", { name: "Home", exact: true }).click();
  await page.getByRole("gridcell", { name: /Who needs attention/ }).waitFor();
});

test("nothing failed on the way", () => {
  expect(bench.faults).toEqual([]);
});
