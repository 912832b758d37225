// The workbench in a real browser, as `npm start` serves it, and what a person does there: go to a cell, type, look.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions, FrameLocator, Locator, Page } from "playwright-core";
import { openChromium } from "./chromium";

const root = join(__dirname, "../..");

export interface WorkbenchPage {
  readonly address: string;
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Errors of the page and the pane, and requests that left this computer. */
  readonly faults: readonly string[];
  /** Runs a batch in the pane's own office.js, as an add-in does. The function sees nothing of the test around it. */
  excel(batch: (context: Excel.RequestContext) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** `npm start` without npm: a process that prints one line, the address. */
async function start(): Promise<{ readonly address: string; stop(): void }> {
  const server = spawn(process.execPath, ["src/launch/start.mjs"], { cwd: root });
  const address = await new Promise<string>((resolve, reject) => {
    let errors = "";
    server.stderr.on("data", (text: Buffer) => (errors += text.toString("utf8")));
    server.stdout.on("data", (text: Buffer) => resolve(text.toString("utf8").trim()));
    server.on("exit", (code) => reject(new Error(`start ended with code ${code}: ${errors}`)));
  });
  return { address, stop: () => server.kill() };
}

export async function openWorkbenchPage(
  asked: Pick<BrowserContextOptions, "locale" | "reducedMotion"> = {}
): Promise<WorkbenchPage> {
  const server = await start();
  const browser = await openChromium();
  const viewport = { width: 1400, height: 820 };
  const page = await browser.newPage({ viewport, locale: "en-US", ...asked });
  page.setDefaultTimeout(30_000);
  // The pane asks the clock of its own computer; tests say ?today=2026-11-23 to the workbook.
  await page.clock.setFixedTime("2026-11-23T12:00:00");
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (["blob:", "data:"].includes(protocol) || hostname === "localhost") return;
    faults.push(`asked the internet for ${request.url()}`);
  });
  const close = async (): Promise<void> => {
    await browser.close();
    server.stop();
  };
  const pane = page.frameLocator(`iframe[title="Aimline task pane"]`);
  const excel = async (batch: (context: Excel.RequestContext) => Promise<void>): Promise<void> => {
    await pane.getByRole("main").waitFor();
    const frame = page.frames().find((each) => each.url().includes("taskpane"));
    await frame?.evaluate(`Excel.run(${batch.toString()})`);
  };
  return { address: server.address, page, pane, faults, excel, close };
}

/** Drops a file on the page, as from the computer's folder. */
export async function dropFile(page: Page, name: string, bytes: Buffer): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([fileName, text]) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([content], fileName));
      return transfer;
    },
    [name, bytes.toString("base64")] as const
  );
  for (const type of ["dragover", "drop"]) await page.dispatchEvent("body", type, { dataTransfer });
}

/** A cell that is drawn now, by its address. */
export function cell(page: Page, at: string): Locator {
  return page.getByRole("gridcell", { name: new RegExp(`^${at}\\b`) });
}

export async function openSheet(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name, exact: true }).click();
  await page.getByRole("tab", { name, exact: true, selected: true }).waitFor();
}

/** Goes to a cell by the name box, wherever it is. */
export async function goTo(page: Page, at: string): Promise<void> {
  await page.getByLabel("Name box").fill(at);
  await page.getByLabel("Name box").press("Enter");
  await cell(page, at).waitFor();
}

/** Types a text into a cell and accepts it by Enter. */
export async function typeInto(page: Page, at: string, text: string): Promise<void> {
  await goTo(page, at);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

export async function textAt(page: Page, at: string): Promise<string> {
  await goTo(page, at);
  const label = (await cell(page, at).getAttribute("aria-label")) ?? "";
  return label.slice(at.length + 1);
}

/** Letter of the column under a header in row 5, where tables begin; the sheet is scrolled until it is drawn. */
export async function columnOf(page: Page, header: string): Promise<string> {
  const found = page.getByRole("gridcell", { name: new RegExp(`^[A-Z]+5 ${header}$`) });
  await goTo(page, "A6");
  for (let step = 0; step < 40; step += 1) {
    if ((await found.count()) > 0) break;
    await page.keyboard.press("ArrowRight");
  }
  const label = (await found.getAttribute("aria-label")) ?? "";
  return label.split("5 ")[0] ?? "";
}

interface Axe {
  run(options: object): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly impact: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>;
}

/** Serious and critical faults of accessibility that axe-core finds in every frame of the page. */
export async function seriousFaults(page: Page): Promise<readonly string[]> {
  const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
  const found: string[] = [];
  for (const frame of page.frames()) {
    // The debugger's evaluation is not bound by the pane's content policy, which takes no foreign script.
    await frame.evaluate(source);
    const faults = await frame.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: Axe }).axe.run({ iframes: false });
      return violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`
        );
    });
    found.push(...faults);
  }
  return found;
}
