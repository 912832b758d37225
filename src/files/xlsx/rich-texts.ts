// Which texts of a sheet keep formats of single words: those that have them wherever they stand on the sheet, since a Book knows a
// cell's text and not its formats. Of the others the loss is said.
import type { SheetKept } from "../book-kept";
import type { ReadStrings } from "./shared-strings";

export interface RichTexts {
  /** Told of each text constant: its position in the list of texts. */
  readonly meet: (position: number) => void;
  readonly all: () => SheetKept["richTexts"];
}

export function richTexts({ texts, rich }: ReadStrings, lose: (what: string) => void): RichTexts {
  const known = new Set([...rich.keys()].map((position) => texts[position]));
  const met = new Map<string, Set<string | undefined>>();
  return {
    meet: (position) => {
      const text = texts[position];
      if (text === undefined || !known.has(text)) return;
      const forms = met.get(text) ?? new Set();
      met.set(text, forms.add(rich.get(position)));
    },
    all: () =>
      [...met].flatMap(([text, forms]) => {
        const [xml] = forms;
        if (forms.size === 1) return xml === undefined ? [] : [{ text, xml }];
        lose("formats of single words in cells that say the same (the words stay)");
        return [];
      }),
  };
}
