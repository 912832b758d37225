// One flow of the pane as a person without a mouse walks it while a colleague works in the same workbook: keys from the opened pane to what is about
// to be written; then the colleague sorts, puts rows in, edits and renames; then it is written, and the sheets are held against those before.
import type { FrameLocator, Locator } from "playwright-core";
import { type RowAbove, workInTheMiddle } from "./colleague";
import { changesBetween, readEntered } from "./entered-rows";
import { flowBook } from "./flow-book";
import { type OnlyKeys, takeOnlyKeys } from "./only-keys";
import { openWorkbenchPage, type WorkbenchPage } from "./workbench-page";

export interface FlowBench extends WorkbenchPage {
  readonly keys: OnlyKeys;
  /** How often the colleague worked here. */
  turn: number;
}

export interface Flow {
  /** What stands before the flow begins, from the opened pane on. */
  readonly prepare?: (keys: OnlyKeys) => Promise<void>;
  /** From there to what will be written. */
  readonly toPreview: (keys: OnlyKeys) => Promise<void>;
  /** The row that the colleague puts in above all others meanwhile. */
  readonly above: RowAbove;
  /** From there until it is said that it is written. */
  readonly write: (keys: OnlyKeys) => Promise<void>;
  /** What changed on the sheets afterwards beside what the colleague did, all of it, in the order of `changesBetween`. */
  readonly written: readonly (string | RegExp)[];
  /** Until it is said that it was taken back; without it the flow offers none. */
  readonly takeBack?: (keys: OnlyKeys) => Promise<void>;
}

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The small workbook, opened with Lee Wong (C01) at the desk and a colleague beside. */
export async function openFlowBench(): Promise<FlowBench> {
  const bench = await openWorkbenchPage();
  const { page, pane, address } = bench;
  await page.setViewportSize({ width: 1500, height: 900 });
  await page.goto(`${address}?today=2026-11-23&colleague`);
  await page.evaluate(() => localStorage.setItem("aimline.me", "coach C01"));
  const file = { name: "flows.xlsx", mimeType: spreadsheet, buffer: await flowBook() };
  await page.getByLabel("Workbook to open").setInputFiles(file);
  for (const title of ["Aimline task pane", "Colleague's task pane"])
    await ready(page.frameLocator(`iframe[title="${title}"]`));
  return { ...bench, keys: takeOnlyKeys(page, pane), turn: 0 };
}

async function ready(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: "Attention", exact: true }).waitFor({ timeout: 120_000 });
}

/** The place that took the focus when this was said in it. */
export function placeOf(said: Locator): Locator {
  return said.locator("xpath=ancestor-or-self::*[@tabindex='-1'][1]");
}

/** The pane anew, and the focus in it by F6, as in Excel. */
async function openPane({ page, pane, keys }: FlowBench): Promise<void> {
  const frame = page.locator(`iframe[title="Aimline task pane"]`);
  await frame.evaluate(
    (element: HTMLIFrameElement) =>
      new Promise<void>((done) => {
        element.addEventListener("load", () => done(), { once: true });
        element.src = "about:blank";
      })
  );
  await frame.evaluate((element: HTMLIFrameElement) => {
    element.src = "/taskpane.html";
  });
  await ready(pane);
  await keys.key("F6");
}

/** What differs on the sheets after the flow: first with what was written, then with it taken back. */
export async function walk(bench: FlowBench, flow: Flow): Promise<void> {
  const { keys } = bench;
  await openPane(bench);
  await flow.prepare?.(keys);
  const before = await readEntered(bench);
  await flow.toPreview(keys);
  expect(changesBetween(before, await readEntered(bench))).toEqual([]);
  await workInTheMiddle(bench, bench.turn, flow.above);
  bench.turn += 1;
  const theirs = changesBetween(before, await readEntered(bench));
  // A note, a check-in and the row above: no more, no less, and nothing of it is ours.
  expect(theirs).toHaveLength(3);
  await flow.write(keys);
  const found = changesBetween(before, await readEntered(bench));
  const own = found.filter((change) => !theirs.includes(change));
  expect(own).toEqual(
    flow.written.map((one) =>
      typeof one === "string" ? one : (expect.stringMatching(one) as string)
    )
  );
  expect(found).toEqual(expect.arrayContaining([...theirs]));
  if (flow.takeBack === undefined) return;
  await flow.takeBack(keys);
  expect(changesBetween(before, await readEntered(bench))).toEqual(theirs);
}
