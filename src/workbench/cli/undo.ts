// aimline undo: takes back the last operation on a plan or a person, by its restore point.
import { undoLast } from "../../usecases/change/undo";
import { readArguments } from "./arguments";
import type { Command } from "./command";
import { askedFrom, editBook, editHelp, editOptions } from "./edit-book";

export const undoCommand: Command = {
  name: "undo",
  about: "take back the last operation on a plan or a person",
  help: `aimline undo BOOK.xlsx --out BOOK2.xlsx

  The last three operations of the last 30 days can be taken back, one after another.
${editHelp}`,
  run: (words, today) => {
    const given = readArguments(words, editOptions, ["book"]);
    return editBook(given, today, () => undoLast(askedFrom(given, today)));
  },
};
