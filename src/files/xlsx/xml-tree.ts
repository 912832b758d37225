// A small XML reader for the parts of a workbook: elements, attributes and text as a tree, big lists handed over one by one.
// No validation, no document types (refused: they can only be an attack), no knowledge of any element.
import { damagedWorkbook } from "../file-error";

export interface XmlElement {
  /** With the prefix of `prefixes` below, whatever prefix the file chose. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The element's own text, its children's not included. */
  readonly text: string;
  /** Where it stands in the source: from its "<" to after its ">". */
  readonly from: number;
  readonly to: number;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
  to: number;
}

const prefixes: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r:",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r:",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a:",
  "http://purl.oclc.org/ooxml/drawingml/main": "a:",
  "http://schemas.openxmlformats.org/drawingml/2006/chart": "c:",
  "http://purl.oclc.org/ooxml/drawingml/chart": "c:",
  "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing": "xdr:",
  "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing": "xdr:",
  "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main": "x14:",
  "http://schemas.microsoft.com/office/excel/2006/main": "xm:",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "",
  "http://purl.oclc.org/ooxml/spreadsheetml/main": "",
  "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments": "",
  "http://schemas.openxmlformats.org/package/2006/relationships": "",
  "http://schemas.openxmlformats.org/package/2006/content-types": "",
  "http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "cp:",
  "http://purl.org/dc/elements/1.1/": "dc:",
  "http://purl.org/dc/terms/": "dcterms:",
  "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties": "",
  "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties": "",
  "http://schemas.openxmlformats.org/officeDocument/2006/customXml": "ds:",
};

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** The last that Unicode has. */
const lastCodePoint = 0x10ffff;

/**
 * The root element of `source`. Elements named `handOver.name` are given to `handOver.each` when complete and are not
 * kept in the tree, so that a sheet of a million cells never stands in memory as a tree.
 */
export function readXml(
  source: string,
  handOver?: { readonly name: string; readonly each: (element: XmlElement) => void }
): XmlElement {
  const attributePattern = /\s+([^\s=>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
  const tagEnd = /\s*(\/?)>/y;
  const tagName = /[^\s/>]+/y;
  const spoken = new Map<string, string>();
  const canonical = new Map<string, string>();
  const top: OpenElement = { name: "", attributes: {}, children: [], text: "", from: 0, to: 0 };
  const open: OpenElement[] = [top];
  let current = top;
  let at = 0;

  const nameOf = (written: string, isAttribute: boolean): string => {
    const colon = written.indexOf(":");
    if (colon < 0 && isAttribute) return written;
    const known = canonical.get(written);
    if (known !== undefined) return known;
    const prefix = colon < 0 ? "" : written.slice(0, colon);
    const name =
      (spoken.get(prefix) ?? (prefix === "" ? "" : `${prefix}:`)) + written.slice(colon + 1);
    canonical.set(written, name);
    return name;
  };

  const close = (end: number): void => {
    const done = open.pop() as OpenElement;
    done.to = end;
    current = open[open.length - 1] ?? broken("an end tag without a beginning");
    if (handOver !== undefined && done.name === handOver.name) handOver.each(done);
    else current.children.push(done);
  };

  while (at < source.length) {
    const tag = source.indexOf("<", at);
    const textEnd = tag < 0 ? source.length : tag;
    if (textEnd > at) current.text += withoutEntities(source.slice(at, textEnd));
    if (tag < 0) break;
    const mark = source.charCodeAt(tag + 1);
    if (mark === 0x2f) {
      at = after(source, ">", tag);
      close(at);
    } else if (mark === 0x3f) {
      at = after(source, "?>", tag);
    } else if (mark === 0x21) {
      if (source.startsWith("<!--", tag)) at = after(source, "-->", tag);
      else if (source.startsWith("<![CDATA[", tag)) {
        at = after(source, "]]>", tag);
        current.text += source.slice(tag + 9, at - 3);
      } else broken("a document type");
    } else {
      tagName.lastIndex = tag + 1;
      const written = tagName.exec(source)?.[0] ?? broken("a tag without a name");
      attributePattern.lastIndex = tagName.lastIndex;
      const found: [string, string][] = [];
      let end = tagName.lastIndex;
      for (
        let match = attributePattern.exec(source);
        match !== null;
        match = attributePattern.exec(source)
      ) {
        end = attributePattern.lastIndex;
        const value = withoutEntities(match[2] ?? match[3] ?? "");
        const name = match[1] as string;
        if (name === "xmlns" || name.startsWith("xmlns:")) {
          spoken.set(
            name.slice(6),
            prefixes[value] ?? (name === "xmlns" ? "" : `${name.slice(6)}:`)
          );
          canonical.clear();
        } else found.push([name, value]);
      }
      tagEnd.lastIndex = end;
      const ending = tagEnd.exec(source) ?? broken(`the tag ${written}`);
      const attributes: Record<string, string> = {};
      for (const [name, value] of found) attributes[nameOf(name, true)] = value;
      at = tagEnd.lastIndex;
      const name = nameOf(written, false);
      current = { name, attributes, children: [], text: "", from: tag, to: at };
      open.push(current);
      if (ending[1] === "/") close(at);
    }
  }
  if (open.length !== 1 || top.children.length !== 1) broken("tags that do not match");
  return top.children[0] as XmlElement;
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}

export function children(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** A true-or-false attribute; files write 1, true, on. */
export function flag(element: XmlElement | undefined, name: string, otherwise = false): boolean {
  const value = element?.attributes[name];
  return value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
}

export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const value = element?.attributes[name];
  return value === undefined ? undefined : Number(value);
}

function withoutEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9A-Fa-f]+)|#(\d+)|(\w+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= lastCodePoint
        ? String.fromCodePoint(code)
        : broken("a character that is none");
    }
  );
}

function after(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  if (found < 0) broken("a tag that does not end");
  return found + mark.length;
}

function broken(what: string): never {
  throw damagedWorkbook(what);
}
