// Opens a finished file as a workbook beside this one, in a window of its own.
import { asWorkbookError } from "./run";

/** What goes into one call of String.fromCharCode: engines allow some ten thousands of arguments. */
const bytesAtOnce = 8192;

/** @throws WorkbookError, "apiNotSupported" where this Excel has no such window to give */
export async function openNewWorkbook(file: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(inBase64(file));
  } catch (error) {
    throw asWorkbookError(error);
  }
}

function inBase64(file: Uint8Array): string {
  let letters = "";
  for (let at = 0; at < file.length; at += bytesAtOnce)
    letters += String.fromCharCode(...file.subarray(at, at + bytesAtOnce));
  return btoa(letters);
}
