// Rows are known again by what they say, so that a set-up that was broken off is completed and never doubled.
// Of several rows that say the same, the first belongs to the first, the second to the second.

/** Answers for each asked key the next present one of that key that was not yet given; null when there is none left. */
export function matchAgain<Present>(
  present: readonly Present[],
  keyOf: (one: Present) => string
): (key: string) => Present | null {
  const waiting = new Map<string, Present[]>();
  for (const one of present) {
    const key = keyOf(one);
    const line = waiting.get(key);
    if (line) line.push(one);
    else waiting.set(key, [one]);
  }
  return (key) => waiting.get(key)?.shift() ?? null;
}
