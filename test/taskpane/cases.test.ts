// A problem solved with two tools in the pane of a real browser, through the built pane, the real office.js and the workbook host, and
// read on the sheets: a case is opened, gets a fishbone and a Pareto, its root causes an owner each, and is complete.
import type { Locator } from "playwright-core";
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

const hasFocus = (place: Locator) =>
  place.evaluate((element) => element === element.ownerDocument.activeElement);

/** Goes there by Tab alone, as somebody without a mouse. */
async function tabTo(place: Locator): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if (await hasFocus(place)) return;
    await bench.page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${String(place)}.`);
}

/** What the last row of a table says under some headers. */
async function lastRow(table: string, headers: readonly string[]): Promise<readonly string[]> {
  return (await rowsUnder(bench, table, headers)).at(-1) ?? [];
}

/** The tool as the list of tools offers it: with what fits behind it where it does. */
async function offerOf(tool: string): Promise<string> {
  const options = bench.pane.getByLabel("Tool", { exact: true }).locator("option");
  return (await options.filter({ hasText: tool }).first().textContent()) ?? tool;
}

/** What the cells of a sheet show. */
async function textsOf(sheet: string): Promise<readonly string[]> {
  const frame = bench.page.frames().find((each) => each.url().includes("taskpane"));
  const text = (await frame?.evaluate(`Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(${JSON.stringify(sheet)}).getUsedRange().load("text");
    await context.sync();
    return used.text;
  })`)) as readonly (readonly string[])[];
  return text.flat();
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
  await pane
    .getByText("A new case on Daily improvement meeting: The meeting is skipped on busy days")
    .waitFor();
  await pane.getByText("Service team North · Actual").waitFor();
  await pane.getByText("Mia Roth sees to it.").waitFor();
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
  const heading = pane.getByRole("heading", { name: "C002 Daily improvement meeting" });
  expect(await hasFocus(heading)).toBe(true);
  await pane.getByText("Missing: two different tools are to be finished.").waitFor();
  await pane.getByText("Still to be said: Category, Possible cause.").waitFor();
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
  await pane.getByText("Choose the cause first.").waitFor();
  await cause.selectOption("PA008");
  await pane.getByLabel("Into what").selectOption("Nothing yet, only mark it");
  await pane.getByText("PA008 is marked as a root cause.", { exact: true }).waitFor();
  await pane.getByRole("button", { name: "Mark as a root cause" }).click();
  await pane.getByText("PA008 is marked as a root cause: Phone rings").waitFor(long);
  await pane.getByText(/^Missing: root causes still to be turned.*: 2\.$/).waitFor(long);
  await cause.selectOption("FB007");
  await pane.getByText("Choose the plan.").waitFor();
  await pane.getByLabel("Of which plan").selectOption("P001");
  await pane.getByText("Say who owns it.").waitFor();
  expect(await turn.isDisabled()).toBe(true);
  await pane.getByLabel("What is to be done or measured").fill("Name a stand-in for each day");
  await pane.getByLabel("Who does it").selectOption("Coach");
  await pane.getByLabel("Which measure of the plan it serves").selectOption("M001");
  await pane
    .getByText(
      /^A new action of .* \(P001\): Name a stand-in for each day · Coach · by Dec 7, 2026$/
    )
    .waitFor();
  await pane.getByText(/^It serves .* \(M001\)\.$/).waitFor();
  await pane.getByText("FB007 is marked as a root cause and names what it became.").waitFor();
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await turn.click();
  await pane.getByText(/^FB007 became A\d+ of Actions, owner Coach/).waitFor(long);
  await cause.selectOption("PA008");
  await pane.getByLabel("Into what").selectOption("A work-system issue");
  await pane.getByLabel("Who answers for it").selectOption({ label: "Somebody new" });
  await pane.getByLabel("Name", { exact: true }).fill("Rosa Lind");
  await pane
    .getByText("A new work-system issue: Phone rings · Rosa Lind · answer due by Dec 7, 2026")
    .waitFor();
  await pane.getByText("A new person: Rosa Lind").waitFor();
  await turn.click();
  await pane.getByText(/^PA008 became W002 of Issues, owner .*Rosa Lind/).waitFor(long);
  await pane.getByText("Nothing is missing.").waitFor(long);
  expect(await faultsInEveryLook(bench)).toEqual([]);
  expect(await lastRow("Cases", ["State", "Root causes"])).toEqual(["Complete", "2"]);
  expect(await lastRow("Actions", ["Action", "Plan ID", "Measure ID"])).toEqual([
    ...["Name a stand-in for each day", "P001", "M001"],
  ]);
  expect(await lastRow("Issues", ["Issue ID", "Issue"])).toEqual(["W002", "Phone rings"]);
});

test("what a cause became is taken back from where it was said, and the cause waits again", async () => {
  const { pane } = bench;
  await pane.getByRole("button", { name: "Undo", exact: true }).click();
  await pane.getByText("Taken back", { exact: false }).first().waitFor(long);
  await pane.getByText(/^Missing: root causes still to be turned.*: 1\.$/).waitFor(long);
  expect(await lastRow("Issues", ["Issue ID"])).toEqual(["W001"]);
  expect(await lastRow("Cases", ["State"])).toEqual(["Causes open"]);
});

test("a cause becomes a measure of a plan with its numbers", async () => {
  const { pane } = bench;
  await pane.getByLabel("Which cause").selectOption("PA008");
  await pane.getByLabel("Into what").selectOption("A measure");
  await pane.getByLabel("What is to be done or measured").fill("Calls in the meeting");
  await pane.getByLabel("Of which plan").selectOption("P001");
  await pane.getByLabel("Who measures it").fill("The team");
  await pane.getByLabel("Unit").fill("calls");
  await pane.getByLabel("Now", { exact: true }).fill("a dozen");
  await pane.getByText("“a dozen” is no number. Write the number alone.").waitFor();
  await pane.getByLabel("Now", { exact: true }).fill("12");
  await pane.getByLabel("Wanted").fill("2");
  await pane.getByText(/^A new measure of .*: Calls in the meeting · The team · by/).waitFor();
  await pane.getByRole("button", { name: "Turn a root cause" }).click();
  await pane.getByText(/^PA008 became M\d+ of Measures, owner The team/).waitFor(long);
  await pane.getByText("Nothing is missing.").waitFor(long);
  expect(
    await lastRow("Measures", ["Plan ID", "Measure of success", "Unit", "Baseline", "Target"])
  ).toEqual([...["P001", "Calls in the meeting", "calls", "12", "2"]]);
});

test("by keyboard alone a case is opened, gets a row of a tool and its cause turned, and the focus goes along", async () => {
  const { page, pane } = bench;
  const { keyboard } = page;
  await pane.getByRole("button", { name: "All cases" }).focus();
  await keyboard.press("Enter");
  const first = pane.getByRole("button", { name: /^C002/ });
  await first.waitFor();
  expect(await hasFocus(first)).toBe(true);
  await tabTo(pane.getByLabel("Which process is introduced?"));
  await keyboard.type("Shift log");
  await tabTo(pane.getByLabel("What is the problem?"));
  await keyboard.type("Entries are missing");
  await tabTo(pane.getByLabel("Who sees to the case"));
  await keyboard.type("Mia");
  await tabTo(pane.getByLabel("What is known of it"));
  await keyboard.type("One thing");
  await tabTo(pane.getByRole("button", { name: "Open a case" }));
  await keyboard.press("Enter");
  await pane.getByText("C003 opened: Entries are missing").waitFor(long);
  const second = pane.getByRole("button", { name: /^C003 Shift log/ });
  await second.waitFor(long);
  await tabTo(pane.getByRole("button", { name: "Undo", exact: true }));
  await tabTo(second);
  await keyboard.press("Enter");
  const heading = pane.getByRole("heading", { name: "C003 Shift log" });
  await heading.waitFor();
  expect(await hasFocus(heading)).toBe(true);
  await tabTo(pane.getByLabel("Because"));
  await keyboard.type("Nobody has time at the end");
  await tabTo(pane.getByLabel("Evidence"));
  await keyboard.type("Asked five people");
  await tabTo(pane.getByLabel("This is a root cause"));
  await keyboard.press("Space");
  // Enter in a box of the form is its button.
  await keyboard.press("Enter");
  await pane.getByText("5 Whys of C003: 1 added (WY001).").waitFor(long);
  await keyboard.press("Tab");
  expect(await hasFocus(pane.getByRole("button", { name: "Undo", exact: true }))).toBe(true);
  await pane
    .getByRole("option", { name: /^WY001 .* ◆ root cause$/ })
    .waitFor({ ...long, state: "attached" });
  await tabTo(pane.getByLabel("Which cause"));
  await keyboard.type("WY001");
  await tabTo(pane.getByLabel("Of which plan"));
  await keyboard.type("P001");
  await tabTo(pane.getByLabel("Who does it"));
  await keyboard.type("Coach");
  await tabTo(pane.getByRole("button", { name: "Turn a root cause" }));
  await keyboard.press("Enter");
  await pane.getByText(/^WY001 became A\d+ of Actions, owner Coach/).waitFor(long);
  await pane.getByText("Every cause is turned.").waitFor(long);
  expect(await lastRow("Whys", ["Case ID", "Because", "Evidence", "Root cause"])).toEqual([
    ...["C003", "Nobody has time at the end", "Asked five people", "Yes"],
  ]);
  expect(await lastRow("Actions", ["Plan ID", "Action"])).toEqual([
    ...["P001", "Nobody has time at the end"],
  ]);
});

/** What is typed or chosen in each box of a tool's form, and what its row says on the sheet, computed columns with it. */
const forms = [
  {
    tool: "5 Whys",
    table: "Whys",
    lacks: "Because",
    typed: { Because: "The log lies in the office", Evidence: "Seen on Monday" },
    chosen: { "Under row": "WY001 Nobody has time at the end" },
    preview: "Under row: WY001 Nobody has time at the end",
    row: { "Under row": "WY001", Because: "The log lies in the office", "Why number": "2" },
    // The branch ends at a root cause that was turned, and goes on below it.
    missing: "5 Whys: a branch does not end at a cause that can be acted on",
  },
  {
    tool: "Force field",
    table: "Forces",
    lacks: "Side, Force, Weight",
    typed: { Force: "Errors are found sooner" },
    chosen: { Side: "Driving", Weight: "4" },
    preview: "Side: Driving",
    row: { Side: "Driving", Force: "Errors are found sooner", Weight: "4", Pull: "4" },
    missing: "Force field: only one side has forces",
  },
  {
    tool: "FMEA",
    table: "Fmea",
    lacks: "What may fail, Severity, Occurrence, Detection",
    typed: { Step: "Writing", "What may fail": "An entry is late", Effect: "Nobody knows" },
    chosen: { Severity: "8", Occurrence: "5", Detection: "4" },
    preview: "Severity: 8",
    row: { "What may fail": "An entry is late", "RPN before": "160", "RPN now": "160", Rank: "1" },
    missing: "FMEA: what ranks first is neither marked as a root cause nor rated again",
  },
  {
    tool: "SIPOC",
    table: "Sipoc",
    lacks: "Part, Entry",
    typed: { Entry: "Early shift", "What it must be like": "On time" },
    chosen: { Part: "Supplier" },
    preview: "What it must be like: On time",
    row: { Part: "Supplier", Entry: "Early shift", "What it must be like": "On time" },
    missing: "SIPOC: one of the five parts is empty",
  },
  {
    tool: "PDCA",
    table: "Pdca",
    lacks: "Plan, Expected",
    typed: { Plan: "Log beside the line", Expected: "9 of 10 entries", "Done on": "2026-11-20" },
    chosen: {},
    preview: "Done on: Nov 20, 2026",
    row: { Plan: "Log beside the line", Expected: "9 of 10 entries", State: "To be checked" },
    missing: "PDCA: a cycle is not closed",
  },
  {
    tool: "A3",
    table: "A3Reports",
    lacks: "Background",
    typed: { Background: "Three shifts, one log", Now: "6 of 10", "Follow up": "In four weeks" },
    chosen: {},
    preview: "Follow up: In four weeks",
    row: { Background: "Three shifts, one log", Now: "6 of 10", "Follow up": "In four weeks" },
    missing: "A3: a row lacks something",
  },
] as const;

test.each(forms)(
  "a row of $tool is shown before it is written, stands on its sheet, what lacks is said, and its page is printable",
  async ({ tool, table, lacks, typed, chosen, preview, row, missing }) => {
    const { page, pane } = bench;
    await pane.getByLabel("Tool", { exact: true }).selectOption({ label: await offerOf(tool) });
    const add = pane.getByRole("button", { name: `Add to ${tool}` });
    expect(await add.isDisabled()).toBe(true);
    await pane.getByText(`Still to be said: ${lacks}.`, { exact: true }).waitFor();
    for (const [label, value] of Object.entries(typed))
      await pane.getByLabel(label, { exact: true }).fill(value);
    for (const [label, value] of Object.entries(chosen))
      await pane.getByLabel(label, { exact: true }).selectOption({ label: value });
    await pane.getByText(`A new row of ${tool} for C003`).waitFor();
    await pane.getByText(preview, { exact: true }).waitFor();
    expect(await faultsInEveryLook(bench)).toEqual([]);
    await add.click();
    await pane.getByText(new RegExp(`^${tool} of C003: 1 added`)).waitFor(long);
    await pane
      .getByText(/^Missing: /)
      .filter({ hasText: missing })
      .waitFor(long);
    expect(await lastRow(table, ["Case ID", ...Object.keys(row)])).toEqual([
      ...["C003", ...Object.values(row)],
    ]);
    await pane.getByRole("button", { name: `Printable page: ${tool}` }).click();
    await pane.getByText(`Made the page ${tool} of case C003.`).waitFor(long);
    const tab = page.getByRole("tab", { name: `${tool} C003` });
    await tab.click();
    const shown = await textsOf(`${tool} C003`);
    expect(shown.join("\n")).toContain(Object.values(typed)[0]);
    expect(bench.faults).toEqual([]);
  }
);
