// A problem solved with two tools in the pane of a real browser, through the built pane, the real office.js and the workbook host, and
// read on the sheets: a case is opened, gets a fishbone and a Pareto, its root causes an owner each, and is complete.
import { faultsInEveryLook, openPart, rowsUnder } from "../support/sample-pane";
import { openWorkbenchPage, type WorkbenchPage } from "../support/workbench-page";

jest.setTimeout(240_000);

let bench: WorkbenchPage;

beforeAll(async () => {
  bench = await openWorkbenchPage();
  await openPart(bench, "Cases and their tools");
  await bench.pane
    .getByRole("button", { name: /^C001 .* · Complete/ })
    .waitFor({ timeout: 30_000 });
});

afterAll(() => bench.close());

/** What the last row of a table says under some headers. */
async function lastRow(table: string, headers: readonly string[]): Promise<readonly string[]> {
  return (await rowsUnder(bench, table, headers)).at(-1) ?? [];
}

const long = { timeout: 60_000 };

test("a case is opened with its process, its problem and an owner, and says which two tools fit", async () => {
  const { pane } = bench;
  const begin = pane.getByRole("button", { name: "Open a case" });
  expect(await begin.isDisabled()).toBe(true);
  await pane.getByLabel("Which process is introduced?").fill("Daily improvement meeting");
  await pane.getByLabel("Where", { exact: true }).fill("Service team North");
  await pane.getByLabel("Is the problem there already?").selectOption("Actual");
  await pane.getByLabel("What is the problem?").fill("The meeting is skipped on busy days");
  await pane.getByLabel("Who sees to the case").selectOption({ label: "Mia Roth (C02)" });
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await begin.click();
  await pane.getByText("C002 opened: The meeting is skipped on busy days").waitFor(long);
  await pane.getByRole("button", { name: /^C002 Daily improvement meeting · Not begun/ }).waitFor();
  expect(await lastRow("Cases", ["Case ID", "Owner ID", "State", "Tools that fit"])).toEqual([
    ...["C002", "C02", "Not begun", "Fishbone, Pareto"],
  ]);
});

test("two tools are filled by the pane, by keyboard too, and what is missing is said after each row", async () => {
  const { page, pane } = bench;
  await pane.getByRole("button", { name: /^C002/ }).click();
  await pane.getByText("Missing: two different tools are to be finished.").waitFor();
  expect(
    await pane.getByLabel("Tool", { exact: true }).locator("option").allTextContents()
  ).toEqual([
    ...["Fishbone, fits here", "Pareto, fits here", "5 Whys", "Force field"],
    ...["PDCA", "FMEA", "SIPOC", "A3"],
  ]);
  await pane.getByLabel("Category").focus();
  await page.keyboard.type("Method");
  await page.keyboard.press("Tab");
  await page.keyboard.type("No stand-in for the leader");
  for (const key of ["Tab", "Tab", "Space", "Tab", "Enter"]) await page.keyboard.press(key);
  await pane.getByText("Fishbone of C002: 1 added (FB007).").waitFor(long);
  await pane.getByText(/^Missing: Fishbone: .*; two different tools are to be finished/).waitFor();
  await pane.getByLabel("Category").fill("People");
  await pane.getByLabel("Possible cause").fill("Nobody knows what it is for");
  await pane.getByRole("button", { name: "Add to Fishbone" }).click();
  await pane.getByText("Fishbone of C002: 1 added (FB008).").waitFor(long);
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await pane.getByLabel("Tool", { exact: true }).selectOption("pareto");
  for (const [kind, count] of [
    ["Phone rings", "12"],
    ["Leader away", "7"],
    ["Room taken", "2"],
  ] as const) {
    await pane.getByLabel("Kind", { exact: true }).fill(kind);
    await pane.getByLabel("Count", { exact: true }).fill(count);
    await pane.getByRole("button", { name: "Add to Pareto" }).click();
    await pane
      .getByText(new RegExp(`PA0\\d\\d ${kind} · ${count}`))
      .first()
      .waitFor(long);
  }
  await pane.getByText(/^Missing: root causes still to be turned.*: 1\.$/).waitFor(long);
  expect(await lastRow("Cases", ["State", "Tools finished"])).toEqual(["Causes open", "2"]);
});

test("a count that is no number is told at once, and nothing is written", async () => {
  const { pane } = bench;
  await pane.getByLabel("Kind", { exact: true }).fill("Something else");
  await pane.getByLabel("Count", { exact: true }).fill("many");
  await pane.getByText("“many” is no number. Write the number alone.").waitFor();
  const add = pane.getByRole("button", { name: "Add to Pareto" });
  expect(await add.isDisabled()).toBe(true);
  await pane.getByLabel("Count", { exact: true }).fill("3");
  expect(await add.isDisabled()).toBe(false);
  expect(await lastRow("Pareto", ["Kind"])).toEqual(["Room taken"]);
});

test("a cause is marked, and root causes become an action and a system issue with owners: the case is complete", async () => {
  const { pane } = bench;
  const cause = pane.getByLabel("Which cause");
  const turn = pane.getByRole("button", { name: "Turn a root cause" });
  expect(await turn.isDisabled()).toBe(true);
  await cause.selectOption("PA008");
  await pane.getByRole("button", { name: "Only mark it" }).click();
  await pane.getByText("PA008 is marked as a root cause: Phone rings").waitFor(long);
  await pane.getByText(/^Missing: root causes still to be turned.*: 2\.$/).waitFor(long);
  await cause.selectOption("FB007");
  await pane.getByLabel("Of which plan").selectOption("P001");
  await turn.click();
  await pane.getByText(/say who owns it/i).waitFor(long);
  await pane.getByLabel("What is to be done or measured").fill("Name a stand-in for each day");
  await pane.getByLabel("Who does it").selectOption("Coach");
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await turn.click();
  await pane.getByText(/^FB007 became A\d+ of Actions, owner Coach/).waitFor(long);
  await cause.selectOption("PA008");
  await pane.getByLabel("Into what").selectOption("A work-system issue");
  await pane.getByLabel("Who answers for it").selectOption({ label: "Somebody new" });
  await pane.getByLabel("Name", { exact: true }).fill("Rosa Lind");
  await turn.click();
  await pane.getByText(/^PA008 became W002 of Issues, owner .*Rosa Lind/).waitFor(long);
  await pane.getByText("Nothing is missing.").waitFor(long);
  expect(await faultsInEveryLook(bench)).toEqual([]);
  expect(await lastRow("Cases", ["State", "Root causes"])).toEqual(["Complete", "2"]);
  expect(await lastRow("Actions", ["Action"])).toEqual(["Name a stand-in for each day"]);
  expect(await lastRow("Issues", ["Issue ID", "Issue"])).toEqual(["W002", "Phone rings"]);
});

test("each tool that was begun has a printable page", async () => {
  const { page, pane } = bench;
  await pane.getByRole("button", { name: "Printable page: Fishbone" }).click();
  await pane.getByText("Made the page Fishbone of case C002.").waitFor(long);
  await page.getByRole("tab", { name: "Fishbone C002" }).waitFor();
  expect(bench.faults).toEqual([]);
});
