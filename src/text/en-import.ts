// English words about foreign trackers.
import type { ImportWords } from "./import-words";

export const englishImport: ImportWords = {
  fields: {
    id: "ID",
    category: "category",
    learner: "learner",
    owner: "owner",
    action: "action",
    measure: "measure",
    baseline: "baseline",
    target: "target",
    actual: "actual",
    start: "start",
    due: "due",
    done: "done on",
    percent: "percent done",
    status: "status",
    priority: "priority",
    notes: "notes",
    updated: "updated on",
  },
  confidences: {
    high: "The columns are clear.",
    medium: "Look the columns over before you take them.",
    low: "This is a guess: check each column.",
    reject: "This is no tracker.",
  },
  problems: {
    noTracker:
      "{source} holds no table of actions, measures or learners with a header: choose another file or sheet.",
    noDate: "{place}: “{found}” is no date ({count} such cells). Write dates as 2026-11-23.",
    doubledId: "{place}: the ID “{found}” stands there again ({count} such cells).",
    twoOwners: "{place}: “{found}” names more than one owner ({count} such cells).",
    rowsLeftOut:
      "{place}: “{found}” is read as a heading, total or footnote and left out ({count} such rows).",
    blankKey: "{place}: the cell is blank though its row is filled ({count} such cells).",
    hiddenColumn: "{place}: the column “{found}” is hidden and was read all the same.",
    farCells:
      "{place}: from here on {count} cells stand far from the rest or below row 50,000 and were not read. Move them to the table, or split it.",
  },
  header: "{place}: header in row {row}.",
  noHeader: "{place}: no header.",
  column: "  {field}: {column}",
  matrix: "  A column for each of {count} courses, skills or people: {columns}.",
  periodMatrix: "  The same columns again for each period: {columns}.",
  rows: "  {count} rows.",
  otherTable: "Another table, {place}: {count} rows.",
};
