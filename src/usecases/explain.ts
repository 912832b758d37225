// From a failure to a sentence and a next step, for the pane and the command line. The only place where errors become words.
import { FileError } from "../files/file-error";
import { WorkbookError } from "../gateway/error";
import type { WorkbookErrorCode } from "../gateway/error";
import { InputError } from "./input-error";
import { CopyLeaks } from "./share/find-leaks";

export interface Explanation {
  readonly sentence: string;
  readonly nextStep: string;
  /** True when the user can mend it; false when it is a fault of ours, which belongs in a report. */
  readonly isTheirs: boolean;
}

const workbookFailures: Readonly<
  Record<WorkbookErrorCode, readonly [sentence: string, nextStep: string]>
> = {
  cellEditMode: [
    "A cell is being edited, so Excel cannot be asked now.",
    "Press Enter or Esc in the grid and try again.",
  ],
  protected: [
    "A sheet is protected.",
    "Take the protection off (Review, Unprotect Sheet) and try again.",
  ],
  readOnly: [
    "The workbook cannot be changed: it is open for reading only.",
    "Save a copy, or open it for editing, and try again.",
  ],
  filtered: [
    "A table is filtered, so Excel refuses to add rows to it.",
    "Clear the filter (Data, Clear) and try again.",
  ],
  blocked: [
    "Something stands below a table, where its new rows would go.",
    "Move it elsewhere and try again.",
  ],
  payloadTooLarge: [
    "That was more than Excel takes at once.",
    "Do it in smaller parts: what was done stays, and nothing is doubled.",
  ],
  offline: [
    "Excel did not answer.",
    "Check the connection and try again: what was done stays, and nothing is doubled.",
  ],
  itemNotFound: [
    "A sheet, table or column of Aimline is missing, or a colleague changed it at this moment.",
    "Try again. If it is missing still, undo its deletion, or set up plans again to have it made.",
  ],
  apiNotSupported: [
    "This version of Excel is too old for that.",
    "Use Excel for the web, Microsoft 365, or Excel 2021 and later.",
  ],
  notModelled: [
    "The workbench cannot do that yet.",
    "Do it in Excel itself, and report what you tried.",
  ],
  lostTable: [
    "A table of Aimline was turned into plain cells, so its rows cannot be found.",
    "Undo that, or have the workbook checked and mended: nothing was written.",
  ],
  newerVersion: [
    "This workbook was made by a newer Aimline: this one can read it, but does not change it.",
    "Update Aimline and try again: nothing was written.",
  ],
  unknown: [
    "Excel could not do that.",
    "Try again. If it fails again, save, close and reopen the workbook.",
  ],
};

/**
 * Says what went wrong and what to do. Of a failure that it does not know it gives Excel's code or the name of the error, never its
 * message, which may hold what people typed; AIMLINE_DEBUG=1 shows all of it on the command line.
 */
export function explain(error: unknown): Explanation {
  if (error instanceof InputError) {
    return {
      sentence: error.message,
      nextStep: "Mend this and try again: nothing was written.",
      isTheirs: true,
    };
  }
  if (error instanceof FileError) {
    return { sentence: error.message, nextStep: "Nothing was changed.", isTheirs: true };
  }
  if (error instanceof WorkbookError) {
    const [sentence, nextStep] = workbookFailures[error.code];
    const isTheirs =
      error.code !== "unknown" && error.code !== "notModelled" && error.code !== "payloadTooLarge";
    const where = error.place === "" ? "" : ` (${error.place})`;
    const said = isTheirs ? where : `${where} ${error.message}`;
    return { sentence: `${sentence}${said}`, nextStep, isTheirs };
  }
  if (error instanceof CopyLeaks) return { sentence: error.message, nextStep: "", isTheirs: false };
  const name = error instanceof Error ? error.name : typeof error;
  return {
    sentence: `Aimline made a mistake (${name}).`,
    nextStep: "Please report this and what you did.",
    isTheirs: false,
  };
}
