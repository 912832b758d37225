// A language when it is wanted: English is always there, every other is loaded, so that whoever opens the pane waits for one.
import type { Catalogue } from "./catalogue";
import { english } from "./en";
import { languageIn } from "./language-tag";

const others: Readonly<Record<string, () => Promise<Catalogue>>> = {
  fr: async () => (await import("./fr")).french,
};

/** The catalogue of a BCP 47 tag, by its language alone ("fr-CA"); null for a language that is not spoken here. */
export async function speak(tag: string): Promise<Catalogue | null> {
  const wanted = languageIn(tag);
  return wanted === english.language ? english : ((await others[wanted]?.()) ?? null);
}

/** All of them, English first. */
export async function everyLanguage(): Promise<readonly Catalogue[]> {
  return [english, ...(await Promise.all(Object.values(others).map((load) => load())))];
}
