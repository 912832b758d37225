// Reads the files that a command is given. A file that is not there or not what it should be is bad input.
import { basename } from "node:path";
import { readCsv } from "../../files/csv";
import type { Book } from "../../files/book";
import { damagedWorkbook, FileError } from "../../files/file-error";
import { checkBook } from "../../files/xlsx/check-book";
import { readXlsx } from "../../files/xlsx/read-xlsx";
import { connectOffice } from "../bridge/office-in-node";
import type { Host } from "../host/contract";
import { createHost } from "../host/host";
import { HostError } from "../host/host-error";
import type { ReadingFile } from "../../usecases/log/read-readings";
import { BadUsage } from "./bad-usage";
import { bytesOf } from "./file-bytes";

/** Rows of a CSV file; row n is the file's n-th row as Excel numbers it. */
export function readTable(path: string): ReadingFile {
  const bytes = bytesOf(path);
  const source = basename(path);
  return named(source, () => {
    const { rows, delimiter } = readCsv(bytes);
    return { source, firstRow: 1, rows, delimiter };
  });
}

export interface OpenedBook {
  readonly host: Host;
  /** What of the file is lost when the workbook is written again, in a reader's words. */
  readonly notKept: readonly string[];
}

/** Opens a workbook under the real office.js and makes it the one that use cases work on. */
export async function openBook(path: string, today: number): Promise<OpenedBook> {
  return openBytes(basename(path), bytesOf(path), today);
}

/** The same for bytes that were read. @throws BadUsage for what is no workbook, in one sentence */
export async function openBytes(
  source: string,
  bytes: Uint8Array,
  today: number
): Promise<OpenedBook> {
  const book = await named(source, () => readXlsx(bytes));
  const host = useBook(
    hosted(source, () => {
      sound(book);
      return createHost({ book, today: () => today });
    })
  );
  return { host, notKept: book.notKept ?? [] };
}

export function newBook(today: number): Host {
  return useBook(createHost({ today: () => today }));
}

function useBook(host: Host): Host {
  connectOffice()(host);
  return host;
}

/** What Excel would repair on opening is refused before any work, not when the result is to be written. */
function sound(book: Book): void {
  try {
    checkBook(book);
  } catch (error) {
    if (error instanceof FileError || !(error instanceof Error)) throw error;
    throw damagedWorkbook(oneLine(error.message));
  }
}

/** A formula that nothing can understand, or that needs its own result, in a file that was read: Excel would complain of it too. */
function hosted(source: string, open: () => Host): Host {
  try {
    return open();
  } catch (error) {
    if (error instanceof FileError) throw new BadUsage(`${source}: ${oneLine(error.message)}`);
    if (error instanceof HostError)
      throw new BadUsage(
        `${source}: the file holds what leads nowhere (${oneLine(error.message)}). Open it in Excel, let Excel repair it, and save it again.`
      );
    throw error;
  }
}

/** A header may hold a line break, and a formula of a file anything. */
function oneLine(message: string): string {
  const flat = message.replace(/\s+/g, " ");
  return flat.length > 300 ? `${flat.slice(0, 300)}…` : flat;
}

/** A file's own fault gets the file's name. */
function named<T>(source: string, read: () => T): T {
  const rename = (error: unknown): never => {
    if (error instanceof FileError) throw new BadUsage(`${source}: ${error.message}`);
    throw error;
  };
  try {
    const result = read();
    return result instanceof Promise ? (result.catch(rename) as T) : result;
  } catch (error) {
    return rename(error);
  }
}
