// Opens a finished copy as a new workbook, where Excel can; the workbook it was made from is not touched.
import { WorkbookError } from "../gateway/error";
import { openNewWorkbook } from "../gateway/new-workbook";
import type { FinishedCopy } from "./make-copy";

/** False where this Excel cannot open one from a pane; nothing was opened then. */
export async function openCopy({ bytes }: Pick<FinishedCopy, "bytes">): Promise<boolean> {
  try {
    await openNewWorkbook(bytes);
    return true;
  } catch (error) {
    const isMissing =
      error instanceof WorkbookError && ["apiNotSupported", "notModelled"].includes(error.code);
    if (isMissing) return false;
    throw error;
  }
}
