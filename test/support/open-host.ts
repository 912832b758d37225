// A fresh workbook host under the real office.js, for tests.
import type { Book } from "../../src/files/book";
import { connectOffice } from "../../src/workbench/bridge/office-in-node";
import type { Host } from "../../src/workbench/host/contract";
import { createHost } from "../../src/workbench/host/host";

/** 2026-11-23 as Excel's serial day. */
export const TODAY = 46349;

/** Opens an empty workbook, or the given one, and makes it the one that Excel.run works on. */
export function openHost(book?: Book): Host {
  const host = createHost({ today: () => TODAY, ...(book && { book }) });
  connectOffice()(host);
  return host;
}
