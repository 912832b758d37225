// Takes a person's name out of a text. A name of several words is found wherever it stands as words, without regard to capitals and
// accents; a name of one word may be any word of the language, so that it goes only where it stands alone.

/** The text without these names; the very same text where none stands in it. */
export function withoutNames(text: string, names: readonly string[], instead: string): string {
  return names.reduce((so, name) => withoutName(so, name, instead), text);
}

function withoutName(text: string, name: string, instead: string): string {
  const words = plain(name).trim().split(/\s+/u);
  if (words.join("") === "") return text;
  const pattern = words
    .map((word) => [...word].map((letter) => `${escaped(letter)}\\p{M}*`).join(""))
    .join("\\s+");
  const isAlone = words.length === 1 && !name.includes("@");
  const found = new RegExp(
    isAlone
      ? `^\\s*${pattern}\\s*$`
      : `(?<![\\p{L}\\p{M}\\p{N}])${pattern}(?![\\p{L}\\p{M}\\p{N}])`,
    "giu"
  );
  const decomposed = text.normalize("NFD");
  const without = decomposed.replace(found, () => instead);
  return without === decomposed ? text : without.normalize("NFC");
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "");
}

function escaped(letter: string): string {
  return letter.replace(/[\\^$.*+?()[\]{}|/-]/u, "\\$&");
}
