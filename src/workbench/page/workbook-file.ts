// Workbooks in and out of the page: a file that the user chose or dropped, and the copy that is saved.
import type { Book } from "../../files/book";
import { readXlsx } from "../../files/xlsx/read-xlsx";
import { writeXlsx } from "../../files/xlsx/write-xlsx";
import type { Host } from "../host/contract";

export interface OpenedFile {
  readonly book: Book;
  /** What the file holds that a saved copy would lack, one sentence each. */
  readonly losses: readonly string[];
}

/** Throws FileError, in words, for what is no readable workbook. */
export async function openWorkbook(file: File): Promise<OpenedFile> {
  const book = await readXlsx(new Uint8Array(await file.arrayBuffer()));
  const losses = (book.notKept ?? []).map((phrase) => `It would lack ${phrase}.`);
  return { book, losses };
}

/** Hands the workbook to the browser as a download. Throws FileError for what Excel would refuse. */
export async function saveWorkbook(host: Host, fileName: string): Promise<void> {
  const bytes = await writeXlsx(host.toBook());
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
