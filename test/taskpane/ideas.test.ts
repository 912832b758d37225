// Ideas in the pane of a real browser, through the built pane, the real office.js and the workbook host, and read on the sheets: an idea is
// noted without a name, waits, is answered and carried on, while colleagues work in the same sheet.
import { putRowAbove, sortDown } from "../support/colleague";
import { faultsInEveryLook, openPart, rowsUnder } from "../support/sample-pane";
import { openWorkbenchPage, type WorkbenchPage } from "../support/workbench-page";

jest.setTimeout(240_000);

let bench: WorkbenchPage;

beforeAll(async () => {
  bench = await openWorkbenchPage();
  await openPart(bench, "Ideas");
  await bench.pane.getByText(/^No idea is noted yet/).waitFor({ timeout: 30_000 });
});

afterAll(() => bench.close());

const long = { timeout: 60_000 };

const ideas = (headers: readonly string[]) => rowsUnder(bench, "Ideas", headers);

test("an idea is noted without a name, after it was shown what is written", async () => {
  const { pane } = bench;
  const note = pane.getByRole("button", { name: "Note an idea" });
  expect(await note.isDisabled()).toBe(true);
  await pane.getByText("Say the idea first.").waitFor();
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await pane.getByLabel(/^What could be done better/).fill("Label the shelves");
  await pane.getByLabel("What it helps").selectOption("Time");
  await pane.getByText("A new row of Ideas: Label the shelves · Time · Nobody is named").waitFor();
  await pane.getByText("An answer is due by Dec 7, 2026.").waitFor();
  await note.click();
  await pane
    .getByText("I001 noted: Label the shelves. An answer is due by 2026-12-07.")
    .waitFor(long);
  expect(await ideas(["Idea ID", "Idea", "From", "Benefit"])).toEqual([
    ["I001", "Label the shelves", "", "Time"],
  ]);
});

test("what was noted is taken back from where it was said", async () => {
  const { pane } = bench;
  await pane.getByRole("button", { name: "Undo", exact: true }).click();
  await pane.getByText("Taken back", { exact: false }).first().waitFor(long);
  await pane.getByText(/^No idea is noted yet/).waitFor(long);
  expect(await ideas(["Idea"])).toEqual([[""]]);
});

test("by keyboard alone an idea is noted, and the way to it and back keeps the focus", async () => {
  const { page, pane } = bench;
  await pane.getByLabel(/^What could be done better/).focus();
  await page.keyboard.type("Count parts before the shift");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Qual");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Ben");
  await page.keyboard.press("Enter");
  await pane.getByText(/^I001 noted: Count parts/).waitFor(long);
  const listed = pane.getByRole("button", { name: /^Count parts before the shift/ });
  await listed.focus();
  await page.keyboard.press("Enter");
  const heading = pane.getByRole("heading", { name: "I001 Count parts before the shift" });
  await heading.waitFor();
  expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await listed.waitFor();
  expect(await listed.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("an idea that waited for long says for how many days nobody answered", async () => {
  const { pane } = bench;
  await bench.excel(async (context) => {
    const table = context.workbook.tables.getItem("Ideas");
    table.columns.getItem("On").getDataBodyRange().values = [[46349 - 20]];
    table.columns.getItem("Answer due").getDataBodyRange().values = [[46349 - 6]];
    await context.sync();
  });
  await pane.getByText("No answer for 20 days").waitFor(long);
  expect(await faultsInEveryLook(bench)).toEqual([]);
});

test("an answer goes to its own idea while colleagues put rows above it and sort", async () => {
  const { pane } = bench;
  await pane.getByRole("button", { name: /^Count parts/ }).click();
  await pane.getByLabel("Answer", { exact: true }).fill("From Monday on");
  await putRowAbove(bench, "Ideas", { "Idea ID": "I900", Idea: "Open the window" });
  await sortDown(bench, "Ideas");
  // What was typed stays while the list is read anew.
  expect(await pane.getByLabel("Answer", { exact: true }).inputValue()).toBe("From Monday on");
  await pane.getByText("Answer of I001: From Monday on").waitFor();
  await pane.getByRole("button", { name: "Answer it" }).click();
  await pane.getByText("I001 answered: From Monday on").waitFor(long);
  expect(await ideas(["Idea ID", "Idea", "Answer"])).toEqual([
    ["I900", "Open the window", ""],
    ["I001", "Count parts before the shift", "From Monday on"],
  ]);
});

test("an idea becomes an action of a plan, whose note names it", async () => {
  const { pane } = bench;
  const carry = pane.getByRole("button", { name: "Carry it on" });
  await pane.getByText("Choose what it becomes.").waitFor();
  expect(await carry.isDisabled()).toBe(true);
  await pane.getByLabel("Which plan").selectOption("P001");
  await pane.getByText(/^A new action of .* \(P001\): Count parts/).waitFor();
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await carry.click();
  await pane.getByText(/^I001 became A\d+/).waitFor(long);
  const actions = await rowsUnder(bench, "Actions", ["Action ID", "Plan ID", "Action", "Note"]);
  const [id, ...action] = actions.at(-1) ?? [];
  expect(action).toEqual(["P001", "Count parts before the shift", "I001"]);
  expect(await ideas(["Idea ID", "Became"])).toContainEqual(["I001", id]);
});

test("an idea becomes a trial: a case with its first cycle of plan, do, check, act", async () => {
  const { pane } = bench;
  await pane.getByRole("button", { name: "All ideas" }).click();
  await pane.getByRole("button", { name: /^Open the window/ }).click();
  await pane.getByLabel("As what").selectOption("case");
  await pane.getByText("Say the process and what you expect.").waitFor();
  await pane.getByLabel("Which process is it about?").fill("Morning meeting");
  await pane.getByLabel("What do you expect of it?").fill("Nobody falls asleep");
  await pane.getByRole("button", { name: "Carry it on" }).click();
  await pane.getByText(/Case C002 opened of I900, with its first cycle PD003/).waitFor(long);
  expect(
    await rowsUnder(bench, "Cases", ["Case ID", "Process introduced", "Problem"])
  ).toContainEqual([...["C002", "Morning meeting", "Open the window"]]);
  expect(await rowsUnder(bench, "Pdca", ["Case ID", "Plan", "Expected"])).toContainEqual([
    ...["C002", "Open the window", "Nobody falls asleep"],
  ]);
  expect(await ideas(["Idea ID", "Became"])).toContainEqual(["I900", "C002"]);
});

test("a sheet that is protected says so in words, and nothing is written", async () => {
  const { pane } = bench;
  await bench.excel(async (context) => {
    context.workbook.tables.getItem("Ideas").worksheet.protection.protect();
    await context.sync();
  });
  await pane.getByLabel("Answer", { exact: true }).fill("No");
  await pane.getByRole("button", { name: "Answer it" }).click();
  const failure = pane.getByRole("alert");
  await failure.waitFor(long);
  expect(await failure.textContent()).toMatch(/protected/i);
  expect(await faultsInEveryLook(bench)).toEqual([]);
  expect(await ideas(["Idea ID", "Answer"])).toContainEqual(["I900", ""]);
  expect(bench.faults).toEqual([]);
});
