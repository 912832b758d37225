// Skills in the pane of a real browser, through the built pane, the real office.js and the workbook host, and read on the sheets: a level is
// set with its evidence, gaps and cover are told, while a colleague works in the same sheet.
import { putRowAbove, sortDown } from "../support/colleague";
import { faultsInEveryLook, openPart, rowsUnder } from "../support/sample-pane";
import { openWorkbenchPage, type WorkbenchPage } from "../support/workbench-page";

jest.setTimeout(240_000);

let bench: WorkbenchPage;

beforeAll(async () => {
  bench = await openWorkbenchPage();
  await openPart(bench, "Skills");
  await bench.pane.getByText(/^No level is noted yet/).waitFor({ timeout: 30_000 });
});

afterAll(() => bench.close());

const long = { timeout: 60_000 };

const skills = (headers: readonly string[]) => rowsUnder(bench, "Skills", headers);

test("the first level asks who assessed it and what was seen, and is shown before it is written", async () => {
  const { pane } = bench;
  const set = pane.getByRole("button", { name: "Set a level" });
  await pane.getByText("Choose who it is about.").waitFor();
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await pane.getByLabel("Who", { exact: true }).selectOption({ label: "Ben Okafor (L02)" });
  await pane.getByLabel("Skill", { exact: true }).fill("Statistics");
  await pane.getByLabel("Level required").selectOption("3 alone");
  await pane.getByLabel("Actual level").selectOption("1 knows the basics");
  await pane.getByText("An actual level says who assessed it and what was seen.").waitFor();
  expect(await set.isDisabled()).toBe(true);
  await pane.getByLabel("What was seen", { exact: true }).fill("Read a chart with help");
  await pane.getByText("Ben Okafor, Statistics: required 3, actual 1.").waitFor();
  await pane.getByText("Assessed on Nov 23, 2026 by Lee Wong: Read a chart with help").waitFor();
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await set.click();
  await pane.getByText(/^L02 Ben Okafor, Statistics: required 3, actual 1\./).waitFor(long);
  expect(
    await skills(["Person ID", "Skill", "Required", "Actual", "Assessed by", "Evidence"])
  ).toEqual([["L02", "Statistics", "3", "1", "Lee Wong", "Read a chart with help"]]);
});

test("the gap is told with what is next, and by keyboard alone it gets a route; a colleague's row above loses nothing", async () => {
  const { page, pane } = bench;
  const gap = pane.getByRole("button", { name: /^Ben Okafor \(L02\)/ });
  await gap.waitFor(long);
  expect(await gap.textContent()).toContain("1 of 3");
  expect(await gap.textContent()).toContain("Choose how to close the gap");
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await gap.focus();
  await page.keyboard.press("Enter");
  const heading = pane.getByRole("heading", { name: "Ben Okafor (L02)" });
  await heading.waitFor();
  expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
  await pane.getByRole("button", { name: /^Statistics/ }).focus();
  await page.keyboard.press("Enter");
  const required = pane.getByLabel("Level required");
  expect(await required.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Train");
  await pane.getByText("The gap is closed by: Train").waitFor();
  await putRowAbove(bench, "Skills", { "Person ID": "L01", Skill: "Statistics", Required: 2 });
  await sortDown(bench, "Skills");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Not the shift");
  await pane.getByText("The training: Not the shift").waitFor();
  for (const key of ["Tab", "Tab", "Tab", "Enter"]) await page.keyboard.press(key);
  await pane.getByText(/^L02 Ben Okafor, Statistics: required –, actual –\./).waitFor(long);
  expect(
    [
      ...(await skills(["Person ID", "Skill", "Required", "Actual", "Route", "Training fits"])),
    ].sort()
  ).toEqual([
    ["L01", "Statistics", "2", "", "", ""],
    ["L02", "Statistics", "3", "1", "Train", "Not the shift"],
  ]);
  await pane.getByText("Change the training: it does not fit").first().waitFor(long);
  expect(await faultsInEveryLook(bench)).toEqual([]);
});

test("a level is taken back where it was said that it is written", async () => {
  const { pane } = bench;
  await pane.getByRole("button", { name: "Undo", exact: true }).click();
  await pane.getByText("Taken back.").waitFor(long);
  expect(await skills(["Person ID", "Route"])).toContainEqual(["L02", ""]);
  await pane.getByRole("button", { name: "Back to the list" }).click();
  const gap = pane.getByRole("button", { name: /^Ben Okafor \(L02\)/ });
  await gap.waitFor();
  expect(await gap.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("each skill says its cover and who could be cross-trained; teams say for which skill they have nobody", async () => {
  const { pane } = bench;
  await pane.getByRole("button", { name: "Cover", exact: true }).click();
  const statistics = pane.getByRole("button", { name: /^Statistics/ });
  expect(await statistics.textContent()).toContain("0 of 2 at the level asked (0%)");
  expect(await statistics.textContent()).toContain("Nobody works alone");
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await statistics.click();
  await pane.getByText("L02 Ben Okafor", { exact: true }).waitFor();
  await pane.getByRole("heading", { name: "Could be cross-trained" }).waitFor();
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await pane.getByRole("button", { name: "Back to the list" }).click();
  await pane.getByRole("button", { name: "Teams", exact: true }).click();
  await pane.getByRole("list", { name: "Teams" }).waitFor();
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await pane.getByRole("button", { name: "People", exact: true }).click();
  await pane.getByRole("button", { name: /^Ben Okafor \(L02\).*1 skill, 1 gap$/ }).waitFor();
  expect(await faultsInEveryLook(bench)).toEqual([]);
});

test("the matrix is made and opened on demand, and what was typed over it without evidence is refused in words", async () => {
  const { page, pane } = bench;
  await pane.getByRole("button", { name: "Make and open the matrix" }).click();
  await pane.getByText(/Skills matrix made: 2 people/).waitFor(long);
  await page.getByRole("tab", { name: "Skills matrix", selected: true }).waitFor(long);
  await bench.excel(async (context) => {
    context.workbook.worksheets.getItem("Skills matrix").getRange("D10").values = [[2]];
    await context.sync();
  });
  await pane.getByRole("button", { name: "Make and open the matrix" }).click();
  const failure = pane.getByRole("alert");
  await failure.waitFor(long);
  expect(await failure.textContent()).toMatch(/who assessed it and what was seen/);
  expect(await faultsInEveryLook(bench)).toEqual([]);
  expect(bench.faults).toEqual([]);
});
