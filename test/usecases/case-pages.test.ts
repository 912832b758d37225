// The printable pages of a case, in each language: they hold what the tools found, their charts show the right series, they are made
// once, and anew when there are more rows. LibreOffice prints each on one page; Microsoft's validator finds no fault.
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "../../src/files/xlsx/write-xlsx";
import type { ToolWithTable } from "../../src/schema/sheets/case-formulas";
import type { Catalogue } from "../../src/text/catalogue";
import { english } from "../../src/text/en";
import { catalogues } from "../../src/text/languages";
import { makeCasePage } from "../../src/usecases/problem-case/make-case-page";
import type { Host } from "../../src/workbench/host/contract";
import { add, meetingCase, rowTexts } from "../support/problem-case";
import { validateXlsx } from "../support/validate-xlsx";

const kinds = [
  ["No figures", 5],
  ["Late", 20],
  ["Nobody came", 0],
  ["No action", 5],
] as const;

function page(host: Host, tool: ToolWithTable, words: Catalogue = english) {
  const name = `${words.caseTools[tool]} C001`;
  return host.toBook().sheets.find((sheet) => sheet.name === name);
}

/** How many pages of the print bear the tab's title at their foot. */
async function printedPages(host: Host, tab: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "aimline-case-"));
  const [file, pdf] = [join(folder, "book.xlsx"), join(folder, "book.pdf")];
  writeFileSync(file, await writeXlsx(host.toBook()));
  const told = (program: string, ...args: readonly string[]) =>
    spawnSync(program, args, { encoding: "utf8" }).stdout;
  told(
    "soffice",
    `-env:UserInstallation=file://${folder}/profile`,
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    folder,
    file
  );
  const pages = told("pdftotext", "-layout", pdf, "-").split("\f");
  return pages.filter((text) => text.includes(tab)).length;
}

test.each(catalogues.map((words) => [words.language, words] as const))(
  "in %s a Pareto stands in order, ties in the order of their rows, zeros last, under columns, the cumulative line and that of 80 %",
  async (_, words) => {
    const host = await meetingCase(words);
    await add(words, "pareto", ["kind", "count"], ...kinds);
    await makeCasePage({ caseId: "c001", tool: "pareto" }, words);
    const sheet = `${words.caseTools.pareto} C001`;
    const few = (row: readonly string[]) => row.slice(0, 6);
    expect([32, 33, 34, 35].map((row) => few(rowTexts(host, sheet, row)))).toEqual([
      ["1", "Late", "20", "67%", "67%", "●"],
      ["2", "No figures", "5", "17%", "83%", "●"],
      ["2", "No action", "5", "17%", "100%", "●"],
      ["4", "Nobody came", "0", "0%", "100%", ""],
    ]);
    const [chart] = page(host, "pareto", words)?.charts ?? [];
    const quoted = `='${sheet}'!`;
    expect(
      chart?.series.map(({ values, type, onSecondaryAxis }) => [values, type, onSecondaryAxis])
    ).toEqual([
      [`${quoted}$D$32:$D$35`, undefined, false],
      [`${quoted}$F$32:$F$35`, "lineMarkers", true],
      [`${quoted}$P$32:$P$35`, "line", true],
    ]);
    expect([chart?.type, chart?.axes?.secondary]).toMatchObject([
      "columnClustered",
      { min: 0, max: 1, numberFormat: "0%" },
    ]);
    const before = host.toBook().sheets.map(({ name, cells }) => [name, cells.length]);
    expect(await makeCasePage({ caseId: "C001", tool: "pareto" }, words)).toEqual([
      words.caseSentences.pageThere
        .replace("{tool}", words.caseTools.pareto)
        .replace("{id}", "C001"),
    ]);
    expect(host.toBook().sheets.map(({ name, cells }) => [name, cells.length])).toEqual(before);
  },
  60_000
);

test("kinds beyond twelve are added up in one last column, and everything is counted", async () => {
  const host = await meetingCase();
  const many = Array.from({ length: 15 }, (_, i) => [`Kind ${i + 1}`, 15 - i] as const);
  await add(english, "pareto", ["kind", "count"], ...many);
  await makeCasePage({ caseId: "C001", tool: "pareto" });
  expect(rowTexts(host, "Pareto C001", 44).slice(1, 5)).toEqual(["All others", "6", "5%", "100%"]);
});

test("a fishbone of 60 causes is drawn whole, prints on one page, and is made anew when there are more", async () => {
  const host = await meetingCase();
  const categories = Object.values(english.usualCategories);
  const sixty = Array.from(
    { length: 60 },
    (_, i) => [categories[i % 6] ?? "", `Cause ${i + 1}`, i === 7 ? "yes" : ""] as const
  );
  const names = ["category", "cause", "root"];
  await add(english, "fishbone", names, ...sixty.slice(0, 6));
  await makeCasePage({ caseId: "C001", tool: "fishbone" });
  await add(english, "fishbone", names, ...sixty);
  const done = await makeCasePage({ caseId: "C001", tool: "fishbone" });
  expect(done).toEqual([
    "Made the page Fishbone of case C001 anew: its rows have changed in number.",
  ]);
  const sheet = page(host, "fishbone");
  const shown = (sheet?.cells ?? [])
    .filter(({ column }) => column <= 10)
    .flatMap(({ value }) => (typeof value === "string" ? value : []));
  const drawn = shown.filter((text) => /^(◆ )?Cause \d+$/.test(text));
  expect(drawn.map((text) => Number(text.replace(/\D/g, ""))).sort((a, b) => a - b)).toEqual(
    sixty.map((_, i) => i + 1)
  );
  expect(shown).toEqual(expect.arrayContaining(["◆ Cause 8", "◆ Method · Cause 8", ...categories]));
  expect(await printedPages(host, "Fishbone C001")).toBe(1);
  expect(await validateXlsx(await writeXlsx(host.toBook()))).toEqual([]);
}, 120_000);

test("what a fishbone has no room for is told: causes of a category beyond sixteen, categories beyond eight", async () => {
  const host = await meetingCase();
  const names = ["category", "cause"];
  const of = (category: string, count: number) =>
    Array.from({ length: count }, (_, i) => [category, `${category} ${i + 1}`] as const);
  const own = Array.from({ length: 9 }, (_, i) => of(`Own ${i + 1}`, i === 0 ? 20 : 1)).flat();
  await add(english, "fishbone", names, ...own);
  await makeCasePage({ caseId: "C001", tool: "fishbone" });
  const texts = (page(host, "fishbone")?.cells ?? []).flatMap(({ value }) =>
    typeof value === "string" ? value : []
  );
  const more = english.casePages.more;
  expect(texts.filter((text) => text.startsWith(more))).toEqual([`${more} 5`, `${more} 1`]);
}, 60_000);

test("a tool without rows has no page yet, and an unknown case none at all", async () => {
  await meetingCase();
  await expect(makeCasePage({ caseId: "C001", tool: "pareto" })).rejects.toThrow(
    "Pareto of C001 has no rows yet. Add some first."
  );
  await expect(makeCasePage({ caseId: "C009", tool: "pareto" })).rejects.toThrow(
    "no case has the ID “C009”. There are: C001."
  );
});
