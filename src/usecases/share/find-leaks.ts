// The last look at a finished copy: the file is opened again and every part of it is searched for every text that must stay.
// It trusts nothing that made the file; it knows only which texts the copy means to hold, and what an empty copy says too.
import { FileError } from "../../files/file-error";
import { readXml } from "../../files/xlsx/xml-tree";
import type { XmlElement } from "../../files/xlsx/xml-tree";
import { openParts } from "../../files/xlsx/zip-parts";

export interface Leak {
  /** Name of the part of the file. */
  readonly part: string;
  readonly text: string;
}

/** The finished copy holds what must stay. The message names the part, never the text. */
export class CopyLeaks extends Error {
  override readonly name = "CopyLeaks";
}

export interface Search {
  readonly leaks: readonly Leak[];
  readonly parts: number;
  /** How many different texts were looked for. */
  readonly texts: number;
}

/** Shorter texts are common inside longer ones: they must be the whole of a text to be found. */
const shortestInside = 4;
/** The same for addresses, sizes and other attributes, which look like short words. */
const shortestInsideAttribute = 6;

/**
 * `file` is searched for `texts` less what is `allowed`. What `empty`, a copy without anybody's data, says as well is no leak.
 */
export function findLeaks(
  file: Uint8Array,
  empty: Uint8Array,
  texts: Iterable<string>,
  allowed: Iterable<string>
): Search {
  const fine = new Set([...allowed].map(flat));
  const looked = new Set([...texts].map(flat).filter((text) => text !== "" && !fine.has(text)));
  for (const { contents, attributes } of saidIn(empty))
    for (const text of [...contents, ...attributes]) fine.add(text);
  const parts = saidIn(file);
  const leaks = parts.flatMap(({ part, contents, attributes }) => {
    const unknown = (said: ReadonlySet<string>) => [...said].filter((text) => !fine.has(text));
    const [own, ofAttributes] = [unknown(contents), unknown(attributes)];
    const [inside, insideAttributes] = [own.join("\n"), ofAttributes.join("\n")];
    const whole = new Set(own);
    return [...looked]
      .filter(
        (text) =>
          whole.has(text) ||
          (text.length >= shortestInside && inside.includes(text)) ||
          (text.length >= shortestInsideAttribute && insideAttributes.includes(text))
      )
      .map((text): Leak => ({ part, text }));
  });
  return { leaks, parts: parts.length, texts: looked.size };
}

interface PartTexts {
  readonly part: string;
  readonly contents: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
}

function saidIn(file: Uint8Array): readonly PartTexts[] {
  const parts = openParts(file);
  return parts.names.map((part) => {
    const contents = new Set([flat(part)]);
    const attributes = new Set<string>();
    const text = parts.text(part) ?? "";
    // Comments and processing instructions are no elements, and a place to hide in.
    for (const [aside] of text.matchAll(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g))
      contents.add(flat(aside));
    const root = rootOf(text);
    if (root === null) contents.add(flat(text));
    else gather(root, contents, attributes);
    return { part, contents, attributes };
  });
}

/** Null for a part that is no XML: it is searched as the text that it is. */
function rootOf(text: string): XmlElement | null {
  try {
    return readXml(text);
  } catch (error) {
    if (error instanceof FileError) return null;
    throw error;
  }
}

function gather(element: XmlElement, contents: Set<string>, attributes: Set<string>): void {
  // Numbers are no texts; a reading may look like the end of somebody's telephone number.
  if (element.text !== "" && element.name !== "v") contents.add(flat(element.text));
  for (const value of Object.values(element.attributes)) attributes.add(flat(value));
  for (const one of element.children) gather(one, contents, attributes);
}

/** White space counts once, as XML may change it. */
function flat(text: string): string {
  return text.replaceAll("_x000D_", "").replace(/\s+/g, " ").trim();
}
