// Work-system issues in the pane of a real browser, through the built pane, the real office.js and the workbook host, and read on the sheets:
// one is opened by a need, says who owns it and which plan waits, is answered and closed, while a colleague works in the same sheet.
import { putRowAbove, sortDown } from "../support/colleague";
import { faultsInEveryLook, openPart, rowsUnder } from "../support/sample-pane";
import { openWorkbenchPage, type WorkbenchPage } from "../support/workbench-page";

jest.setTimeout(240_000);

let bench: WorkbenchPage;

beforeAll(async () => {
  bench = await openWorkbenchPage();
  await openPart(bench, "Work-system issues");
  await bench.pane.getByText(/^W001 · Work system/).waitFor({ timeout: 30_000 });
});

afterAll(() => bench.close());

const long = { timeout: 60_000 };

const issues = (headers: readonly string[]) => rowsUnder(bench, "Issues", headers);

test("the issue of the sample's case stands there with its owner", async () => {
  await bench.pane.getByRole("button", { name: /^The early shift cannot come/ }).waitFor();
  expect(await faultsInEveryLook(bench)).toEqual([]);
});

test("without any issue it is said where issues come from", async () => {
  const { pane } = bench;
  await bench.excel(async (context) => {
    const table = context.workbook.tables.getItem("Issues");
    for (const header of ["Issue ID", "Issue", "Raised on", "Owner ID", "Answer due", "Kind"])
      table.columns.getItem(header).getDataBodyRange().values = [[""]];
    await context.sync();
  });
  await pane.getByRole("button", { name: "Back", exact: true }).click();
  await pane.getByRole("button", { name: "Work-system issues", exact: true }).click();
  await pane.getByText(/^There is no work-system issue/).waitFor(long);
  expect(await faultsInEveryLook(bench)).toEqual([]);
});

test("an issue that a need opened stands there with its owner, its day and the plan that waits", async () => {
  const { pane } = bench;
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  await button("Back").click();
  await button("Needs and their questions").click();
  await pane.getByLabel("Whose").selectOption({ label: "Ben Okafor (L02)" });
  await pane.getByLabel("What is the problem or opportunity?").fill("Calls are cut short");
  await button("Note a need").click();
  await pane.getByRole("button", { name: /^N001/ }).click(long);
  await pane.getByLabel("What will be done").selectOption({ label: "Fix the work system" });
  await pane.getByLabel("Who sees to it").selectOption({ label: "Mia Roth (C02)" });
  await pane.getByLabel("Why").fill("Two lines for nine people");
  await button("Decide").click();
  await pane.getByText(/Work-system issue W001 opened/).waitFor(long);
  await bench.excel(async (context) => {
    const waiting = context.workbook.tables.getItem("Plans").columns.getItem("Waits for issue");
    waiting.getDataBodyRange().getCell(1, 0).values = [["W001"]];
    context.workbook.tables
      .getItem("Issues")
      .columns.getItem("Answer due")
      .getDataBodyRange().values = [[46349 - 3]];
    await context.sync();
  });
  await button("Back").click();
  await button("Work-system issues").click();
  await pane.getByText("Answer overdue for 3 days").waitFor(long);
  await pane.getByText("W001 · Work system · Mia Roth (C02)").waitFor();
  await pane.getByText(/^Waits for it: .*\(P002\)$/).waitFor();
  await pane.getByText(/^Coaching rightly not started.*: 1 time\.$/).waitFor();
  expect(await faultsInEveryLook(bench)).toEqual([]);
});

test("by keyboard alone it is answered, and the answer goes to its own row while a colleague adds and sorts", async () => {
  const { page, pane } = bench;
  await pane.getByRole("button", { name: /^Calls are cut short/ }).focus();
  // No wait between the keys: a fast hand is quicker than a paint, and the focus is there before it.
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.type("A third line by January");
  await pane.getByRole("heading", { name: "W001 Calls are cut short" }).waitFor();
  await putRowAbove(bench, "Issues", { "Issue ID": "W900", Issue: "The lift is slow" });
  await sortDown(bench, "Issues");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await pane.getByText("W001 answered: A third line by January").waitFor(long);
  expect(await issues(["Issue ID", "Answer", "Closed on"])).toEqual([
    ["W900", "", ""],
    ["W001", "A third line by January", ""],
  ]);
});

test("before it is closed the plans that may go on are named; closing can be taken back", async () => {
  const { pane } = bench;
  await pane.getByLabel("Then", { exact: true }).selectOption("It is closed");
  await pane.getByText("W001 closed on Nov 23, 2026.").waitFor();
  await pane.getByText(/^May go on then: .*\(P002\)$/).waitFor();
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await pane.getByRole("button", { name: "Close it" }).click();
  await pane.getByText("W001 closed.").waitFor(long);
  await pane.getByText("Closed on Nov 23, 2026").waitFor(long);
  await pane.getByRole("button", { name: "Undo", exact: true }).click();
  await pane.getByText("Taken back.").waitFor(long);
  expect(await issues(["Issue ID", "Closed on"])).toContainEqual(["W001", ""]);
});

test("on a sheet that is protected nothing is written, and the pane says why", async () => {
  const { pane } = bench;
  await pane.getByLabel("Then", { exact: true }).selectOption("It is closed");
  await bench.excel(async (context) => {
    context.workbook.tables.getItem("Issues").worksheet.protection.protect();
    await context.sync();
  });
  await pane.getByRole("button", { name: "Close it" }).click();
  const failure = pane.getByRole("alert");
  await failure.waitFor(long);
  expect(await failure.textContent()).toMatch(/protected/i);
  expect(await faultsInEveryLook(bench)).toEqual([]);
  expect(await issues(["Issue ID", "Closed on"])).toContainEqual(["W001", ""]);
  expect(bench.faults).toEqual([]);
});
