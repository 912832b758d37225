// aimline plan-page: a printable page of one plan, made in a workbook.
import { basename } from "node:path";
import { writeXlsx } from "../../files/xlsx/write-xlsx";
import { makePlanPage, pageKinds } from "../../usecases/make-plan-page";
import { readArguments } from "./arguments";
import { BadUsage } from "./bad-usage";
import type { Command } from "./command";
import { openBook } from "./in-file";
import { checkOut, writeOut } from "./out-file";

export const planPageCommand: Command = {
  name: "plan-page",
  about: "make a printable page of one plan: the plan, a review, before and after",
  help: `aimline plan-page BOOK.xlsx --plan ID [--kind KIND] --out BOOK2.xlsx

  --plan ID          of the sheet Plans, such as P001
  --kind KIND        plan (without it): for signature; review: for a review talk, with the change since the last one; before-after:
                     what came of it
  --out FILE         the workbook to write; BOOK.xlsx itself only with --force
  --force            write over a file that is there`,
  run: async (words, today) => {
    const given = readArguments(
      words,
      {
        ...{ plan: { kind: "text" }, kind: { kind: "text" } },
        ...{ out: { kind: "text" }, force: { kind: "flag" } },
      },
      ["book"]
    );
    const planId = given.needed("plan");
    const asked = given.text("kind") ?? "plan";
    const kind = pageKinds.find((one) => one === asked);
    if (kind === undefined)
      throw new BadUsage(`--kind is ${pageKinds.join(", ")}, not “${asked}”.`);
    const out = given.needed("out");
    checkOut(out, given.isOn("force"));
    const [path = ""] = given.files;
    const { host, notKept } = await openBook(path, today);
    const done = await makePlanPage({ planId, kind, workbook: basename(path) });
    writeOut(out, await writeXlsx(host.toBook()));
    const lost =
      notKept.length === 0
        ? []
        : [`Not carried over from ${basename(path)}, which still has it: ${notKept.join(", ")}.`];
    return [...done, ...lost, `Written: ${basename(out)}.`];
  },
};
