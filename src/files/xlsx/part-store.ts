// The parts of a workbook while it is written: ours under free names, carried ones under their own, each with its content
// type and its relationships. Knows no part's content.
import type { KeptPart, KeptRelationship } from "../book-kept";
import { textBytes, xmlHead } from "./part-text";
import { relationshipsPart } from "./relationships";

export interface PartStore {
  readonly add: (
    name: string,
    contentType: string,
    content: string | Uint8Array,
    relationships?: readonly KeptRelationship[]
  ) => void;
  /** "xl/charts/chart" → "xl/charts/chart1.xml", or the first number that no part has. */
  readonly freeName: (stem: string, extension?: string) => string;
  /** Adds what kept relationships lead to; those whose part is gone are left out of the answer. */
  readonly keep: (relationships: readonly KeptRelationship[]) => readonly KeptRelationship[];
  /** A kept part by name, undefined when there is none or when it was written already. */
  readonly unwritten: (name: string) => KeptPart | undefined;
  readonly finish: (ofPackage: readonly KeptRelationship[]) => Record<string, Uint8Array>;
}

export function partStore(kept: readonly KeptPart[]): PartStore {
  const parts: Record<string, Uint8Array> = {};
  // The zip keeps this order, and the list of content types is read first.
  parts["[Content_Types].xml"] = parts["_rels/.rels"] = new Uint8Array();
  const overrides: string[] = [];
  const known = new Map(kept.map((part) => [part.name, part]));
  const taken = new Set(kept.map(({ name }) => name.toLowerCase()));

  const add: PartStore["add"] = (name, contentType, content, relationships = []) => {
    parts[name] = typeof content === "string" ? textBytes(content) : content;
    overrides.push(`<Override PartName="/${name}" ContentType="${contentType}"/>`);
    if (relationships.length === 0) return;
    const slash = name.lastIndexOf("/");
    const place = `${name.slice(0, slash + 1)}_rels/${name.slice(slash + 1)}.rels`;
    parts[place] = textBytes(relationshipsPart(relationships));
  };

  const unwritten = (name: string): KeptPart | undefined =>
    parts[name] === undefined ? known.get(name) : undefined;

  const keep: PartStore["keep"] = (relationships) =>
    relationships.filter(({ target, isOutside }) => {
      if (isOutside || parts[target] !== undefined) return true;
      const part = known.get(target);
      if (part === undefined) return false;
      // Named before its own relationships are followed: they may lead back to it.
      parts[target] = part.bytes;
      add(part.name, part.contentType, part.bytes, keep(part.relationships));
      return true;
    });

  return {
    add,
    keep,
    unwritten,
    freeName: (stem, extension = ".xml") => {
      for (let number = 1; ; number++) {
        const name = `${stem}${number}${extension}`;
        if (taken.has(name.toLowerCase())) continue;
        taken.add(name.toLowerCase());
        return name;
      }
    },
    finish: (ofPackage) => {
      parts["_rels/.rels"] = textBytes(relationshipsPart(ofPackage));
      parts["[Content_Types].xml"] = textBytes(
        `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
          '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
          `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
      );
      return parts;
    },
  };
}
