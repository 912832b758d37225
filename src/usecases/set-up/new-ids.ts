// Short human ids: a letter and a number that goes on after the highest there is ("L07", "P012", "M031").

/** Gives the next id at each call. `present` may hold anything that people typed; only ids of this letter count. */
export function newIds(letter: string, digits: number, present: readonly string[]): () => string {
  const pattern = new RegExp(`^${letter}(\\d{1,9})$`, "i");
  let last = 0;
  for (const id of present) {
    const number = Number(pattern.exec(id.trim())?.[1] ?? 0);
    if (number > last) last = number;
  }
  return () => {
    last += 1;
    return letter + String(last).padStart(digits, "0");
  };
}
