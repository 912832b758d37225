// Is coaching the right answer? Asked in the pane of a real browser, through the built pane, the real office.js and the workbook host, and
// read on the sheets: a need whose cause is the work system becomes a system issue with an owner, and no plan.
import { faultsInEveryLook, openPart, rowsUnder } from "../support/sample-pane";
import { openWorkbenchPage, type WorkbenchPage } from "../support/workbench-page";

jest.setTimeout(240_000);

let bench: WorkbenchPage;

beforeAll(async () => {
  bench = await openWorkbenchPage();
  await openPart(bench, "Needs and their questions");
  await bench.pane.getByText("No need is noted yet.").waitFor({ timeout: 30_000 });
});

afterAll(() => bench.close());

/** Writes what the first row of a table says under some headers where the page can read it. */
async function firstRow(table: string, headers: readonly string[]): Promise<readonly string[]> {
  return (await rowsUnder(bench, table, headers))[0] ?? [];
}

test("a need is noted for somebody of the workbook, and stands on the sheet", async () => {
  const { pane } = bench;
  const note = pane.getByRole("button", { name: "Note a need" });
  expect(await note.isDisabled()).toBe(true);
  await pane.getByLabel("Whose").selectOption({ label: "Ben Okafor (L02)" });
  await pane.getByLabel("What is the problem or opportunity?").fill("Calls are cut short");
  await pane.getByLabel("The gap in numbers").fill("Service rated 3.1 of 5; 4.2 wanted");
  await pane.getByLabel("Problem or opportunity", { exact: true }).selectOption("Problem");
  await pane.getByLabel("What for").selectOption("Improve performance");
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await note.click();
  await pane.getByText("N001 raised for L02 Ben Okafor: Calls are cut short").waitFor({
    timeout: 60_000,
  });
  expect(await firstRow("Needs", ["Need ID", "Issue", "Kind"])).toEqual([
    ...["N001", "Calls are cut short", "Problem"],
  ]);
});

test("its questions are answered by keyboard alone, and say at once what they point to", async () => {
  const { page, pane } = bench;
  await pane.getByRole("button", { name: /^N001 Ben Okafor/ }).click();
  const answered = ["Yes", "Yes", "Yes", "Yes", "Yes", "No", "Yes", "Yes", "Yes"];
  const groups = pane.getByRole("group");
  await groups.first().getByRole("radio").first().focus();
  for (const answer of answered) {
    // Space takes the first answer, the arrow goes on to the next.
    await page.keyboard.press("Space");
    if (answer === "No") await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
  }
  await pane.getByText("Fix the work system", { exact: true }).first().waitFor();
  await pane.getByText(/^Cause: Work system \(time, tools or information are missing/).waitFor();
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await pane.getByRole("button", { name: "Note the answers" }).click();
  await pane.getByText("N001 answered: 9 answers.").waitFor({ timeout: 60_000 });
  expect(await firstRow("Needs", ["Has time and tools", "Cause"])).toEqual(["No", "Work system"]);
});

test("a decision against the suggestion asks for a reason; the suggested one asks for an owner and makes no plan", async () => {
  const { pane } = bench;
  const decide = pane.getByRole("button", { name: "Decide", exact: true });
  await pane.getByLabel("What will be done").selectOption({ label: "Coaching" });
  await decide.click();
  await pane.getByText(/N001: Say why, and who decided/).waitFor({ timeout: 60_000 });
  await pane.getByLabel("What will be done").selectOption({ label: "Fix the work system" });
  await pane.getByLabel("Who sees to it").selectOption({ label: "Mia Roth (C02)" });
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await decide.click();
  await pane.getByText(/Work-system issue W002 opened, owner C02 Mia Roth/).waitFor({
    timeout: 60_000,
  });
  await pane.getByText("N001 is decided already: Fix the work system.").waitFor();
  expect((await rowsUnder(bench, "Issues", ["Issue ID", "Issue"])).at(-1)).toEqual([
    ...["W002", "Calls are cut short"],
  ]);
  expect(bench.faults).toEqual([]);
});
