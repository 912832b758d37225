// aimline person leave|merge|remove: the life of a person in a workbook.
import { mergePerson } from "../../usecases/change/merge-person";
import { personAway } from "../../usecases/change/person-away";
import { removePerson } from "../../usecases/change/remove-person";
import { dayOption, readArguments } from "./arguments";
import { BadUsage } from "./bad-usage";
import type { Command } from "./command";
import { askedFrom, editBook, editHelp, editOptions } from "./edit-book";

const moves = ["leave", "merge", "remove"] as const;

export const personCommand: Command = {
  name: "person",
  about: "note days away, merge a doubled person, or remove one and keep the counts",
  help: `aimline person leave BOOK.xlsx --person L01 --from DATE [--to DATE] --out BOOK2.xlsx
aimline person merge BOOK.xlsx --keep L01 --gone L07 --out BOOK2.xlsx
aimline person remove BOOK.xlsx --person L01 --out BOOK2.xlsx

  --person ID     by ID or name
  --from, --to    first and last day away; without --to the end is not known yet
  --keep, --gone  two rows that are one person: which ID stays, which goes
${editHelp}`,
  run: (words, today) => {
    const [move, ...rest] = words;
    const known = moves.find((one) => one === move);
    if (known === undefined)
      throw new BadUsage(
        `Say what to do with the person: aimline person ${moves.join("|")} BOOK.xlsx …`
      );
    const text = { kind: "text" } as const;
    const options = { ...editOptions, person: text, from: text, to: text, keep: text, gone: text };
    const given = readArguments(rest, options, ["book"]);
    const asked = askedFrom(given, today);
    if (known === "merge") {
      const request = { keep: given.needed("keep"), gone: given.needed("gone") };
      return editBook(given, today, () => mergePerson(request, asked));
    }
    const person = given.needed("person");
    if (known === "remove") return editBook(given, today, () => removePerson(person, asked));
    const to = given.text("to");
    const request = {
      person,
      from: dayOption("from", given.needed("from")),
      to: to === null ? null : dayOption("to", to),
    };
    return editBook(given, today, () => personAway(request, asked));
  },
};
