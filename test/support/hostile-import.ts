// What may happen to a file that somebody made wrong: it is read, or it is refused in one sentence. Anything else is a fault of ours.
import { readCsv } from "../../src/files/csv";
import { FileError } from "../../src/files/file-error";
import { readXlsx } from "../../src/files/xlsx/read-xlsx";
import { writeXlsx } from "../../src/files/xlsx/write-xlsx";
import { describeImport } from "../../src/usecases/import/describe-import";
import type { Grid } from "../../src/usecases/import/grid";
import { gridOfRows, gridsOf } from "../../src/usecases/import/grid";
import { proposeImport } from "../../src/usecases/import/propose-import";
import { takeRows } from "../../src/usecases/import/take-rows";
import { english } from "../../src/text/en";
import { BadUsage } from "../../src/workbench/cli/bad-usage";
import { openBytes } from "../../src/workbench/cli/in-file";
import { TODAY } from "./open-host";

/** @throws whatever is neither a proposal nor a refusal in one sentence */
export async function afterWorkbook(bytes: Uint8Array): Promise<"read" | "refused"> {
  return refusedOr(async () => {
    lookThrough(gridsOf(await readXlsx(bytes)));
    const { host } = await openBytes("file.xlsx", bytes, TODAY);
    await writeXlsx(host.toBook());
  });
}

/** The same for a file of text. */
export async function afterText(bytes: Uint8Array): Promise<"read" | "refused"> {
  return refusedOr(() => lookThrough([gridOfRows(readCsv(bytes).rows)]));
}

function lookThrough(grids: readonly Grid[]): void {
  const proposal = proposeImport(grids);
  describeImport(proposal, "file", english);
  const { main } = proposal;
  const grid = grids.find(({ name }) => name === main.sheet);
  if (grid !== undefined && main.confidence !== "reject")
    takeRows(grid, main, { dateOrder: null, today: TODAY, words: english });
}

async function refusedOr(work: () => void | Promise<void>): Promise<"read" | "refused"> {
  try {
    await work();
    return "read";
  } catch (error) {
    const isRefusal = error instanceof FileError || error instanceof BadUsage;
    if (!isRefusal || !isOneSentence(error.message)) throw error;
    return "refused";
  }
}

function isOneSentence(message: string): boolean {
  return message.length > 0 && message.length < 600 && !/\n|\bat .*:\d+:\d+/.test(message);
}
