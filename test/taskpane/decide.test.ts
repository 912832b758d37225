// "What now?" after a check-in, in the pane of a real browser: suggested with its evidence, taken or decided otherwise with a reason, skipped
// and said to stay open, written beside the reading wherever a colleague moved it, and taken back. By keyboard alone where it says so.
import { faultsInEveryLook, rowsUnder, trySample } from "../support/sample-pane";
import {
  openSheet,
  openWorkbenchPage,
  typeInto,
  type WorkbenchPage,
} from "../support/workbench-page";

jest.setTimeout(240_000);

let bench: WorkbenchPage;

/** A fortnight after the sample's last check-ins; all is due. */
const day = "2026-12-07";

/** What stands beside the readings of that day: measure, decision, how recognised. */
async function decided(): Promise<readonly (readonly string[])[]> {
  const headers = ["Measured on", "Measure ID", "Decision", "How recognised"];
  const rows = await rowsUnder(bench, "CheckIns", headers);
  return rows.filter(([on]) => on === day).map((row) => row.slice(1));
}

const heading = (name: string) => bench.pane.getByRole("heading", { name, level: 1 });

async function isFocused(name: string): Promise<boolean> {
  return heading(name).evaluate((element) => element.ownerDocument.activeElement === element);
}

const measures: string[] = [];

beforeAll(async () => {
  bench = await openWorkbenchPage();
  const { page, pane } = bench;
  await trySample(bench, 320);
  await openSheet(page, "Settings");
  await typeInto(page, "B3", day);
  await pane.getByLabel("You are").selectOption({ label: "Lee Wong (C01)" });
  await pane.getByRole("button", { name: "Keep on this device" }).click();
  await pane.getByText(/check-ins are due/).waitFor();
  await pane.getByRole("button", { name: "Check in", exact: true }).click();
  const boxes = pane.locator("input[data-reading]");
  await boxes.first().waitFor();
  for (const [at, value] of ["95", "3", "50"].entries()) {
    measures.push((await boxes.nth(at).getAttribute("data-reading")) ?? "");
    await boxes.nth(at).fill(value);
  }
  await pane.getByRole("button", { name: "Record 3 readings" }).click();
  await pane.getByText("3 readings are recorded.").waitFor();
});

afterAll(() => bench.close());

test("asked for, the first reading stands there with what is suggested and why", async () => {
  const { pane } = bench;
  await pane.getByRole("button", { name: "Decide what comes next" }).click();
  await pane.getByText("Decision 1 of 3").waitFor();
  expect(await isFocused("What now?")).toBe(true);
  await pane.getByText(/^Suggested: /).waitFor();
  await pane.getByText(/^Because /).waitFor();
  expect(await pane.getByRole("radio").count()).toBe(4);
  expect(await pane.getByRole("rowheader").last().innerText()).toBe("Dec 7, 2026");
  expect(await faultsInEveryLook(bench)).toEqual([]);
});

test("without a word on how, recognising is refused in words and nothing is written; with it, it stands beside the reading", async () => {
  const { pane } = bench;
  await pane.getByRole("radio", { name: /^Recognise/ }).check();
  await pane.getByRole("button", { name: "Write it" }).click();
  await pane
    .getByRole("alert")
    .getByText(/say how the learner was recognised/)
    .waitFor();
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await pane.getByLabel("How was it recognised?").fill("Told before the team");
  await pane.getByRole("button", { name: "Write it" }).click();
  await pane.getByText("Decision 2 of 3").waitFor();
  expect(await isFocused("What now?")).toBe(true);
  expect(await decided()).toEqual([
    [measures[0], "Recognise", "Told before the team"],
    [measures[1], "", ""],
    [measures[2], "", ""],
  ]);
});

test("undo takes it back, and the decision is asked for again", async () => {
  const { pane } = bench;
  await pane.getByRole("button", { name: "Undo" }).click();
  await pane.getByText("Decision 1 of 3").waitFor();
  expect((await decided())[0]).toEqual([measures[0], "", ""]);
});

test("by keyboard alone a reading is skipped, and the next begins", async () => {
  const { page, pane } = bench;
  await heading("What now?").focus();
  await page.keyboard.press("Tab");
  // Into the radio buttons, to what was suggested; then the arrows choose.
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  for (let step = 0; step < 12; step += 1) {
    if (await pane.getByRole("button", { name: /^Skip/ }).evaluate(isActive)) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await pane.getByText("Decision 2 of 3").waitFor();
  expect((await decided())[0]).toEqual([measures[0], "", ""]);
});

test("further coaching writes practice and an action beside the reading that a colleague sorted elsewhere meanwhile", async () => {
  const { pane } = bench;
  await pane.getByRole("radio", { name: /^Further coaching/ }).check();
  await pane.getByLabel("Skill or task to practise").fill("Read back the order");
  await pane.getByLabel("Spread over").selectOption({ label: "5 days" });
  await pane.getByLabel("Action to agree").fill("Listen to two calls");
  await pane.getByText(/^On Practice: Read back the order, 5 days from/).waitFor();
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await bench.excel(async (context) => {
    const table = context.workbook.tables.getItem("CheckIns");
    table.sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
  });
  const why = pane.getByLabel("Why so?");
  if ((await why.count()) > 0) await why.fill("It is worth one more try");
  await pane.getByRole("button", { name: "Write it" }).click();
  await pane.getByText("Decision 3 of 3").waitFor({ timeout: 60_000 });
  const rows = await decided();
  expect(rows).toHaveLength(3);
  expect(rows.filter(([, decision]) => decision !== "")).toEqual([
    [measures[1], "Further coaching", ""],
  ]);
  const practice = await rowsUnder(bench, "Practice", ["Practice ID", "Skill or task"]);
  expect(practice.map(([, skill]) => skill)).toEqual(Array(8).fill("Read back the order"));
  const actions = await rowsUnder(bench, "Actions", ["Measure ID", "Action"]);
  expect(actions.at(-1)).toEqual([measures[1], "Listen to two calls"]);
});

test("what a colleague decided meanwhile is kept, and said", async () => {
  const { pane } = bench;
  await bench.excel(async (context) => {
    const { columns } = context.workbook.tables.getItem("CheckIns");
    const on = columns.getItem("Measured on").getDataBodyRange().load("text");
    const ids = columns.getItem("Decision").getDataBodyRange().load("values");
    await context.sync();
    for (const [row, [text]] of on.text.entries())
      if (text === "2026-12-07" && ids.values[row]?.[0] === "")
        ids.getCell(row, 0).values = [["Keep going"]];
    await context.sync();
  });
  await pane.getByRole("radio", { name: /^Look again/ }).check();
  const why = pane.getByLabel("Why so?");
  if ((await why.count()) > 0) await why.fill("The job changes");
  await pane.getByRole("button", { name: "Write it" }).click();
  await pane
    .getByRole("alert")
    .getByText(/meanwhile “Keep going” was decided/)
    .waitFor();
  expect(new Map((await decided()).map(([id, decision]) => [id, decision])).get(measures[2])).toBe(
    "Keep going"
  );
});

test("at the end all is told: what was decided, and what stays open", async () => {
  const { pane } = bench;
  await pane.getByRole("button", { name: /^Skip/ }).click();
  await heading("That is all").waitFor();
  expect(await isFocused("That is all")).toBe(true);
  await pane.getByText(/: Further coaching\.$/).waitFor();
  expect(await pane.getByText(/: left open\. Decide later/).count()).toBe(2);
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await pane.getByRole("button", { name: "Back to check-in" }).click();
  await pane.getByText("3 readings are recorded.").waitFor();
  expect(bench.faults).toEqual([]);
});

function isActive(element: Element): boolean {
  return element.ownerDocument.activeElement === element;
}
