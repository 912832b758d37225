// `npm run pictures -- workbench [FOLDER] [en|fr]`: every sheet that people see, in the workbench in Chromium, in each language: two plans after
// each operation that makes a sheet was done once. For people to look at; nothing of it is committed.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "../../src/files/xlsx/write-xlsx";
import type { Catalogue } from "../../src/text/catalogue";
import { catalogues } from "../../src/text/languages";
import { checkIn } from "../../src/usecases/check-in";
import { readRosterText } from "../../src/usecases/read-roster-file";
import { readRoster } from "../../src/usecases/roster/read-roster";
import { setUpPlans } from "../../src/usecases/set-up-plans";
import { openHost, TODAY } from "./open-host";
import { operationsOfSheets } from "./operations-of-sheets";
import { dropFile, openSheet, openWorkbenchPage } from "./workbench-page";

async function everySheetUsed(words: Catalogue) {
  const host = openHost();
  const list = "Name,Coach,Team\nAna Souza,Lee Wong,Desk\nBen Okafor,Mia Roth,Desk\n";
  const roster = readRoster(readRosterText(list, "people.csv"), { told: [], dateOrder: null });
  await setUpPlans({ roster, template: "skills", start: TODAY - 40 }, undefined, words);
  const readings = [72, 74, 73, 74];
  for (const [index, value] of readings.entries())
    await checkIn([{ measureId: "M002", value, note: "" }], TODAY - 28 + 7 * index, words);
  for (const { work } of operationsOfSheets(words)) await work();
  return host.toBook();
}

async function draw(words: Catalogue, folder: string): Promise<void> {
  const book = await everySheetUsed(words);
  const bytes = await writeXlsx(book);
  const bench = await openWorkbenchPage({ locale: words.language });
  const { page, address } = bench;
  await page.setViewportSize({ width: 1700, height: 950 });
  await page.goto(`${address}?today=2026-11-23`);
  await dropFile(page, "book.xlsx", Buffer.from(bytes));
  const visible = book.sheets.filter(({ visibility }) => visibility === "visible");
  for (const [index, { name }] of visible.entries()) {
    await openSheet(page, name);
    const file = `${words.language}-${String(index + 1).padStart(2, "0")}.png`;
    await page.screenshot({ path: join(folder, file) });
    console.log(`${file} ${name}`);
  }
  await bench.close();
}

export async function drawWorkbench(folder: string, only: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const asked = catalogues.filter(({ language }) => only.length === 0 || only.includes(language));
  for (const words of asked) await draw(words, folder);
}
