// aimline undo: takes back an operation on a plan or a person, by its restore point: the last, or the one that is named.
import { undoLast, undoOperation } from "../../usecases/change/undo";
import { readArguments } from "./arguments";
import type { Command } from "./command";
import { askedFrom, editBook, editHelp, editOptions } from "./edit-book";

export const undoCommand: Command = {
  name: "undo",
  about: "take back the last operation on a plan or a person",
  help: `aimline undo BOOK.xlsx --out BOOK2.xlsx

  The last three operations of the last 30 days can be taken back, one after another.

  --operation ID  this one, such as O012, also when others came after it
${editHelp}`,
  run: (words, today) => {
    const given = readArguments(words, { ...editOptions, operation: { kind: "text" } }, ["book"]);
    const operation = given.text("operation");
    const asked = askedFrom(given, today);
    return editBook(given, today, () =>
      operation === null ? undoLast(asked) : undoOperation(operation, asked)
    );
  },
};
