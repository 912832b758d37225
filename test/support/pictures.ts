// `npm run pictures`: the pictures of the README and the guide, made anew from the sample: the workbench in Chromium at 1400 × 820, the
// pane's views (pane-pictures.ts), Home, the page of a plan and the tools of the guide's case as LibreOffice prints them, white margins cut.
// Looked at by people; no test compares them. `npm run pictures -- workbench` draws every sheet in the workbench (workbench-pictures.ts), `-- pane`
// every screen of the pane into a folder (screen-pictures.ts).
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { writeXlsx } from "../../src/files/xlsx/write-xlsx";
import { english } from "../../src/text/en";
import { makePlanPage } from "../../src/usecases/make-plan-page";
import { addRows } from "../../src/usecases/problem-case/add-rows";
import { makeCasePage } from "../../src/usecases/problem-case/make-case-page";
import { setUpSample } from "../../src/usecases/set-up-sample";
import { readTable } from "../../src/workbench/cli/in-file";
import { openHost, TODAY } from "./open-host";
import { drawPane } from "./pane-pictures";
import { asked, meetingCase } from "./problem-case";
import { trySample } from "./sample-pane";
import { drawScreens } from "./screen-pictures";
import { drawSheets } from "./sheet-pictures";
import { drawWorkbench } from "./workbench-pictures";
import { openWorkbenchPage } from "./workbench-page";

const images = resolve(__dirname, "../../docs/images");
const dotsPerInch = 110;

function told(program: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return stdout;
}

/** The page of the workbook's print on which `words` stand first, cut to the frame. */
function printed(
  words: string,
  [name, width, height]: readonly [string, number, number],
  book: Uint8Array
): void {
  const folder = mkdtempSync(join(tmpdir(), "aimline-picture-"));
  const [file, pdf] = [join(folder, "book.xlsx"), join(folder, "book.pdf")];
  writeFileSync(file, book);
  told("soffice", "--headless", "--convert-to", "pdf", "--outdir", folder, file);
  const pages = told("pdftotext", "-layout", pdf, "-").split("\f");
  const page = String(pages.findIndex((text) => text.includes(words)) + 1);
  if (page === "0") throw new Error(`No page of the print has the words ${words}.`);
  const frame = ["-x", "30", "-y", "40", "-W", String(width), "-H", String(height)];
  const cut = ["-png", "-r", String(dotsPerInch), "-singlefile", "-f", page, ...frame];
  told("pdftoppm", ...cut, pdf, join(folder, "page"));
  copyFileSync(join(folder, "page.png"), join(images, name));
}

async function workbench(): Promise<void> {
  const bench = await openWorkbenchPage();
  await trySample(bench);
  await bench.pane.getByRole("button", { name: "Attention" }).click();
  await bench.page.screenshot({ path: join(images, "workbench.png") });
  await bench.close();
}

/** The case of docs/guide/improvement.md, its causes and counts from the samples that the page gives. */
async function caseTools(): Promise<void> {
  const host = await meetingCase();
  const frames = { fishbone: [1230, 665], pareto: [860, 765] } as const;
  for (const tool of ["fishbone", "pareto"] as const) {
    const file = readTable(resolve(__dirname, `../../docs/samples/case-${tool}.csv`));
    await addRows({ caseId: "C001", tool, file }, asked);
    await makeCasePage({ caseId: "C001", tool });
    const words = `${english.caseTools[tool]} C001`;
    printed(words, [`case-${tool}.png`, ...frames[tool]], await writeXlsx(host.toBook()));
  }
}

async function main([what, folder, ...only]: readonly string[]): Promise<void> {
  if (what === "sheets") return drawSheets(resolve(folder ?? "pictures"), only);
  if (what === "workbench") return drawWorkbench(resolve(folder ?? "workbench"), only);
  if (what === "pane") return drawScreens(resolve(folder ?? "screens"), only);
  const host = openHost();
  await setUpSample({ today: TODAY });
  await makePlanPage({ planId: "P002" });
  const bytes = await writeXlsx(host.toBook());
  printed("Coaching plans at a glance", ["home.png", 1160, 520], bytes);
  printed("Plan P002", ["plan-page.png", 880, 1160], bytes);
  await caseTools();
  await workbench();
  await drawPane(images);
}

void main(process.argv.slice(2));
