// The texts of a workbook, each once: numbered while a file is written, listed when one is read. A text of which single words have
// formats is kept as the file has it.
import { hasFormats, itemText } from "./read-cells";
import { partText, xmlHead } from "./part-text";
import { toFileText } from "./xml-text";
import { cutter } from "./verbatim";
import { readXml } from "./xml-tree";

/** In order of first use. */
export interface SharedStrings {
  /** `item`: the text as a file had it, with formats of single words. */
  readonly numberOf: (text: string, item?: string) => number;
  readonly part: () => Uint8Array;
}

export function sharedStrings(): SharedStrings {
  const numbers = new Map<string, number>();
  const items: string[] = [];
  let uses = 0;
  return {
    numberOf: (text, item) => {
      uses++;
      // No text begins with the mark of an item: it would be escaped.
      const key = item ?? `=${text}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, items.length);
      items.push(item ?? itemXml(text));
      return items.length - 1;
    },
    part: () => {
      const part = partText();
      part.add(
        `${xmlHead}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${uses}" uniqueCount="${items.length}">`
      );
      items.forEach(part.add);
      part.add("</sst>");
      return part.bytes();
    },
  };
}

function itemXml(text: string): string {
  const keepsBlanks = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<si><t${keepsBlanks}>${toFileText(text)}</t></si>`;
}

export interface ReadStrings {
  readonly texts: readonly string[];
  /** By position: those of which single words have formats. */
  readonly rich: ReadonlyMap<number, string>;
}

export function readStrings(part: string | undefined): ReadStrings {
  const texts: string[] = [];
  const rich = new Map<number, string>();
  if (part === undefined) return { texts, rich };
  const cut = cutter(part, []);
  readXml(part, {
    name: "si",
    each: (item) => {
      const xml = hasFormats(item) ? cut(item)?.xml : undefined;
      if (xml !== undefined) rich.set(texts.length, xml);
      texts.push(itemText(item));
    },
  });
  return { texts, rich };
}
