// The printable pages of a case, in each language: they hold what the tools found, their charts show the right series, they are made
// once, and anew when there are more rows. LibreOffice prints each on one page; Microsoft's validator finds no fault.
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "../../src/files/xlsx/write-xlsx";
import type { CaseTool } from "../../src/domain/case-tool";
import type { Catalogue } from "../../src/text/catalogue";
import { english } from "../../src/text/en";
import { catalogues } from "../../src/text/languages";
import { makeCasePage } from "../../src/usecases/problem-case/make-case-page";
import type { Host } from "../../src/workbench/host/contract";
import { turnCause } from "../../src/usecases/problem-case/turn-cause";
import { add, asked, meetingCase, rowTexts } from "../support/problem-case";
import { validateXlsx } from "../support/validate-xlsx";

const kinds = [
  ["No figures", 5],
  ["Late", 20],
  ["Nobody came", 0],
  ["No action", 5],
] as const;

function page(host: Host, tool: CaseTool, words: Catalogue = english) {
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

test("whys stand as a tree whatever the order of their rows, each branch down to the cause that can be acted on", async () => {
  const host = await meetingCase();
  const names = ["under", "answer", "evidence", "root"];
  await add(
    english,
    "whys",
    names,
    ["", "It starts late", "Log", ""],
    ["", "It runs over", "Log", ""]
  );
  await add(
    english,
    "whys",
    names,
    ["WY002", "Every ticket is read out", "Timed", "yes"],
    ["WY001", "Another meeting ends late", "Calendar", ""],
    ["WY004", "Both were set to nine", "Invitations", "yes"]
  );
  await makeCasePage({ caseId: "C001", tool: "whys" });
  const rows = [9, 10, 11, 12, 13].map((row) => rowTexts(host, "5 Whys C001", row, [1, 3]));
  expect(rows.map(([answer = "", , depth]) => [answer.trim(), depth])).toEqual([
    ["It starts late", "1"],
    ["↳ Another meeting ends late", "2"],
    ["↳ ◆ Both were set to nine", "3"],
    ["It runs over", "1"],
    ["↳ ◆ Every ticket is read out", "2"],
  ]);
}, 60_000);

test("a force field with one side empty shows its balance and bars, and the case says that a side is missing", async () => {
  const host = await meetingCase();
  await add(
    english,
    "forces",
    ["side", "force", "weight"],
    ["restraining", "Another meeting", 5],
    ["restraining", "Late figures", 2]
  );
  await makeCasePage({ caseId: "C001", tool: "forces" });
  expect(rowTexts(host, "Force field C001", 26, [1, 1])).toEqual(["-7"]);
  expect([29, 30].map((row) => rowTexts(host, "Force field C001", row, [1, 3]))).toEqual([
    ["Late figures", "", "2"],
    ["Another meeting", "", "5"],
  ]);
  const [chart] = page(host, "forces")?.charts ?? [];
  expect([chart?.type, chart?.series.map(({ values }) => values)]).toEqual([
    "barStacked",
    ["='Force field C001'!$C$29:$C$30", "='Force field C001'!$D$29:$D$30"],
  ]);
  const missing = rowTexts(host, "Cases", 6, [10, 10]).join();
  expect(missing).toContain("Force field: only one side has forces");
}, 60_000);

test("an FMEA rated again changes its rank and keeps both numbers", async () => {
  const host = await meetingCase();
  const names = ["failure", "severity", "occurrence", "detection"];
  await add(english, "fmea", names, ["No figures", 7, 6, 3], ["Nobody leads", 6, 5, 4]);
  await makeCasePage({ caseId: "C001", tool: "fmea" });
  const risks = () =>
    [9, 10].map((row) => {
      const texts = rowTexts(host, "FMEA C001", row, [1, 14]);
      return [0, 2, 8, 13].map((column) => texts[column]);
    });
  expect(risks()).toEqual([
    ["1", "No figures", "126", ""],
    ["2", "Nobody leads", "120", ""],
  ]);
  // Below the list, what its mark and its letters mean.
  const { rootMark, failureKey } = english.casePages;
  expect(rowTexts(host, "FMEA C001", 12, [1, 1])).toEqual([`${rootMark}. ${failureKey}`]);
  const { Fmea } = english.workbook.headers;
  const columns = host.toBook().sheets.find(({ name }) => name === "FMEA")?.tables[0]?.columns;
  const letter = (header: string) =>
    String.fromCharCode(65 + (columns?.findIndex(({ name }) => name === header) ?? 0));
  host.type("FMEA", `${letter(Fmea.SeverityAfter)}6`, "7");
  host.type("FMEA", `${letter(Fmea.OccurrenceAfter)}6`, "2");
  host.type("FMEA", `${letter(Fmea.DetectionAfter)}6`, "3");
  expect(risks()).toEqual([
    ["1", "Nobody leads", "120", ""],
    ["2", "No figures", "126", "42"],
  ]);
}, 60_000);

test("an A3 pulls root causes with what became of them and the cycles from the other tools, and prints on one page as they do", async () => {
  const host = await meetingCase();
  await add(english, "fishbone", ["category", "cause", "root"], ["People", "Nobody leads", "yes"]);
  await add(
    english,
    "pdca",
    ["plan", "expected", "done", "actual", "learned", "decision"],
    ["Meet at 9:15", "8 of 10 on time", "2026-11-20", "9 of 10", "It was the clash", "adopt"]
  );
  await add(english, "sipoc", ["part", "entry"], ["process", "Read the board"]);
  const a3 = ["background", "current", "target", "follow-up"];
  await add(english, "a3", a3, ["Why", "Late", "On time", "Every Friday"]);
  await turnCause(
    { rowId: "FB001", into: "issue", owner: "Mia Roth", isNew: false, due: 46360, text: "" },
    asked
  );
  for (const tool of ["pdca", "sipoc", "a3"] as const) await makeCasePage({ caseId: "C001", tool });
  const texts = (page(host, "a3")?.cells ?? []).map(({ value }) => value);
  expect(texts).toEqual(
    expect.arrayContaining(["◆ Nobody leads", "W001, Mia Roth", "Meet at 9:15", "9 of 10", "Late"])
  );
  for (const tab of ["PDCA C001", "SIPOC C001", "A3 C001"])
    expect([tab, await printedPages(host, tab)]).toEqual([tab, 1]);
  expect(await validateXlsx(await writeXlsx(host.toBook()))).toEqual([]);
}, 240_000);
