// `npm run pictures -- sheets FOLDER [NAME…]`: every sheet (every-sheet-book.ts), the sample and the golden stories, in each language, as LibreOffice prints it on A4:
// a picture a page, for people to look at. Nothing of it is committed.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Book } from "../../src/files/book";
import { writeXlsx } from "../../src/files/xlsx/write-xlsx";
import { catalogues } from "../../src/text/languages";
import { setUpSample } from "../../src/usecases/set-up-sample";
import { everySheetBook } from "./every-sheet-book";
import { openHost, TODAY } from "./open-host";
import { goldenStories } from "./stories";

const dotsPerInch = 90;

function told(program: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
}

/** One PDF and its pages as pictures: "sample-fr-07.png". */
async function print(name: string, book: Book, folder: string): Promise<void> {
  const [file, pdf] = [join(folder, `${name}.xlsx`), join(folder, `${name}.pdf`)];
  writeFileSync(file, await writeXlsx(book));
  told("soffice", "--headless", "--convert-to", "pdf", "--outdir", folder, file);
  told("pdftoppm", "-png", "-r", String(dotsPerInch), pdf, join(folder, name));
  console.log(pdf);
}

/** `only`: the beginnings of the names that are printed; all without it. */
export async function drawSheets(folder: string, only: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const isAsked = (name: string): boolean =>
    only.length === 0 || only.some((one) => name.startsWith(one));
  for (const words of catalogues) {
    const every = `every-${words.language}`;
    if (isAsked(every)) await print(every, await everySheetBook(words), folder);
    const sample = `sample-${words.language}`;
    if (!isAsked(sample)) continue;
    const host = openHost();
    await setUpSample({ today: TODAY }, undefined, words);
    await print(sample, host.toBook(), folder);
  }
  for (const { file, tell } of goldenStories) {
    const name = file.replace(/^.*\/|\.txt$/g, "");
    if (isAsked(name)) await print(name, (await tell()).book, folder);
  }
}
