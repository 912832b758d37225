// English words of a check of the workbook.
import type { CheckWords } from "./check-words";

export const englishCheck: CheckWords = {
  findings: {
    missingSheet: {
      means: "the sheet is not there: it was deleted, or is new in this version",
      mend: "it is made; rows that stood on a deleted sheet come back only by undo or an earlier version of the file",
    },
    lostTable: {
      means: "the table was turned into plain cells, so that formulas no longer find its rows",
      mend: "it is made a table again over the rows that are there",
    },
    missingTable: {
      means: "the table is not there: it was deleted, or is new in this version",
      mend: "an empty one is made",
    },
    missingColumn: {
      means: "the column is not there: it was deleted, or is new in this version",
      mend: "it is added at the right",
    },
    lostName: {
      means: "a hidden name by which formulas find a column is lost or leads elsewhere",
      mend: "the name is set again",
    },
    wrongFill: {
      means: "formulas of the hidden workings are missing or overwritten",
      mend: "they are filled in again",
    },
    wrongFormula: {
      means: "a computed cell holds something else than its formula",
      mend: "the formula is written again",
    },
    lostValidation: {
      means: "the check on what is typed is lost or changed",
      mend: "it is set again",
    },
    lostFormat: { means: "the colouring of the cells is lost or cut up", mend: "it is set again" },
    wrongCell: { means: "a cell of ours holds something else", mend: "it is written again" },
    lostChart: { means: "the chart is not there", mend: "it is made again" },
    textForNumber: {
      means: "the number “{found}” stands there as text, so it does not count",
      mend: "write the number {to}",
    },
    textForDate: {
      means: "the date “{found}” stands there as text, so it does not count",
      mend: "write the date {to}",
    },
    spacesInId: {
      means: "the ID “{found}” has spaces around it, so nothing finds it",
      mend: "write {to}",
    },
    missingId: { means: "the row has no ID, so nothing can belong to it", mend: "write {to}" },
    looseReference: {
      means: "“{found}” is no ID that there is; {to} is, but for spaces or signs",
      mend: "write {to}",
    },
    privateText: {
      means: "an executive plan’s session holds text in a column that is to stay with the pair",
      mend: "clear the cell",
    },
    noNumber: {
      means: "“{found}” is no number, so the row does not count",
      mend: "write a number",
    },
    noDate: {
      means: "“{found}” is no date, or may be read as two, so the row does not count",
      mend: "write a date such as 2026-11-23",
    },
    futureDate: {
      means: "{found} is in the future for something that has happened",
      mend: "look the date up; until that day the row does not count",
    },
    doubledId: {
      means: "the ID “{found}” stands in an earlier row too: what names it belongs to that one",
      mend: "give one of the rows another ID, and what belongs to it as well",
    },
    orphan: {
      means: "no row has the ID “{found}”, so this row belongs to nothing",
      mend: "choose the ID from the list, or add the row that is missing",
    },
    copiedSheet: {
      means: "the table “{found}” looks like a copy of one of ours: its rows are not read",
      mend: "move new rows to the first table, then delete the copy",
    },
    renamedSheet: {
      means: "the sheet is called “{found}” now; that does no harm",
      mend: "none needed",
    },
    renamedHeader: {
      means: "the header is “{found}” now; that does no harm",
      mend: "none needed",
    },
    dates1904: {
      means: "the file counts days from 1904, as old Macs did",
      mend: "its dates were moved to the count from 1900 when it was read; a saved copy keeps that",
    },
  },
  sound: "The workbook is sound: nothing was found.",
  ours: "Of Aimline’s own, mended by --fix:",
  entered: "Entered by people; mended only when agreed (--agree all, a kind, or a cell):",
  told: "Entered by people; for a person to decide:",
  line: "  {place}: {means}. Mend: {mend}. [{kind}]",
  change: "  {place}: “{old}” → “{to}”: {means}. [{kind}]",
  blank: "blank",
  mended: "Mended of our own: {count}.",
  agreed: "Mended of what people entered, as agreed: {count}. To take it back: undo.",
  left: "Left as it is, since nobody agreed: {count}.",
  more: "  … and {count} more of this kind.",
};
