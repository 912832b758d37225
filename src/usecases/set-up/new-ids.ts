// Short human ids: a letter and a number that goes on after the highest there is ("L07", "P012", "M031").

/**
 * Gives the next id at each call. `present` may hold anything that people typed; only ids of this letter count. All are as
 * wide as the widest of those present and of the `count` that will be asked for, so that they sort in their order.
 */
export function newIds(
  letter: string,
  digits: number,
  present: readonly string[],
  count: number
): () => string {
  const pattern = new RegExp(`^${letter}(\\d{1,9})$`, "i");
  let last = 0;
  let width = digits;
  for (const id of present) {
    const found = pattern.exec(id.trim())?.[1] ?? "";
    last = Math.max(last, Number(found));
    width = Math.max(width, found.length);
  }
  width = Math.max(width, String(last + count).length);
  return () => {
    last += 1;
    return letter + String(last).padStart(width, "0");
  };
}
