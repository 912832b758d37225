// A measure is set in the pane of a real browser: its kind in plain words, its numbers, lights, pace and what it may fight; written as a row
// that is followed at once, with what was said of a fight, and taken back as one.
import { putRowAbove } from "../support/colleague";
import { faultsInEveryLook, openPart, rowsUnder } from "../support/sample-pane";
import { openWorkbenchPage, type WorkbenchPage } from "../support/workbench-page";

jest.setTimeout(240_000);

let bench: WorkbenchPage;

const press = (name: string) => bench.pane.getByRole("button", { name, exact: true }).click();

beforeAll(async () => {
  bench = await openWorkbenchPage();
  await openPart(bench, "One plan: sessions, aims, closing");
  await bench.pane.getByLabel("Plan", { exact: true }).selectOption("P001");
  await press("Add a measure");
  await bench.pane.getByLabel("Measure of success").waitFor();
});

afterAll(() => bench.close());

const added = async () =>
  (
    await rowsUnder(bench, "Measures", [
      ...["Measure of success", "Plan ID", "Kind", "Unit", "Baseline", "Target", "Due", "State"],
    ])
  ).filter(([name]) => name?.startsWith("Calls") || name?.startsWith("Licence"));

test("a kind asks for its own numbers only, chosen by the arrows", async () => {
  const { page, pane } = bench;
  await pane.getByLabel("Where it stands now").waitFor();
  await pane.getByRole("radio", { name: "A number goes up" }).focus();
  for (let step = 0; step < 6; step += 1) await page.keyboard.press("ArrowDown");
  await pane.getByLabel("Lower bound").waitFor();
  await pane.getByLabel("Upper bound").waitFor();
  expect(await pane.getByLabel("Where it stands now").count()).toBe(0);
  expect(await pane.getByRole("button", { name: "Write it" }).isDisabled()).toBe(true);
  expect(await faultsInEveryLook(bench)).toEqual([]);
});

test("lights, pace and a likely fight are said while it is typed", async () => {
  const { pane } = bench;
  await pane.getByRole("radio", { name: "A number goes up" }).check();
  await pane.getByLabel("Measure of success").fill("Better calls");
  await pane.getByText("Specific: A word in it means something else to everybody").waitFor();
  await pane.getByLabel("Measure of success").fill("Calls answered per hour at the desk");
  await pane.getByText("Specific: Yes").waitFor();
  await pane.getByLabel("Unit").fill("calls");
  await pane.getByLabel("Where it stands now").fill("seven");
  await pane.getByText("“seven” is not a number. Write one such as 7.5.").waitFor();
  await pane.getByLabel("Where it stands now").fill("6");
  await pane.getByLabel("Target", { exact: true }).fill("10");
  await pane.getByLabel("By", { exact: true }).fill("2026-12-21");
  await pane.getByText("That is 1 calls a week.").waitFor();
  await pane.getByText("Measurable: Not said how it is measured").waitFor();
  await pane.getByLabel("How it is measured").fill("The switchboard");
  await pane.getByLabel("Who measures").fill("Coach");
  await pane.getByText("Measurable: Yes").waitFor();
  // Speed may pull against errors.
  await pane.getByLabel(/^With “Errors/).selectOption({ label: "Fights" });
  expect(await faultsInEveryLook(bench)).toEqual([]);
});

test("written by the keyboard, it is a row that is followed at once though a colleague put one in above; the fight stands on Clashes", async () => {
  const { page, pane } = bench;
  await putRowAbove(bench, "Measures", { "Measure ID": "M900", "Plan ID": "P003" });
  await pane.getByRole("button", { name: "Write it" }).focus();
  await page.keyboard.press("Enter");
  await pane.getByText("Written.").waitFor({ timeout: 60_000 });
  const row = ["P001", "Increase", "calls", "6", "10", "2026-12-21", "Awaiting first check-in"];
  expect(await added()).toEqual([["Calls answered per hour at the desk", ...row]]);
  const clashes = await rowsUnder(bench, "Clashes", ["Plan ID", "Verdict", "State"]);
  expect(clashes).toEqual([["P001", "Fights", "Blocks agreement"]]);
  await press("Undo");
  await pane.getByText("Taken back.", { exact: true }).waitFor({ timeout: 60_000 });
  expect(await added()).toEqual([]);
});

test("what could not be followed is refused in words, and nothing is written", async () => {
  const { pane } = bench;
  await press("Add a measure");
  await pane.getByLabel("Measure of success").fill("Calls taken over in the hall");
  await pane.getByLabel("Unit").fill("calls");
  await pane.getByLabel("Where it stands now").fill("5");
  await pane.getByLabel("Target", { exact: true }).fill("5");
  await press("Write it");
  await pane.getByRole("alert").waitFor();
  expect(await faultsInEveryLook(bench)).toEqual([]);
  expect(await added()).toEqual([]);
});

test("a yes or no needs no number, and nothing failed on the way", async () => {
  const { pane } = bench;
  await pane.getByRole("radio", { name: "It is so or it is not" }).check();
  await pane.getByLabel("Measure of success").fill("Licence for the fork-lift");
  await press("Write it");
  await pane.getByText("Written.").waitFor({ timeout: 60_000 });
  expect((await added()).map(([name, plan, kind]) => [name, plan, kind])).toEqual([
    ["Licence for the fork-lift", "P001", "Yes or no"],
  ]);
  expect(bench.faults).toEqual([]);
});
