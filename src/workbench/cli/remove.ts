// aimline remove: takes Aimline out of a workbook; what people entered stays.
import { previewRemoval, removeAimline } from "../../usecases/remove-aimline";
import { english } from "../../text/en";
import { readArguments } from "./arguments";
import type { Command } from "./command";
import { editBook } from "./edit-book";
import { openBook } from "./in-file";

export const removeCommand: Command = {
  name: "remove",
  about:
    "take Aimline out of a workbook; what people entered stays, what was computed becomes values",
  help: `aimline remove BOOK.xlsx --out PLAIN.xlsx

  --out FILE      the plain workbook to write; without it, only what would change is said
  --force         write over a file that is there

Hidden sheets and names go, hidden records (the change log, terms, flags put aside) are shown, drop-downs go. It cannot be undone
in the file that it writes; BOOK.xlsx stays as it is.`,
  run: async (words, today) => {
    const options = { out: { kind: "text" }, force: { kind: "flag" } } as const;
    const given = readArguments(words, options, ["book"]);
    if (given.text("out") !== null)
      return editBook(given, today, () => removeAimline(today, english));
    await openBook(given.files[0] ?? "", today);
    return previewRemoval(today, english);
  },
};
