// Charts from a Book into a file and back, and charts of files that are carried as they are.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Book } from "../../../src/files/book";
import type { BookChart } from "../../../src/files/book-chart";
import { readXlsx } from "../../../src/files/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/files/xlsx/write-xlsx";
import { chartBook } from "../../support/chart-book";
import { validateXlsx } from "../../support/validate-xlsx";

const chartsOf = (book: Book): readonly (readonly BookChart[])[] =>
  book.sheets.map((sheet) => sheet.charts ?? []);

function withoutKept(book: Book): unknown {
  return chartsOf(book).map((charts) => charts.map((chart) => ({ ...chart, kept: undefined })));
}

/** The text of a part of a saved workbook. */
function partOf(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

/** The file with one part's text changed. */
function changed(bytes: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? strToU8("")))) });
}

/** The workbook with a change in the first chart of the first sheet. */
function withFirstChart(book: Book, change: (chart: BookChart) => BookChart): Book {
  const [sheet, ...others] = book.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  const charts = (sheet.charts ?? []).map((chart, index) => (index === 0 ? change(chart) : chart));
  return { ...book, sheets: [{ ...sheet, charts }, ...others] };
}

test("charts of every type come back from a valid file as they were", async () => {
  const bytes = await writeXlsx(chartBook);
  expect(await validateXlsx(bytes)).toEqual([]);
  expect(withoutKept(await readXlsx(bytes))).toEqual(chartsOf(chartBook));
});

test("a chart's file repeats the cells that its references name, blank ones left out", async () => {
  const chart = partOf(await writeXlsx(chartBook), "xl/charts/chart1.xml").replace(
    /.*?<c:ser>/,
    ""
  );
  const points = (tag: string): readonly (readonly string[])[] =>
    [
      ...(new RegExp(`<c:${tag}>(.*?)</c:${tag}>`).exec(chart)?.[1] ?? "").matchAll(
        /idx="(\d+)"><c:v>([^<]*)/g
      ),
    ].map(([, position = "", value = ""]) => [position, value]);
  expect([points("tx"), points("cat").length, points("val")]).toEqual([
    [["0", "Ann Lee"]],
    6,
    [
      ["0", "3"],
      ["1", "4"],
      ["3", "5.5"],
      ["4", "5"],
      ["5", "8"],
    ],
  ]);
});

const trend = '<c:trendline><c:trendlineType val="linear"/></c:trendline><c:cat>';

async function withTrendLine(): Promise<Book> {
  const bytes = await writeXlsx(chartBook);
  return readXlsx(changed(bytes, "xl/charts/chart1.xml", (text) => text.replace("<c:cat>", trend)));
}

test("what we have no words for in a chart is kept while the chart says the same, wherever it stands", async () => {
  const book = await withTrendLine();
  const moved = withFirstChart(book, (chart) => ({
    ...chart,
    name: "Renamed",
    to: { ...chart.to, row: 30 },
  }));
  for (const one of [book, moved]) {
    const saved = await writeXlsx(one);
    expect(partOf(saved, "xl/charts/chart1.xml")).toContain(trend);
    expect(await validateXlsx(saved)).toEqual([]);
    expect(withoutKept(await readXlsx(saved))).toEqual(withoutKept(one));
  }
});

test("a chart that says something else is written anew", async () => {
  const book = withFirstChart(await withTrendLine(), (chart) => ({ ...chart, legend: "top" }));
  const saved = await writeXlsx(book);
  expect(
    Object.keys(unzipSync(saved)).filter((name) => partOf(saved, name).includes(trend))
  ).toEqual([]);
  expect(withoutKept(await readXlsx(saved))).toEqual(withoutKept(book));
});

test("a chart that was deleted leaves nothing of it in the file", async () => {
  const book = await readXlsx(await writeXlsx(chartBook));
  const bare = { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, charts: [] })) };
  expect(
    Object.keys(unzipSync(await writeXlsx(bare))).filter((name) => /chart|drawing/.test(name))
  ).toEqual([]);
});

test("a chart of a kind that we do not draw is carried in its place", async () => {
  const bytes = changed(await writeXlsx(chartBook), "xl/charts/chart1.xml", (text) =>
    text
      .replace(
        /<c:lineChart><c:grouping val="standard"\/>/,
        '<c:radarChart><c:radarStyle val="marker"/>'
      )
      .replace(/<c:smooth val="0"\/>/g, "")
      .replace('<c:marker val="1"/>', "")
      .replace("</c:lineChart>", "</c:radarChart>")
  );
  const book = await readXlsx(bytes);
  const saved = await writeXlsx(book);
  expect([book.sheets[0]?.charts?.length, book.notKept]).toEqual([15, []]);
  expect(partOf(saved, "xl/charts/chart1.xml")).toContain("<c:radarChart>");
  expect(await validateXlsx(saved)).toEqual([]);
});
