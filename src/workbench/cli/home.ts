// aimline home: what Home says outside its list of who needs attention.
import { readHome } from "../../usecases/read-home";
import { dayOption, readArguments } from "./arguments";
import type { Command } from "./command";
import { openBook } from "./in-file";

export const homeCommand: Command = {
  name: "home",
  about: "say what stands outside the plans, and how coaches and managers do together",
  help: `aimline home BOOK.xlsx [--as-of DATE]

  --as-of DATE    as things stood on that day; without it, the workbook's own as-of day

Work-system issues that wait, coaching rightly not started, ideas without an answer, the next ideas
meeting; and of coaches and managers together what was kept in the last 13 weeks: nothing behind which
fewer than 5 people stand. Who needs attention is told by aimline attention.`,
  run: async (words, today) => {
    const given = readArguments(words, { "as-of": { kind: "text" } }, ["book"]);
    const asOf = given.text("as-of");
    await openBook(given.files[0] ?? "", today);
    return readHome(asOf === null ? undefined : dayOption("as-of", asOf));
  },
};
