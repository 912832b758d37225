// Header texts as Excel makes them: never blank, never twice the same (case ignored).

export function uniqueHeaders(texts: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const header = freeHeader(text, index, taken);
    taken.add(header.toLowerCase());
    return header;
  });
}

/** The header a column gets when `text` is wanted and `taken` (lower case) are there already. */
export function freeHeader(text: string, index: number, taken: ReadonlySet<string>): string {
  const wanted = text === "" ? `Column${index + 1}` : text;
  if (!taken.has(wanted.toLowerCase())) return wanted;
  const stem = text === "" ? "Column" : text;
  let number = text === "" ? index + 2 : 2;
  while (taken.has(`${stem}${number}`.toLowerCase())) number++;
  return `${stem}${number}`;
}
