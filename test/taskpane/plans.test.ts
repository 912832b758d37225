// One plan in the pane of a real browser: paused and resumed, handed over, closed and evaluated, each said before it is written and read on
// the sheet afterwards.
import { faultsInEveryLook, openPart, rowsUnder } from "../support/sample-pane";
import { openWorkbenchPage, type WorkbenchPage } from "../support/workbench-page";

jest.setTimeout(240_000);

let bench: WorkbenchPage;

beforeAll(async () => {
  bench = await openWorkbenchPage();
  await openPart(bench, "One plan: sessions, aims, closing");
  await bench.pane.getByLabel("Plan", { exact: true }).selectOption("P002");
});

afterAll(() => bench.close());

/** What the row of P002 says under these headers. */
async function plan(headers: readonly string[]): Promise<readonly string[]> {
  const rows = await rowsUnder(bench, "Plans", ["Plan ID", ...headers]);
  return rows.find(([id]) => id === "P002")?.slice(1) ?? [];
}

async function write(button: string): Promise<void> {
  const { pane } = bench;
  await pane.getByRole("button", { name: button, exact: true }).click();
  await pane.getByRole("button", { name: "Write it" }).click();
  await pane.getByText("Written.").waitFor({ timeout: 60_000 });
}

test("a plan is paused and resumed, and the list of what can be done follows", async () => {
  const { pane } = bench;
  await write("Pause the plan");
  expect(await plan(["Stage"])).toEqual(["Paused"]);
  await pane.getByRole("button", { name: "Resume", exact: true }).waitFor({ timeout: 30_000 });
  await write("Resume");
  expect(await plan(["Stage"])).toEqual(["Active"]);
});

test("closing asks how it ended and for the learner’s three answers, and says what came of each measure", async () => {
  const { pane } = bench;
  await pane.getByRole("button", { name: "Close the plan" }).click();
  // How it ended is said by a person, not proposed.
  await pane.getByText("Say how it ended.").waitFor();
  expect(await pane.getByRole("button", { name: "Write it" }).isDisabled()).toBe(true);
  await pane.getByLabel("How it ended").selectOption({ label: "Not achieved" });
  await pane.getByLabel("Why it ended so").fill("The new gauge came late");
  await pane.getByLabel("What changed for the learner").fill("I check the gauge first");
  await pane.getByLabel("Goes on with").selectOption({ label: "A peer" });
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await pane.getByRole("button", { name: "Write it" }).click();
  await pane.getByText(/^Closed: P002, from/).waitFor({ timeout: 60_000 });
  await pane.getByRole("button", { name: /^\d+ more$/ }).click();
  await pane.getByText(/^Not said at the close: What helped the learner/).waitFor();
  expect(
    await plan([
      ...["Stage", "Result", "Reason for the result", "What changed for the learner"],
      "Goes on with",
    ])
  ).toEqual([
    ...["Closed", "Not achieved", "The new gauge came late", "I check the gauge first"],
    "A peer",
  ]);
  expect(bench.faults).toEqual([]);
});

test("a plan goes to another coach, who is named before it is written", async () => {
  const { pane } = bench;
  await pane.getByLabel("Plan", { exact: true }).selectOption("P001");
  await pane.getByRole("button", { name: "Hand over", exact: true }).click();
  expect(await pane.getByRole("button", { name: "Write it" }).isDisabled()).toBe(true);
  await pane.getByLabel("To", { exact: true }).selectOption({ label: "Mia Roth (C02)" });
  await pane.getByText(/^Plan P001 of .* goes to Mia Roth\./).waitFor();
  await pane.getByRole("button", { name: "Write it" }).click();
  await pane.getByText("Written.").waitFor({ timeout: 60_000 });
  // It is no longer one of the plans of who sits here.
  await pane.getByRole("option", { name: /^P001/ }).waitFor({ state: "detached" });
});
