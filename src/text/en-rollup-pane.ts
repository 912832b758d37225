// English words of the pane around a roll-up.
import type { RollupPaneWords } from "./rollup-words";

export const englishRollupPane: RollupPaneWords = {
  hint: "Brings the rows of several coaches’ workbooks into this one, and up to date again when you choose them anew. It cannot be undone: use a workbook of its own for it, and keep the older one.",
  choose: "Choose workbooks",
  chooseLabel: "Workbooks to bring together",
  again: "Choose other workbooks",
  cancel: "Cancel",
  cancelled: "Cancelled: nothing was written.",
  looking: "Reading the files",
  found: "What was found",
  questions: "One person or several?",
  one: "One person",
  apart: "Different people",
  write: "Write it into this workbook",
  done: "The workbooks are together.",
};
