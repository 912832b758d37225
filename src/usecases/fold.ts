// Names compared as people read them: case, Latin accents and spaces do not tell two names apart.
// Only for comparing; what a user typed is what is stored and shown.

const withoutDecomposition: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  æ: "ae",
  œ: "oe",
  ı: "i",
};

/** The form of a text under which it is compared: no case, no Latin accents, single spaces, none at the ends. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u200b-\u200f\u00ad\ufeff]/g, "")
    .toUpperCase()
    .toLowerCase()
    .replace(/[øłđæœı]/g, (letter) => withoutDecomposition[letter] ?? letter)
    .replace(/\s+/gu, " ")
    .trim();
}

/** `fold` without any space at all: "De Vries" and "deVries" are one. */
export function foldTight(text: string): string {
  return fold(text).replace(/ /g, "");
}
