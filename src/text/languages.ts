// The languages that Aimline speaks, and the choice of one by the tag that a computer gives ("fr-CA", "en").
import type { Catalogue } from "./catalogue";
import { english } from "./en";
import { french } from "./fr";
import { languageIn } from "./language-tag";

/** The first is what is spoken where nobody chose. */
export const catalogues: readonly [Catalogue, ...Catalogue[]] = [english, french];

/** The catalogue of a BCP 47 tag, by its language alone; null for a language that is not spoken here. */
export function catalogueFor(tag: string): Catalogue | null {
  const wanted = languageIn(tag);
  return catalogues.find(({ language }) => language === wanted) ?? null;
}
