import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { readCsv, type CsvDelimiter } from "../../src/files/csv";
import { FileError } from "../../src/files/file-error";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => readCsv(utf8(text));

test.each<{ title: string; bytes: Uint8Array; encoding: string }>([
  { title: "UTF-8", bytes: utf8("Né;é\n1;2"), encoding: "utf-8" },
  { title: "UTF-8 with a byte-order mark", bytes: utf8("\ufeffNé;é\n1;2"), encoding: "utf-8" },
  {
    title: "UTF-16, low byte first",
    bytes: Uint8Array.from(Buffer.from("\ufeffNé;é\n1;2", "utf16le")),
    encoding: "utf-16le",
  },
  {
    title: "UTF-16, high byte first",
    bytes: Uint8Array.from(Buffer.from("\ufeffNé;é\n1;2", "utf16le").swap16()),
    encoding: "utf-16be",
  },
  {
    title: "Windows-1252",
    bytes: Uint8Array.from(Buffer.from("Né;é\n1;2", "latin1")),
    encoding: "windows-1252",
  },
])("accents are read from $title", ({ bytes, encoding }) => {
  expect(readCsv(bytes)).toEqual({
    rows: [
      ["Né", "é"],
      ["1", "2"],
    ],
    lines: [1, 2],
    delimiter: ";",
    encoding,
  });
});

test.each<{ title: string; text: string; delimiter: CsvDelimiter; cells: number }>([
  { title: "commas", text: "Name,Coach\nAnn,Bo\n", delimiter: ",", cells: 2 },
  {
    title: "semicolons beside decimal commas",
    text: "Name;Target;Now\nAnn;1,5;2,5\nBo;1,0;3,5\n",
    delimiter: ";",
    cells: 3,
  },
  {
    title: "semicolons where every cell has a decimal comma",
    text: "1,5;2,5\n1,0;3,5\n",
    delimiter: ";",
    cells: 2,
  },
  { title: "tabs", text: "Name\tNote\nAnn\ta, b; c\n", delimiter: "\t", cells: 2 },
  { title: "bars", text: "Name|Coach\nAnn, B|Bo\n", delimiter: "|", cells: 2 },
  {
    title: "commas beside bars in one column",
    text: "Name,Tags\nAnn,a|b\nBo,c|d\nCy,e|f\n",
    delimiter: ",",
    cells: 2,
  },
  {
    title: "a title above the headers",
    text: "Staff list\n\nName;Coach\nAnn;Bo\nCy;Di\n",
    delimiter: ";",
    cells: 1,
  },
  { title: "Excel's first line sep=|", text: "sep=|\na,b|c,d\n", delimiter: "|", cells: 1 },
  { title: "one column only", text: "Name\nAnn\nBo\n", delimiter: ",", cells: 1 },
])("the separator is found: $title", ({ text, delimiter, cells }) => {
  const csv = read(text);
  expect([csv.delimiter, csv.rows[0]?.length]).toEqual([delimiter, cells]);
});

test("separators, quotation marks and line breaks inside quotes are text, and rows know their line", () => {
  expect(
    read('Name,Note\r\n"Lee, Ann","She said ""go""\r\nand went"\r\n\r\nBo\r\n,,x\r\n')
  ).toEqual({
    rows: [["Name", "Note"], ["Lee, Ann", 'She said "go"\nand went'], [""], ["Bo"], ["", "", "x"]],
    lines: [1, 2, 4, 5, 6],
    delimiter: ",",
    encoding: "utf-8",
  });
});

test("a name that begins with = stays text as it was written", () => {
  expect(read("Name,Coach\n=1+1,@Bo\n").rows[1]).toEqual(["=1+1", "@Bo"]);
});

test.each<{ title: string; bytes: () => Uint8Array; message: RegExp }>([
  {
    title: "a quotation mark never closed",
    bytes: () => utf8('a,b\nc,"d\ne,f\n'),
    message: /^Row 2 opens a quotation mark .* close it/,
  },
  {
    title: "an Excel workbook",
    bytes: () => Uint8Array.of(0x50, 0x4b, 3, 4),
    message: /Excel workbook, not a CSV.*save the sheet as/,
  },
  {
    title: "bytes that are no text",
    bytes: () => utf8("a,b\nc\0,d"),
    message: /^Row 2 holds a byte of zero.*save/,
  },
  {
    title: "more than 5 MB",
    bytes: () => new Uint8Array(5_000_001).fill(65),
    message: /larger than 5 MB.*split/,
  },
  {
    title: "more than 50,000 rows",
    bytes: () => utf8("a,b\n".repeat(50_001)),
    message: /50001 rows.*split it after row 50000/,
  },
])("$title is refused with one sentence that says what to do", ({ bytes, message }) => {
  const attempt = (): unknown => readCsv(bytes());
  expect(attempt).toThrow(FileError);
  expect(attempt).toThrow(message);
});

test("50,000 rows are read in a second or two", () => {
  const started = performance.now();
  expect(read("Ann Lee;Bo Di;2026-11-23\n".repeat(50_000)).rows).toHaveLength(50_000);
  expect(performance.now() - started).toBeLessThan(5_000);
});

test("whatever the cells hold, quoted rows come back as they were", () => {
  const cell = fc
    .string({ unit: "grapheme" })
    .map((text) => text.replace(/\r|\0/g, "").replace(/^\ufeff/, ""));
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 8 }),
      fc.constantFrom<CsvDelimiter>(",", ";", "\t", "|"),
      (rows, delimiter) => {
        const quoted = rows.map((row) =>
          row.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter)
        );
        const csv = read(`sep=${delimiter}\n${quoted.join("\n")}\n`);
        expect(csv.rows).toEqual([[""], ...rows]);
      }
    )
  );
});

test("the real registers of shared/trackers are read, all rows with as many cells as headers", () => {
  const folder = join(__dirname, "../../../shared/trackers");
  if (!existsSync(folder)) {
    console.error(`NOT CHECKED: the real CSV files, because ${folder} is absent.`);
    return;
  }
  const shapes = ["lfx-mentoring-tracking.csv", "client-action-items.csv"].map((name) => {
    const csv = readCsv(Uint8Array.from(readFileSync(join(folder, name))));
    return [
      csv.delimiter,
      csv.encoding,
      csv.rows.length,
      new Set(csv.rows.map((row) => row.length)).size,
    ];
  });
  expect(shapes).toEqual([
    [",", "utf-8", 60, 1],
    [",", "utf-8", 6, 1],
  ]);
});
