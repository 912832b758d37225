import { say } from "../text/catalogue";

/** A list in a sentence that stays a sentence: "a, b, c, d, e and 4 more", as `andMore` says it. */
export function firstFew(items: readonly string[], andMore: string): string {
  const shown = items.slice(0, 5).join(", ");
  const others = items.length - 5;
  return others > 0 ? say(andMore, { items: shown, n: others }) : shown;
}
