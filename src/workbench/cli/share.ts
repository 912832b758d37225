// aimline share: a copy of a workbook to hand on, from which what must stay is absent, not hidden.
import { basename } from "node:path";
import { textsOfBook } from "../../files/texts-of-book";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { makeCopy } from "../../usecases/make-copy";
import type { CopyFor } from "../../usecases/make-copy";
import type { Arguments } from "./arguments";
import { dayOption, readArguments } from "./arguments";
import { BadUsage } from "./bad-usage";
import type { Command } from "./command";
import { openBook } from "./in-file";
import { checkOut, writeOut } from "./out-file";

const defaultLeastPeople = 5;

export const shareCommand: Command = {
  name: "share",
  about: "make a copy to hand on, without what must stay",
  help: `aimline share BOOK.xlsx --for manager --manager NAME --out COPY.xlsx
aimline share BOOK.xlsx --for hr [--min-group ${defaultLeastPeople}] --out COPY.xlsx
aimline share BOOK.xlsx --for learner --learner ID --out COPY.xlsx

  --for WHOM      manager: plans of the manager's people; hr: totals; learner: the learner's own plans
  --manager NAME  by name or ID, as in People; people are theirs by the column Manager ID
  --learner ID    by ID or name, as in People
  --min-group N   no total counts fewer people (${defaultLeastPeople})
  --as-of DATE    as things stood on that day; without it, the workbook's own as-of day
  --out FILE      the copy to write; without it, only what goes and what stays is said
  --force         write over a file that is there
  --json          what goes and what stays as {audience, asOf, goes, stays}

The copy holds plain values of listed columns and nothing else: no notes, no sessions' contents, no executive or personal plans,
no mentoring, no comments, settings, formulas or names of authors. It is opened again and searched before it is written.`,
  run: async (words, today) => {
    const text = { kind: "text" } as const;
    const flag = { kind: "flag" } as const;
    const given = readArguments(
      words,
      {
        ...{ for: text, manager: text, learner: text, "min-group": text, "as-of": text },
        ...{ out: text, force: flag, json: flag },
      },
      ["book"]
    );
    const copyFor = copyForOption(given);
    const asOf = given.text("as-of");
    const out = given.text("out");
    const [path = ""] = given.files;
    if (out !== null) checkOut(out, given.isOn("force"));
    const { host } = await openBook(path, today);
    const { preview, said, bytes } = await makeCopy({
      copyFor,
      ...(asOf !== null && { asOf: dayOption("as-of", asOf) }),
      otherTexts: textsOfBook(host.toBook()),
    });
    if (out !== null) writeOut(out, bytes);
    if (given.isOn("json")) return [JSON.stringify(preview, null, 2)];
    return [...said, ...(out === null ? [] : [`Written: ${basename(out)}.`])];
  },
};

function copyForOption(given: Arguments): CopyFor {
  const audience = given.needed("for");
  if (audience === "manager") return { audience, manager: given.needed("manager") };
  if (audience === "learner") return { audience, learner: given.needed("learner") };
  if (audience !== "hr") throw new BadUsage(`--for is manager, hr or learner, not “${audience}”.`);
  const least = given.text("min-group") ?? String(defaultLeastPeople);
  if (!/^[1-9]\d{0,5}$/.test(least) || Number(least) < 2)
    throw new BadUsage(`--min-group: ${say(english.share.problems.leastPeople, { given: least })}`);
  return { audience, leastPeople: Number(least) };
}
