// aimline log: readings of a CSV file recorded in the check-ins of a workbook.
import { basename } from "node:path";
import { logReadings } from "../../usecases/log-readings";
import { dateOrderOption, readArguments } from "./arguments";
import type { Command } from "./command";
import { editBook } from "./edit-book";
import { readTable } from "./in-file";

export const logCommand: Command = {
  name: "log",
  about: "record the readings of a CSV file in a workbook",
  help: `aimline log BOOK.xlsx --readings READINGS.csv --out BOOK2.xlsx

  --readings FILE    CSV with the columns Measure ID (or Learner and Measure), Measured on, Value, Note
  --out FILE         the workbook to write; BOOK.xlsx itself only with --force
  --date-order dmy|mdy  how dates in the file are written when they are not 2026-11-23
  --force            write over a file that is there`,
  run: (words, today) => {
    const given = readArguments(
      words,
      {
        readings: { kind: "text" },
        out: { kind: "text" },
        "date-order": { kind: "text" },
        force: { kind: "flag" },
      },
      ["book"]
    );
    const readings = given.needed("readings");
    const dateOrder = dateOrderOption(given.text("date-order"));
    const [path = ""] = given.files;
    return editBook(given, today, () =>
      logReadings({ file: readTable(readings), dateOrder, today, workbook: basename(path) })
    );
  },
};
