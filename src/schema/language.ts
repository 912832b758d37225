// Which language a workbook speaks: it keeps the one it was made in, whoever opens it. Said by a hidden name, and where
// that was deleted by the headers that are still ours.
import type { Catalogue } from "../text/catalogue";
import { everyLanguage, speak } from "../text/speak";
import type { Located } from "./snapshot";
import type { NameSpec } from "./spec";

const name = "Aimline.Language";

/** The hidden name that holds the language as a text. */
export function languageName(words: Catalogue): NameSpec {
  return { name, formula: `="${words.language}"` };
}

/** Null for a workbook without anything of ours, or with headers that are all renamed. Loads no language that is not asked for. */
export async function languageOf(located: Located): Promise<Catalogue | null> {
  const said = await speak(tagOf(located));
  if (said !== null) return said;
  return located.tables.length === 0 ? null : languageAmong(await everyLanguage(), located);
}

/** The same among languages that are there. */
export function languageAmong(
  catalogues: readonly Catalogue[],
  located: Located
): Catalogue | null {
  const tag = tagOf(located);
  const said = catalogues.find(({ language }) => language === tag);
  if (said !== undefined) return said;
  const counts = catalogues.map((words) => headersIn(located, words));
  const most = Math.max(...counts);
  return most === 0 ? null : (catalogues[counts.indexOf(most)] ?? null);
}

function tagOf({ names }: Located): string {
  return /^="([\w-]+)"$/.exec(names.get(name) ?? "")?.[1] ?? "";
}

function headersIn({ tables }: Located, words: Catalogue): number {
  const headers: Readonly<Record<string, Readonly<Record<string, string>>>> =
    words.workbook.headers;
  return tables.flatMap(({ id, columns }) =>
    columns.filter((column) => column.id !== null && headers[id]?.[column.id] === column.header)
  ).length;
}
