/** A list in a sentence that stays a sentence: "a, b, c, d, e and 4 more". */
export function firstFew(items: readonly string[]): string {
  const shown = items.slice(0, 5);
  const others = items.length - shown.length;
  return others > 0 ? `${shown.join(", ")} and ${others} more` : shown.join(", ");
}
