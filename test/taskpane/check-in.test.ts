// The one-minute check-in in a real browser, through the built pane, the real office.js and the workbook host: by keyboard alone,
// refused in words, written in one go, taken back, and seen on the sheet.
import { trySample } from "../support/sample-pane";
import {
  openSheet,
  openWorkbenchPage,
  seriousFaults,
  typeInto,
  type WorkbenchPage,
} from "../support/workbench-page";

jest.setTimeout(240_000);

let bench: WorkbenchPage;
type Log = readonly (readonly unknown[])[];

/** Day, measure, value and note of every row of the check-ins. */
async function log(): Promise<Log> {
  const frame = bench.page.frames().find((each) => each.url().includes("taskpane"));
  return (await frame?.evaluate(`Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("CheckIns").getDataBodyRange().load("values");
    await context.sync();
    return body.values.map((row) => [row[0], row[1], row[4], row[5]]);
  })`)) as Log;
}

/** 2026-12-07, a fortnight after the sample's last check-ins: every measure is due. */
const day = 46363;

beforeAll(async () => {
  bench = await openWorkbenchPage();
  await trySample(bench);
  const { page } = bench;
  await openSheet(page, "Settings");
  await typeInto(page, "B3", "2026-12-07");
});

afterAll(() => bench.close());

test("asked once who sits there, the pane keeps role and ID on the device and shows that coach's plans", async () => {
  const { pane } = bench;
  await pane.getByLabel("You are").selectOption({ label: "Lee Wong (C01)" });
  await pane.getByRole("button", { name: "Keep on this device" }).click();
  await pane.getByRole("heading", { name: "Plans that you coach" }).waitFor();
  await pane.getByRole("img", { name: /^4 plans: / }).waitFor();
  const frame = bench.page.frames().find((each) => each.url().includes("taskpane"));
  const kept = await frame?.evaluate("Object.entries(localStorage)");
  expect(new Map(kept as [string, string][])).toEqual(
    new Map([
      ["aimline.me", "coach C01"],
      ["aimline.tour", "offered"],
    ])
  );
});

let before: Log = [];

test("numbers are typed down the list by keyboard alone; what is no number is refused in words and nothing is written", async () => {
  const { page, pane } = bench;
  before = await log();
  await pane.getByText(/check-ins are due/).waitFor();
  await pane.getByRole("button", { name: "Check in now" }).focus();
  await page.keyboard.press("Enter");
  const boxes = pane.locator("input[data-reading]");
  await boxes.first().waitFor();
  await boxes.first().focus();
  const count = await boxes.count();
  expect(count).toBeGreaterThanOrEqual(6);
  for (let index = 0; index < count; index += 1) {
    await page.keyboard.type(index === 1 ? "seven" : `${50 + index}.5`);
    await page.keyboard.press("Enter");
  }
  await page.keyboard.press("Enter");
  await pane.getByText("“seven” is not a number. Write one such as 7.5.").waitFor();
  expect(await log()).toEqual(before);
  expect(await seriousFaults(page)).toEqual([]);
});

test("mended, all are written below the log at once, and the next due days are said", async () => {
  const { page, pane } = bench;
  const boxes = pane.locator("input[data-reading]");
  const ids = await boxes.evaluateAll((all) => all.map((box) => box.dataset["reading"]));
  // The refusal put the focus into the box that it is about.
  await page.keyboard.press("Control+a");
  await page.keyboard.type("51.5");
  await page.keyboard.press("Control+Enter");
  await pane.getByText(`${ids.length} readings are recorded.`).waitFor();
  const rows = await log();
  expect(rows.slice(0, before.length)).toEqual(before);
  expect(rows.slice(before.length)).toEqual(ids.map((id, index) => [day, id, 50.5 + index, ""]));
  await pane
    .getByText(/Next due Dec \d+, 2026/)
    .first()
    .waitFor();
  expect(await seriousFaults(page)).toEqual([]);
});

test("undo takes exactly these rows out again", async () => {
  const { pane } = bench;
  await pane.getByRole("button", { name: "Undo" }).click();
  await pane.getByText(/readings are taken out again\./).waitFor();
  expect(await log()).toEqual(before);
});

test("a plan is paused from its flag after a preview, and the pause is taken back", async () => {
  const { page, pane } = bench;
  await pane.getByRole("button", { name: "Attention", exact: true }).click();
  const card = pane.getByRole("listitem").filter({ hasText: "Ben Okafor" }).first();
  await card.getByRole("button", { name: /^What to do/ }).click();
  await card.getByRole("button", { name: "Pause the plan" }).click();
  await card.getByText(/is paused from/).waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await card.getByRole("button", { name: "Write it" }).click();
  await pane.getByText(/^Plan P\d+ is paused\.$/).waitFor();
  await pane.getByRole("listitem").filter({ hasText: "Ben Okafor" }).waitFor({ state: "detached" });
  await pane.getByRole("button", { name: "Undo" }).click();
  await pane.getByText("Taken back.").waitFor();
  await pane.getByRole("listitem").filter({ hasText: "Ben Okafor" }).first().waitFor();
});

test("nothing failed on the way", () => {
  expect(bench.faults).toEqual([]);
});
