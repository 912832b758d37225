// Failures in English words, by code: what happened, and what to do. Loaded with the first failure; most days there is none.

type Told = readonly [sentence: string, nextStep: string];

const workbook = {
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
} satisfies Readonly<Record<string, Told>>;

export const englishFailures: FailureWords = {
  workbook,
  mendInput: "Mend this and try again: nothing was written.",
  fileUnchanged: "Nothing was changed.",
  ours: "Aimline made a mistake ({name}).",
  report: "Please report this and what you did.",
};

export interface FailureWords {
  /** By the code of the failure of the workbook. */
  readonly workbook: Readonly<Record<keyof typeof workbook, Told>>;
  /** After a sentence about what somebody gave us. */
  readonly mendInput: string;
  /** After a sentence about a file. */
  readonly fileUnchanged: string;
  /** `{name}` is the name of the error. */
  readonly ours: string;
  readonly report: string;
}
