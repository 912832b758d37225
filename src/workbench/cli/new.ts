// aimline new: a workbook with plans for the people of a roster.
import { basename } from "node:path";
import { templateById } from "../../domain/plan-templates";
import { writeXlsx } from "../../files/xlsx/write-xlsx";
import { english } from "../../text/en";
import { catalogueFor, catalogues } from "../../text/languages";
import type { Catalogue } from "../../text/catalogue";
import { listTemplates } from "../../usecases/list-templates";
import { readRoster } from "../../usecases/roster/read-roster";
import { readToldColumns } from "../../usecases/roster/told-columns";
import { startWorkbook } from "../../usecases/start-workbook";
import { setUpPlans } from "../../usecases/set-up-plans";
import { dateOrderOption, dayOption, readArguments } from "./arguments";
import { BadUsage } from "./bad-usage";
import type { Command } from "./command";
import { newBook, readTable } from "./in-file";
import { checkOut, writeOut } from "./out-file";

export const newCommand: Command = {
  name: "new",
  about: "make a workbook with plans for the people of a CSV file",
  help: `aimline new --people PEOPLE.csv --template NAME --start DATE --out BOOK.xlsx
aimline new --out BOOK.xlsx [--language TAG]   a workbook without plans, to begin from a need

  --people FILE      CSV with one row for each learner or team, in any order of columns
  --template NAME    ${listTemplates(english)
    .map(({ id }) => id)
    .join(", ")} (see aimline templates)
  --start DATE       start of the plans, such as 2026-11-23; a Start column of the file goes before
  --out FILE         the workbook to write
  --map FIELD=COLUMN,…  which column is what, by header or letter: id, learner, team, email, job,
                     manager, coach, coachEmail, coachId, start, note
  --date-order dmy|mdy  how dates in the file are written when they are not 2026-11-23
  --language TAG     language of the workbook: ${catalogues.map(({ language }) => language).join(", ")}
  --force            write over a file that is there`,
  run: async (words, today) => {
    const given = readArguments(
      words,
      {
        people: { kind: "text" },
        template: { kind: "text" },
        start: { kind: "text" },
        out: { kind: "text" },
        map: { kind: "text" },
        "date-order": { kind: "text" },
        language: { kind: "text" },
        force: { kind: "flag" },
      },
      []
    );
    const language = languageOption(given.text("language"));
    const people = given.text("people");
    if (people === null && given.text("template") === null) {
      const out = given.needed("out");
      checkOut(out, given.isOn("force"));
      const host = newBook(today);
      await startWorkbook(language);
      writeOut(out, await writeXlsx(host.toBook()));
      return [`Written: ${basename(out)}, still without plans.`];
    }
    const name = given.needed("template");
    const template = templateById(name);
    if (template === null) {
      const known = listTemplates(english).map(({ id }) => id);
      throw new BadUsage(`--template: there is no template “${name}”. Choose ${known.join(", ")}.`);
    }
    const start = dayOption("start", given.needed("start"));
    const out = given.needed("out");
    checkOut(out, given.isOn("force"));
    const roster = readRoster(readTable(given.needed("people")), {
      told: readToldColumnsOf(given.text("map")),
      dateOrder: dateOrderOption(given.text("date-order")),
    });
    const host = newBook(today);
    const done = await setUpPlans({ roster, template: template.id, start }, undefined, language);
    writeOut(out, await writeXlsx(host.toBook()));
    return [...roster.said, ...done, `Written: ${basename(out)}.`];
  },
};

function readToldColumnsOf(map: string | null) {
  return map === null ? [] : readToldColumns(map);
}

function languageOption(tag: string | null): Catalogue {
  const words = tag === null ? english : catalogueFor(tag);
  if (words !== null) return words;
  const known = catalogues.map(({ language }) => language).join(" or ");
  throw new BadUsage(`--language: “${tag}” is not spoken here. Choose ${known}.`);
}
