// aimline upgrade: brings a workbook of an earlier version to the shape of this one, and mends what of ours was broken.
import { upgradeWorkbook } from "../../usecases/upgrade";
import { readArguments } from "./arguments";
import type { Command } from "./command";
import { editBook } from "./edit-book";

export const upgradeCommand: Command = {
  name: "upgrade",
  about: "bring a workbook of an earlier version up to date; nothing that people entered changes",
  help: `aimline upgrade BOOK.xlsx --out BOOK2.xlsx

  --out FILE      the workbook to write; BOOK.xlsx itself only with --force
  --force         write over a file that is there`,
  run: (words, today) => {
    const options = { out: { kind: "text" }, force: { kind: "flag" } } as const;
    const given = readArguments(words, options, ["book"]);
    return editBook(given, today, async () => {
      const done = await upgradeWorkbook();
      return done.length === 0 ? ["The workbook is up to date."] : done;
    });
  },
};
