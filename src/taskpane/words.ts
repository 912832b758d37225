// The words of the pane for all its components: those of the catalogue and those of the pane alone, in the user's language.
import { createContext, useContext } from "react";
import { say, type Catalogue } from "../text/catalogue";
import type { PaneWords } from "../text/en-pane";

export interface Words {
  readonly words: Catalogue;
  readonly pane: PaneWords;
}

export const WordsContext = createContext<Words | null>(null);

/** Only below the App, which gives the words. */
export function useWords(): Words {
  const given = useContext(WordsContext);
  if (given === null) throw new Error("A component of the pane stands outside its words.");
  return given;
}

/** The sentence for a number: `One` or `Many` as the language counts ("0 plan" in French). */
export function sayNumbered(
  said: Readonly<Record<"One" | "Many", string>>,
  n: number,
  language: string,
  values: Readonly<Record<string, string | number>> = {}
): string {
  const form = new Intl.PluralRules(language).select(n) === "one" ? "One" : "Many";
  return say(said[form], { n, ...values });
}

type Counted = {
  [Key in keyof PaneWords]: Key extends `${infer Stem}One` ? Stem : never;
}[keyof PaneWords];

/** The same for the pane's own sentences, by the beginning of their keys. */
export function sayCount(
  { words, pane }: Words,
  stem: Counted,
  n: number,
  values: Readonly<Record<string, string | number>> = {}
): string {
  const said = { One: pane[`${stem}One`], Many: pane[`${stem}Many`] };
  return sayNumbered(said, n, words.language, values);
}
