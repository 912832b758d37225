// Workbooks in and out of the page: a file that the user chose or dropped, and the copy that is saved.
import { readCsv } from "../../files/csv";
import { readXlsx } from "../../files/xlsx/read-xlsx";
import { writeXlsx } from "../../files/xlsx/write-xlsx";
import type { Host } from "../host/contract";
import { createHost } from "../host/host";

export interface OpenedFile {
  readonly host: Host;
  readonly fileName: string;
  /** What the file holds that a saved copy would lack, one sentence each. */
  readonly losses: readonly string[];
}

/** Opens an .xlsx workbook, or a list as text (.csv, .tsv, .txt) in a workbook of its own. Throws FileError, in words. */
export async function openWorkbook(file: File, today: () => number): Promise<OpenedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.(csv|tsv|txt)$/i.test(file.name)) return openList(file.name, bytes, today);
  const book = await readXlsx(bytes);
  const losses = (book.notKept ?? []).map((phrase) => `It would lack ${phrase}.`);
  return { host: createHost({ book, today }), fileName: file.name, losses };
}

/** The cells are read as if they had been typed, as Excel reads a list. */
function openList(fileName: string, bytes: Uint8Array, today: () => number): OpenedFile {
  const title = fileName.replace(/\.[^.]*$/, "");
  const draft = createHost({ today });
  const { rows } = readCsv(bytes);
  // A text of the list never becomes a formula.
  const cells = rows.map((row) => row.map((text) => (text.startsWith("=") ? `'${text}` : text)));
  if (cells.length > 0) draft.paste("Sheet1", "A1", cells);
  draft.renameSheet("Sheet1", sheetName(title));
  return {
    host: createHost({ book: draft.toBook(), today }),
    fileName: `${title}.xlsx`,
    losses: [],
  };
}

/** A file's name as a sheet may bear it: at most 31 characters, without / \ ? * : [ ] and without apostrophes at its ends. */
function sheetName(title: string): string {
  const name = title
    .replace(/[/\\?*:[\]]/g, " ")
    .slice(0, 31)
    .replace(/^'+|'+$/g, "")
    .trim();
  return name === "" || name.toLowerCase() === "history" ? "List" : name;
}

/** Hands the workbook to the browser as a download. Throws FileError for what Excel would refuse. */
export async function saveWorkbook(host: Host, fileName: string): Promise<void> {
  handOver(await writeXlsx(host.toBook()), fileName);
}

/** Hands the bytes of an .xlsx file to the browser as a download. */
export function handOver(bytes: Uint8Array, fileName: string): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  // The copy has a buffer of its own, as a Blob wants it.
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser takes the bytes when it handles the click, not before.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The file of a workbook that the pane made; that of a blank one where it gave none. */
export async function fileOrBlank(
  file: Uint8Array | null,
  today: () => number
): Promise<Uint8Array> {
  return file ?? writeXlsx(createHost({ today }).toBook());
}
