// aimline log: readings of a CSV file recorded in the check-ins of a workbook.
import { basename } from "node:path";
import { writeXlsx } from "../../files/xlsx/write-xlsx";
import { logReadings } from "../../usecases/log-readings";
import { dateOrderOption, readArguments } from "./arguments";
import type { Command } from "./command";
import { openBook, readTable } from "./in-file";
import { checkOut, writeOut } from "./out-file";

export const logCommand: Command = {
  name: "log",
  about: "record the readings of a CSV file in a workbook",
  help: `aimline log BOOK.xlsx --readings READINGS.csv --out BOOK2.xlsx

  --readings FILE    CSV with the columns Measure ID (or Learner and Measure), Measured on, Value, Note
  --out FILE         the workbook to write; BOOK.xlsx itself only with --force
  --date-order dmy|mdy  how dates in the file are written when they are not 2026-11-23
  --force            write over a file that is there`,
  run: async (words, today) => {
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
    const out = given.needed("out");
    checkOut(out, given.isOn("force"));
    const file = readTable(given.needed("readings"));
    const [path = ""] = given.files;
    const { host, notKept } = await openBook(path, today);
    const dateOrder = dateOrderOption(given.text("date-order"));
    const done = await logReadings({ file, dateOrder, today, workbook: basename(path) });
    writeOut(out, await writeXlsx(host.toBook()));
    const lost =
      notKept.length === 0
        ? []
        : [`Not carried over from ${basename(path)}, which still has it: ${notKept.join(", ")}.`];
    return [...done, ...lost, `Written: ${basename(out)}.`];
  },
};
