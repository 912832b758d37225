import type { Catalogue } from "../text/catalogue";
import { say } from "../text/catalogue";

/** A list in a sentence that stays a sentence: "a, b, c, d, e and 4 more", as `andMore` says it. */
export function firstFew(items: readonly string[], andMore: string): string {
  const shown = items.slice(0, 5).join(", ");
  const others = items.length - 5;
  return others > 0 ? say(andMore, { items: shown, n: others }) : shown;
}

/** What there is to choose from, or a word for nothing. */
export function firstKnown(
  ids: readonly string[],
  { lifeSentences: { andMore, none } }: Pick<Catalogue, "lifeSentences">
): string {
  return firstFew(ids, andMore) || none;
}
