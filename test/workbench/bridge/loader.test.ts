// The real loader office.js, unmodified, in Chromium over https: the parent page plays Excel on the web.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { Host } from "../../../src/workbench/host/contract";
import { openSite } from "./loader-site";

const executablePath = "/usr/bin/chromium";
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--ignore-certificate-errors",
];

/** Runs in the pane: what an add-in does with the global Office and Excel. */
const paneScript = `
  window.heard = [];
  Office.onReady(async (info) => {
    const result = { host: info.host, platform: info.platform };
    result.supports = ["1.14", "1.15"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A2").values = [[20], ["=A1*2"]];
      const range = sheet.getRange("A2");
      range.load("values,address");
      await context.sync();
      result.read = [range.address, range.values[0][0]];
      sheet.onChanged.add(async (event) => void window.heard.push(event.address));
      await context.sync();
    });
    try {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Nowhere").load("name");
        await context.sync();
      });
    } catch (error) {
      result.refused = error.code;
    }
    window.result = result;
  }).catch((error) => { window.result = { failed: String(error) }; });
`;

test("Office.onReady, Excel.run and events work through the unmodified loader", async () => {
  if (!existsSync(executablePath))
    throw new Error("This test needs Chromium: on Debian, apt-get install chromium.");
  const folder = mkdtempSync(join(tmpdir(), "aimline-loader-"));
  const site = await openSite(paneScript, folder);
  const browser = await chromium.launch({ executablePath, args: flags });
  try {
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    const outside: string[] = [];
    const errors: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(site.url)) outside.push(new URL(request.url()).host);
    });
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(site.url);
    const pane = page.frames()[1] ?? (await page.waitForEvent("frameattached"));
    await pane.waitForFunction(() => "result" in window, undefined, { timeout: 30000 });
    expect(await pane.evaluate(() => (window as unknown as { result: unknown }).result)).toEqual({
      host: "Excel",
      platform: "OfficeOnline",
      supports: [true, false],
      read: ["Sheet1!A2", 40],
      refused: "ItemNotFound",
    });
    await page.evaluate(() =>
      (window as unknown as { host: Host }).host.type("Sheet1", "A1", "21")
    );
    await pane.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length > 0);
    expect(await pane.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([
      "A1",
    ]);
    expect(errors).toEqual([]);
    expect(outside).toEqual([]);
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
