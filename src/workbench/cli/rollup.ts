// aimline rollup: many coaches' workbooks in one. The files are read and not changed; what is there already is brought up to date.
import { existsSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { english } from "../../text/en";
import { catalogueFor, catalogues } from "../../text/languages";
import { writeXlsx } from "../../files/xlsx/write-xlsx";
import { readToldPeople } from "../../usecases/import/told-people";
import { isRollup, previewRollup, rollUp } from "../../usecases/roll-up";
import { describeRollup, sayQuestion } from "../../usecases/rollup/describe-rollup";
import type { Gathered } from "../../usecases/rollup/gather";
import { gather } from "../../usecases/rollup/gather";
import type { RollupPlan } from "../../usecases/rollup/plan-rollup";
import { startWorkbook } from "../../usecases/start-workbook";
import type { Arguments } from "./arguments";
import { readArguments } from "./arguments";
import { BadUsage } from "./bad-usage";
import type { Command } from "./command";
import { bytesOf } from "./file-bytes";
import { newBook, openBook } from "./in-file";
import { checkOut, writeOut } from "./out-file";

export const rollupCommand: Command = {
  name: "rollup",
  about: "bring many coaches' workbooks together into one, and up to date again",
  help: `aimline rollup FILE… --out ALL.xlsx
aimline rollup FILE… --into ALL.xlsx --out ALL2.xlsx

  FILE…              workbooks of Aimline; they are read and not changed
  --out ALL.xlsx     the roll-up to write; one that is there is brought up to date. Without it, only what would be written is said
  --into BOOK.xlsx   bring this workbook up to date instead, and write it to --out
  --people WHO=ID,…  answers: who of one name is one person (NAME=ID), and who is not (NAME=new); an ID may stand for the name
  --language TAG     language of a new roll-up: ${catalogues.map(({ language }) => language).join(", ")}; else that of the first workbook
  --force            with --into: write over a file that is there
  --json             as {schema, files, skipped, people, questions, tables, problems}

IDs get a prefix for each workbook (W01-P001; the sheet Sources says which), so that none collide. People are one by e-mail; by name only if you
say so. Executive, personal and mentoring plans stay where they are, and so do notes, reasons and what is said in sessions.`,
  run: async (words, today) => {
    const text = { kind: "text" } as const;
    const flag = { kind: "flag" } as const;
    const given = readArguments(
      words,
      { out: text, into: text, people: text, language: text, force: flag, json: flag },
      "any"
    );
    if (given.files.length === 0)
      throw new BadUsage("Say which workbooks: for instance north.xlsx south.xlsx.");
    const language = given.text("language");
    if (language !== null && catalogueFor(language) === null)
      throw new BadUsage(
        `--language: “${language}” is not spoken here. Choose ${catalogues.map((one) => one.language).join(" or ")}.`
      );
    const out = given.text("out");
    const base = baseOf(given, out);
    for (const path of given.files)
      if (out !== null && realPath(path) === realPath(out))
        throw new BadUsage(
          `${path} is both a source and --out. Write the roll-up to a file of its own.`
        );
    const people = given.text("people");
    const told = people === null ? new Map<string, string>() : readToldPeople(people);
    const tell = (step: string) => console.error(step);
    const gathered = await gatherFiles(given.files, tell);
    const host = base === null ? newBook(today) : (await openBook(base, today)).host;
    if (base === null) await startWorkbook(languageOf(gathered, language));
    else if (given.text("into") === null && !(await isRollup()))
      throw new BadUsage(
        `--out ${base}: the file is there and is no roll-up. Choose another name, or say --into ${base}.`
      );
    const asked = { today, by: "", why: "" };
    const request = { gathered, people: told };
    const plan =
      out === null
        ? await previewRollup(request, asked, english)
        : await rollUp(request, asked, english, tell);
    if (out !== null) writeOut(out, await writeXlsx(host.toBook()));
    if (given.isOn("json")) return [JSON.stringify(asJson(plan), null, 2)];
    return [
      ...describeRollup(plan, english),
      ...plan.people.questions.map((one) => sayQuestion(one, english)),
      out === null ? english.takeOver.notWritten : `Written: ${basename(out)}.`,
    ];
  },
};

/** The workbook that is brought up to date; null for a new one. */
function baseOf(given: Arguments, out: string | null): string | null {
  const into = given.text("into");
  const isThere = out !== null && existsSync(out) && !statSync(out).isDirectory();
  if (out !== null) checkOut(out, given.isOn("force") || (isThere && into === null));
  return into ?? (isThere ? out : null);
}

/** Nothing of a file is in memory before its turn comes. */
async function gatherFiles(
  paths: readonly string[],
  tell: (step: string) => void
): Promise<Gathered> {
  for (const path of paths) {
    if (!existsSync(path)) throw new BadUsage(`${path}: there is no such file. Check the name.`);
    if (statSync(path).isDirectory())
      throw new BadUsage(`${path}: this is a folder. Name the workbooks in it: ${path}/*.xlsx`);
  }
  const files = paths.map((path) => ({
    path: realPath(path),
    bytes: () => Promise.resolve().then(() => bytesOf(path)),
  }));
  const gathered = await gather(files, english, { tell });
  if (gathered === null) throw new Error("Nobody can cancel the command line.");
  return gathered;
}

function realPath(path: string): string {
  return join(resolve(dirname(path)), basename(path)).replaceAll("\\", "/");
}

function languageOf({ read }: Gathered, tag: string | null) {
  return (tag === null ? null : catalogueFor(tag)) ?? read[0]?.chosen.words ?? english;
}

function asJson(plan: RollupPlan) {
  const { sources, refused, people, changes } = plan;
  return {
    schema: 1,
    files: sources.map(({ label, prefix, tables, staying }) => ({
      file: label,
      prefix,
      rows: Object.fromEntries([...tables].map(([id, { rows }]) => [id, rows.length])),
      staying: Object.fromEntries(staying),
    })),
    skipped: refused.map(({ file, sentence }) => ({ file, why: sentence })),
    people: people.links.map(({ file, ownId, id, by }) => ({ file, ownId, id, by })),
    questions: people.questions.map(({ name, people: all }) => ({
      name,
      people: all.map(({ id, email, file }) => ({ id, email, file })),
    })),
    tables: Object.fromEntries(
      [...changes].map(([id, { coming, changed, gone }]) => [
        id,
        { added: coming, changed, gone: gone.length },
      ])
    ),
    problems: sources.flatMap(({ label, problems }) =>
      problems.map((one) => ({ file: label, ...one }))
    ),
  };
}
