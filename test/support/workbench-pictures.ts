// `npm run pictures -- workbench [FOLDER] [en|fr]`: every sheet that people see (every-sheet-book.ts), in the workbench in Chromium, in each
// language, from left to right in as many pictures as it is wide: "fr-02.png", "fr-02b.png". For people to look at; nothing of it is committed.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { writeXlsx } from "../../src/files/xlsx/write-xlsx";
import type { Catalogue } from "../../src/text/catalogue";
import { catalogues } from "../../src/text/languages";
import { everySheetBook } from "./every-sheet-book";
import { dropFile, openSheet, openWorkbenchPage } from "./workbench-page";

const parts = ["", "b", "c", "d", "e", "f", "g", "h"];

/** Scrolls the sheet to the right by what is seen of it; false where nothing more is written. */
async function scrollOn(page: Page): Promise<boolean> {
  const grid = page.getByRole("grid");
  const before = await grid.evaluate((element) => element.scrollLeft);
  const after = await grid.evaluate((element) => {
    element.scrollBy(element.clientWidth - 260, 0);
    return element.scrollLeft;
  });
  // One frame for the columns that come into sight.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  );
  const right = await grid.evaluate((element) => element.getBoundingClientRect().left + 260);
  const texts = await page
    .getByRole("gridcell")
    .evaluateAll(
      (cells, from) =>
        cells.filter(
          (cell) => cell.getBoundingClientRect().left >= from && cell.textContent?.trim() !== ""
        ).length,
      right
    );
  return after - before > 40 && texts > 0;
}

async function draw(words: Catalogue, folder: string): Promise<void> {
  const book = await everySheetBook(words);
  const bytes = await writeXlsx(book);
  const bench = await openWorkbenchPage({ locale: words.language });
  const { page, address } = bench;
  await page.setViewportSize({ width: 1700, height: 950 });
  await page.goto(`${address}?today=2026-11-23`);
  await dropFile(page, "book.xlsx", Buffer.from(bytes));
  const visible = book.sheets.filter(({ visibility }) => visibility === "visible");
  for (const [index, { name }] of visible.entries()) {
    await openSheet(page, name);
    for (const part of parts) {
      const file = `${words.language}-${String(index + 1).padStart(2, "0")}${part}.png`;
      await page.screenshot({ path: join(folder, file) });
      console.log(`${file} ${name}`);
      if (!(await scrollOn(page))) break;
    }
  }
  await bench.close();
}

export async function drawWorkbench(folder: string, only: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const asked = catalogues.filter(({ language }) => only.length === 0 || only.includes(language));
  for (const words of asked) await draw(words, folder);
}
