// A command that changes a workbook: reads BOOK.xlsx, does its work, writes --out. What is lost of the file is said.
import { basename } from "node:path";
import { writeXlsx } from "../../files/xlsx/write-xlsx";
import type { Done } from "../../usecases/change/done";
import { linesOf } from "../../usecases/change/done";
import type { Arguments, OptionSpec } from "./arguments";
import { openBook } from "./in-file";
import { checkOut, writeOut } from "./out-file";

/** The options that all such commands have. */
export const editOptions: Readonly<Record<string, OptionSpec>> = {
  out: { kind: "text" },
  force: { kind: "flag" },
  by: { kind: "text" },
  why: { kind: "text" },
};

export const editHelp = `  --out FILE      the workbook to write; BOOK.xlsx itself only with --force
  --by NAME       who asks for it, for the change log
  --why TEXT      why, for the change log
  --force         write over a file that is there`;

/** Lines of what was done. Nothing is written when the work throws. `path` is the workbook, the given file unless said. */
export async function editBook(
  given: Arguments,
  today: number,
  work: () => Promise<Done | readonly string[]>,
  path = given.files[0] ?? ""
): Promise<readonly string[]> {
  const out = given.needed("out");
  checkOut(out, given.isOn("force"));
  const { host, notKept } = await openBook(path, today);
  const done = await work();
  writeOut(out, await writeXlsx(host.toBook()));
  const lost =
    notKept.length === 0
      ? []
      : [`Not carried over from ${basename(path)}, which still has it: ${notKept.join(", ")}.`];
  const lines = "said" in done ? linesOf(done) : done;
  return [...lines, ...lost, `Written: ${basename(out)}.`];
}

/** Who asks, and why. */
export function askedFrom(given: Arguments, today: number) {
  return { today, by: given.text("by") ?? "", why: given.text("why") ?? "" };
}
