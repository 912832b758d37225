// What a person waits for before the first box takes a number: counted in a browser, beside the budget that the build holds.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { trySample } from "../support/sample-pane";
import { dropFile, openWorkbenchPage, type WorkbenchPage } from "../support/workbench-page";

const dist = join(__dirname, "../../dist");
const budgetInKb = 150;

let bench: WorkbenchPage;
let sample: Buffer;

beforeAll(async () => {
  bench = await openWorkbenchPage();
  await trySample(bench);
  const { page } = bench;
  const download = page.waitForEvent("download");
  await page.getByRole("tab", { name: "Home", exact: true }).press("Control+s");
  sample = readFileSync(await (await download).path());
});

afterAll(() => bench.close());

test("scripts and styles asked for before the first check-in can be typed weigh 150 kB at most", async () => {
  const { page, pane, address } = bench;
  const asked: string[] = [];
  const untilForm: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    // The pane's own stand at the top: Excel's library and the ends of our bridge stand in for what Excel brings.
    if (/^\/[\w.-]+\.(?:js|css)$/.test(pathname)) asked.push(pathname);
  });
  await page.exposeFunction("sayFirstBox", () => untilForm.push(...asked.splice(0)));
  await page.addInitScript(watchFirstBox);
  await page.goto(`${address}?today=2026-11-23`);
  await dropFile(page, "sample.xlsx", sample);
  await pane.getByRole("navigation").getByRole("button", { name: "Check in" }).click();
  await pane.getByRole("textbox").first().waitFor();
  while (untilForm.length === 0) await page.waitForTimeout(20);
  expect(untilForm.filter((path) => path.startsWith("/taskpane."))).toHaveLength(1);
  const bytes = untilForm
    .map((path) => gzipSync(new Uint8Array(readFileSync(join(dist, path))), { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0);
  expect(Math.round(bytes / 1000)).toBeLessThanOrEqual(budgetInKb);
});

/** Runs in every frame before its scripts: says when the first box that takes a number stands there. */
const watchFirstBox = `new MutationObserver((_, observer) => {
  if (!document.querySelector("input[data-reading]")) return;
  observer.disconnect();
  window.sayFirstBox();
}).observe(document, { childList: true, subtree: true });`;
