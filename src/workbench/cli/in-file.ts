// Reads the files that a command is given. A file that is not there or not what it should be is bad input.
import { basename } from "node:path";
import { readCsv } from "../../files/csv";
import { FileError } from "../../files/file-error";
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
  const bytes = bytesOf(path);
  const book = await named(basename(path), () => readXlsx(bytes));
  const host = useBook(hosted(basename(path), () => createHost({ book, today: () => today })));
  return { host, notKept: book.notKept ?? [] };
}

export function newBook(today: number): Host {
  return useBook(createHost({ today: () => today }));
}

function useBook(host: Host): Host {
  connectOffice()(host);
  return host;
}

/** A formula that nothing can understand, in a file that was read: Excel would repair such a file. */
function hosted(source: string, open: () => Host): Host {
  try {
    return open();
  } catch (error) {
    if (error instanceof HostError)
      throw new BadUsage(
        `${source}: the file holds a formula that leads nowhere (${error.message}). Open it in Excel, let Excel repair it, and save it again.`
      );
    throw error;
  }
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
