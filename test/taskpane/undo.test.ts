// Undo with two at one workbook, each in a pane of their own in a real browser: it takes back what it stands beside, and the last changes of
// both are listed under More, each with its own button.
import type { FrameLocator } from "playwright-core";
import { openFlowBench, type FlowBench } from "../support/flow";
import { paneFaults, rowsUnder } from "../support/sample-pane";

jest.setTimeout(240_000);

const long = { timeout: 60_000 };

let bench: FlowBench;
let colleague: FrameLocator;

beforeAll(async () => {
  bench = await openFlowBench();
  colleague = bench.page.frameLocator(`iframe[title="Colleague's task pane"]`);
});

afterAll(() => bench.close());

const stages = () => rowsUnder(bench, "Plans", ["Plan ID", "Stage"]);

/** Pauses a plan from More; until it is written. */
async function pause(pane: FrameLocator, plan: string): Promise<void> {
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click(long);
  await press("More");
  await press("One plan: sessions, aims, closing");
  await pane.getByLabel("Plan", { exact: true }).selectOption(plan);
  await press("Pause the plan");
  await press("Write it");
  await pane.getByRole("button", { name: "Undo" }).waitFor(long);
}

test("my Undo ends my pause, and the pause that a colleague made after it stays", async () => {
  const { pane } = bench;
  await pause(pane, "P001");
  await pause(colleague, "P002");
  expect((await stages()).slice(0, 2)).toEqual([
    ["P001", "Paused"],
    ["P002", "Paused"],
  ]);
  await pane.getByRole("button", { name: "Undo" }).click();
  await pane.getByText("Taken back.", { exact: true }).waitFor(long);
  expect((await stages()).slice(0, 2)).toEqual([
    ["P001", "Active"],
    ["P002", "Paused"],
  ]);
});

test("under More the last changes stand with who and when, and one is taken back by its own button", async () => {
  const { pane } = bench;
  await pane.getByRole("button", { name: "Back", exact: true }).click();
  await pane.getByRole("button", { name: "Show the last changes" }).click();
  await pane.getByRole("button", { name: /^Take it back: .*P002$/ }).waitFor(long);
  expect(await paneFaults(bench)).toEqual([]);
  await pane.getByRole("button", { name: /^Take it back: .*P002$/ }).click();
  await pane.getByText("Taken back.", { exact: true }).waitFor(long);
  await pane.getByRole("button", { name: /P002$/ }).waitFor({ state: "detached", ...long });
  expect((await stages())[1]).toEqual(["P002", "Active"]);
});

test("what the colleague still sees beside the pause is said to be taken back already", async () => {
  await colleague.getByRole("button", { name: "Undo" }).click();
  await colleague.getByText("Taken back.", { exact: true }).waitFor(long);
  expect((await stages())[1]).toEqual(["P002", "Active"]);
  expect(bench.faults).toEqual([]);
});
