// aimline plan-page: the printable page of one plan, made in a workbook.
import { basename } from "node:path";
import { writeXlsx } from "../../files/xlsx/write-xlsx";
import { makePlanPage } from "../../usecases/make-plan-page";
import { readArguments } from "./arguments";
import type { Command } from "./command";
import { openBook } from "./in-file";
import { checkOut, writeOut } from "./out-file";

export const planPageCommand: Command = {
  name: "plan-page",
  about: "make the printable page of one plan",
  help: `aimline plan-page BOOK.xlsx --plan ID --out BOOK2.xlsx

  --plan ID          of the sheet Plans, such as P001
  --out FILE         the workbook to write; BOOK.xlsx itself only with --force
  --force            write over a file that is there`,
  run: async (words, today) => {
    const given = readArguments(
      words,
      { plan: { kind: "text" }, out: { kind: "text" }, force: { kind: "flag" } },
      ["book"]
    );
    const planId = given.needed("plan");
    const out = given.needed("out");
    checkOut(out, given.isOn("force"));
    const [path = ""] = given.files;
    const { host, notKept } = await openBook(path, today);
    const done = await makePlanPage({ planId, workbook: basename(path) });
    writeOut(out, await writeXlsx(host.toBook()));
    const lost =
      notKept.length === 0
        ? []
        : [`Not carried over from ${basename(path)}, which still has it: ${notKept.join(", ")}.`];
    return [...done, ...lost, `Written: ${basename(out)}.`];
  },
};
