// `npm run bench:pane`: what somebody waits for in the pane, in Chromium on the workbench: from navigation to the first button that answers,
// office.js included, and with a thousand learners how long a filter takes and how evenly lists scroll. Nothing here is asserted.
import type { Frame } from "playwright-core";
import { writeXlsx } from "../../src/files/xlsx/write-xlsx";
import { readRosterText } from "../../src/usecases/read-roster-file";
import { readRoster } from "../../src/usecases/roster/read-roster";
import { setUpPlans } from "../../src/usecases/set-up-plans";
import { openHost, TODAY } from "../support/open-host";
import { dropFile, openWorkbenchPage, type WorkbenchPage } from "../support/workbench-page";

const learners = 1000;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** Says when the first button stands in the next picture: it answers from then on. */
const watchFirstButton = `if (location.pathname.includes("taskpane")) new MutationObserver((_, observer) => {
  if (!document.querySelector("main button:not([disabled])")) return;
  observer.disconnect();
  requestAnimationFrame(() => window.sayFirstButton());
}).observe(document, { childList: true, subtree: true });`;

async function paneOf({ page, pane }: WorkbenchPage): Promise<Frame> {
  await pane.getByRole("main").waitFor();
  const frame = page.frames().find((each) => each.url().includes("taskpane"));
  if (frame === undefined) throw new Error("The page shows no task pane.");
  return frame;
}

async function firstButton(): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < 7; run += 1) {
    const bench = await openWorkbenchPage();
    // By the clock of this process: that of the page stands still for the tests.
    let asked = 0;
    bench.page.on("request", (request) => {
      if (request.url().includes("taskpane.html")) asked = performance.now();
    });
    const answers = new Promise<number>((done) => {
      void bench.page.exposeFunction("sayFirstButton", () => done(performance.now()));
    });
    await bench.page.addInitScript(watchFirstButton);
    await bench.page.goto(`${bench.address}?today=2026-11-23`);
    await bench.page.getByRole("button", { name: /^Blank workbook/ }).click();
    times.push((await answers) - asked);
    await bench.close();
  }
  console.log(
    `from navigation to the first button that answers, nothing kept by the browser: ${Math.round(median(times))} ms (median of 7; ${times.map(Math.round).join(", ")})`
  );
}

/** Milliseconds from a step to the next picture after its last change. */
async function took(frame: Frame, step: () => Promise<unknown>): Promise<number> {
  await frame.evaluate(`window.longest = 0; window.began = performance.now();
    window.watching = new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => {
      window.longest = Math.max(window.longest, duration); }));
    window.watching.observe({ entryTypes: ["longtask"] });`);
  await step();
  await frame.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))");
  return Math.round(Number(await frame.evaluate("window.watching.disconnect(), window.longest")));
}

/** Scrolls to the end in steps of a wheel, and says how long the pictures took: the middle and the slowest of 20. */
async function scroll(frame: Frame): Promise<string> {
  const gaps = await frame.evaluate<number[]>(`(async () => {
    const gaps = [];
    let last = performance.now();
    for (let at = 0; at < 120; at += 1) {
      scrollBy(0, 240);
      const now = await new Promise((done) => requestAnimationFrame(done));
      gaps.push(now - last);
      last = now;
    }
    scrollTo(0, 0);
    return gaps.slice(1);
  })()`);
  const sorted = [...gaps].sort((a, b) => a - b);
  const share = (of: number): number => Math.round(sorted[Math.floor(of * sorted.length)] ?? NaN);
  return `a picture each ${share(0.5)} ms, 19 of 20 within ${share(0.95)} ms, the slowest ${share(0.999)} ms`;
}

async function thousand(): Promise<void> {
  const host = openHost();
  const lines = Array.from(
    { length: learners },
    (_, at) => `Learner ${at},Coach ${at % 40},Team ${at % 25}`
  );
  const text = `Name,Coach,Team\n${lines.join("\n")}\n`;
  const roster = readRoster(readRosterText(text, "people.csv"), { told: [], dateOrder: null });
  await setUpPlans({ roster, template: "skills", start: TODAY - 49 });
  const bytes = Buffer.from(await writeXlsx(host.toBook()));
  const bench = await openWorkbenchPage();
  const { page, pane } = bench;
  await page.goto(`${bench.address}?today=2026-11-23`);
  await dropFile(page, "thousand.xlsx", bytes);
  await pane.getByRole("button", { name: "Look through the plans" }).waitFor({ timeout: 600_000 });
  const frame = await paneOf(bench);
  const say = (what: string, figure: string) =>
    console.log(`${learners} learners: ${what}: ${figure}`);
  const show = (name: string) => pane.getByRole("navigation").getByRole("button", { name }).click();
  await pane.getByRole("button", { name: "Not now" }).click();
  const open = await took(frame, () =>
    pane.getByRole("button", { name: "Look through the plans" }).click()
  );
  await pane.getByLabel("Search a name").waitFor();
  say("all plans opened, longest task", `${open} ms`);
  say("all plans scrolled", await scroll(frame));
  const filter = await took(frame, () => pane.getByLabel("Coach").selectOption({ index: 7 }));
  say("narrowed to a coach, longest task", `${filter} ms`);
  await pane.getByRole("button", { name: "Show all again" }).click();
  const search = await took(frame, () => pane.getByLabel("Search a name").pressSequentially("99"));
  say("two letters searched, longest task", `${search} ms`);
  const attention = await took(frame, () => show("Attention"));
  say("Attention opened, longest task", `${attention} ms`);
  say("Attention scrolled", await scroll(frame));
  const opened = await took(frame, async () => {
    await show("Check in");
    await pane.getByRole("textbox").first().waitFor();
    await page.waitForLoadState("networkidle");
  });
  say("Check in opened and what writes loaded, longest task", `${opened} ms`);
  const box = pane.getByRole("textbox").first();
  const typed = await took(frame, () => box.pressSequentially("123"));
  say("three digits typed into a check-in, longest task", `${typed} ms`);
  await bench.close();
}

async function main(): Promise<void> {
  if (!process.argv.includes("--thousand")) await firstButton();
  await thousand();
}

void main();
