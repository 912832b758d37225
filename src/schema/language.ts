// Which language a workbook speaks: it keeps the one it was made in, whoever opens it. Said by a hidden name, and where
// that was deleted by the headers that are still ours.
import type { Catalogue } from "../text/catalogue";
import { catalogueFor, catalogues } from "../text/languages";
import type { Located } from "./snapshot";
import type { NameSpec } from "./spec";

const name = "Aimline.Language";

/** The hidden name that holds the language as a text. */
export function languageName(words: Catalogue): NameSpec {
  return { name, formula: `="${words.language}"` };
}

/** Null for a workbook without anything of ours, or with headers that are all renamed. */
export function languageOf(located: Located): Catalogue | null {
  const [, tag = ""] = /^="([\w-]+)"$/.exec(located.names.get(name) ?? "") ?? [];
  const said = catalogueFor(tag);
  if (said !== null) return said;
  const counts = catalogues.map((words) => headersIn(located, words));
  const most = Math.max(...counts);
  return most === 0 ? null : (catalogues[counts.indexOf(most)] ?? null);
}

function headersIn({ tables }: Located, words: Catalogue): number {
  const headers: Readonly<Record<string, Readonly<Record<string, string>>>> =
    words.workbook.headers;
  return tables.flatMap(({ id, columns }) =>
    columns.filter((column) => column.id !== null && headers[id]?.[column.id] === column.header)
  ).length;
}
