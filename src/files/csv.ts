// The bytes of a CSV file → rows of text: encoding and separator found, every row kept, nothing interpreted.
// What the rows mean (headers, dates, decimal commas) is not settled here.
import Papa from "papaparse";
import { FileError } from "./file-error";

export type CsvDelimiter = "," | ";" | "\t" | "|";
type CsvEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export interface CsvText {
  /** Rows × cells. Rows may differ in length and be blank: rows[n] is row n + 1 as Excel numbers it. */
  readonly rows: readonly (readonly string[])[];
  /** For each row the line of the file on which it begins, from 1: more than its number after line breaks in quotes. */
  readonly lines: readonly number[];
  readonly delimiter: CsvDelimiter;
  readonly encoding: CsvEncoding;
}

const mostBytes = 5_000_000;
const mostRows = 50_000;
/** Tried in this order where several fit equally well: a comma is the one that also occurs inside numbers. */
const delimiters: readonly CsvDelimiter[] = ["\t", ";", "|", ","];
const rowsLookedAt = 200;

/** Throws FileError, naming the row and the mend, for what is no CSV file or too large. */
export function readCsv(bytes: Uint8Array): CsvText {
  if (bytes.length > mostBytes) {
    throw new FileError(
      `The file is larger than 5 MB (${bytes.length} bytes): keep the columns that are needed, or split it.`
    );
  }
  if ((bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf)) {
    throw new FileError(
      "This is an Excel workbook, not a CSV file: in Excel, save the sheet as “CSV UTF-8 (comma delimited)”."
    );
  }
  const { text, encoding } = decode(bytes);
  const zero = text.indexOf("\0");
  if (zero >= 0) {
    const line = text.slice(0, zero).split(/\r\n?|\n/).length;
    throw new FileError(
      `Row ${line} holds a byte of zero, so this is no text: save the list as “CSV UTF-8 (comma delimited)”.`
    );
  }
  const even = text.replace(/\r\n?/g, "\n");
  // Excel's own way to tell the separator: a first line "sep=;". It stays as a blank row, so that numbers stay true.
  const told = /^sep=([,;\t|])(?=\n|$)/i.exec(even)?.[1] as CsvDelimiter | undefined;
  const body = told === undefined ? even : even.slice(5);
  const delimiter = told ?? findDelimiter(body);
  const rows = parse(body, delimiter);
  if (rows.length > mostRows) {
    throw new FileError(
      `The file has ${rows.length} rows, and at most ${mostRows} are read at once: split it after row ${mostRows}.`
    );
  }
  const lines: number[] = [];
  let line = 1;
  for (const row of rows) {
    lines.push(line);
    line +=
      1 +
      row.reduce(
        (breaks, cell) => breaks + (cell.includes("\n") ? cell.split("\n").length - 1 : 0),
        0
      );
  }
  return { rows, lines, delimiter, encoding };
}

function decode(bytes: Uint8Array): { readonly text: string; readonly encoding: CsvEncoding } {
  const as = (encoding: CsvEncoding): { text: string; encoding: CsvEncoding } => ({
    text: new TextDecoder(encoding).decode(bytes),
    encoding,
  });
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return as("utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return as("utf-16be");
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    // The one reason to fail is that it is not UTF-8: what older Excel for Windows writes as “CSV (comma delimited)”.
    return as("windows-1252");
  }
}

/** The separator that cuts the most rows into the same number of cells, the first row among them. */
function findDelimiter(text: string): CsvDelimiter {
  let best: { readonly delimiter: CsvDelimiter; readonly fit: number } = { delimiter: ",", fit: 0 };
  for (const delimiter of delimiters) {
    const sizes = Papa.parse<string[]>(text, { delimiter, newline: "\n", preview: rowsLookedAt })
      .data.filter((row) => row.some((cell) => cell.trim() !== ""))
      .map((row) => row.length);
    const counts = new Map<number, number>();
    for (const size of sizes) counts.set(size, (counts.get(size) ?? 0) + 1);
    const most = Math.max(0, ...[...counts].filter(([size]) => size > 1).map(([, count]) => count));
    const fit = (most / Math.max(1, sizes.length)) * ((sizes[0] ?? 0) > 1 ? 1 : 0.5);
    if (fit > best.fit + 0.02) best = { delimiter, fit };
  }
  return best.delimiter;
}

function parse(text: string, delimiter: CsvDelimiter): readonly (readonly string[])[] {
  const parsed = Papa.parse<string[]>(text, { delimiter, newline: "\n" });
  const open = parsed.errors.find((error) => error.code === "MissingQuotes");
  if (open !== undefined) {
    throw new FileError(
      `Row ${(open.row ?? 0) + 1} opens a quotation mark that is never closed: close it, or write it twice.`
    );
  }
  // The line break at the end of the last row begins no row.
  const last = parsed.data[parsed.data.length - 1];
  return last?.length === 1 && last[0] === "" ? parsed.data.slice(0, -1) : parsed.data;
}
