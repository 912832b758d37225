// The outline of all that a workbook may have, ready made in each language and loaded when it is asked for.
import type { WorkbookOutline } from "./outline";

const ready: Readonly<Record<string, () => Promise<{ readonly default: WorkbookOutline }>>> = {
  en: () => import("./outlines/en.json"),
  fr: () => import("./outlines/fr.json"),
};

/** Of a language of the catalogue ("fr"). @throws Error for one that has none. */
export async function readyOutline(language: string): Promise<WorkbookOutline> {
  const load = ready[language];
  if (load === undefined) throw new Error(`There is no outline in the language ${language}.`);
  return (await load()).default;
}
