// Parts that are carried from file to file: gathered with everything that they refer to, and written again under their names.
import type { KeptPart, KeptRelationship, KeptXml } from "../book-kept";
import { readRelationships } from "./relationships";
import type { Parts } from "./zip-parts";

/** Parts that are always written anew; what is carried may not lead back to them. */
const ours: ReadonlySet<string> = new Set([
  "officeDocument",
  "worksheet",
  "styles",
  "sharedStrings",
  "table",
  "calcChain",
]);

export interface KeptReader {
  /** Remembers what a relationship leads to, and hands the relationship back. */
  readonly take: (relationship: KeptRelationship) => KeptRelationship;
  /** The same for many, handed back in the order of their targets: a file's own order means nothing. */
  readonly takeAll: (relationships: readonly KeptRelationship[]) => readonly KeptRelationship[];
  readonly parts: () => readonly KeptPart[];
}

export function keptReader(parts: Parts): KeptReader {
  const found = new Map<string, KeptPart>();
  const take = (relationship: KeptRelationship): KeptRelationship => {
    const { target, isOutside } = relationship;
    if (isOutside || found.has(target)) return relationship;
    const bytes = parts.bytes(target);
    if (bytes === undefined) return relationship;
    const relationships = readRelationships(parts, target).filter(({ kind }) => !ours.has(kind));
    found.set(target, {
      name: target,
      contentType: parts.contentType(target),
      bytes,
      relationships,
    });
    relationships.forEach(take);
    return relationship;
  };
  return {
    take,
    takeAll: (relationships) =>
      [...relationships].sort((a, b) => (a.target < b.target ? -1 : 1)).map(take),
    parts: () => [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

/** The carried elements of a part of which everything that they name is there. */
export function keptHere(
  elements: Readonly<Record<string, KeptXml>>,
  there: readonly KeptRelationship[]
): Readonly<Record<string, KeptXml>> {
  const ids = new Set(there.map(({ id }) => id));
  const here = Object.entries(elements).filter(([, { relationships }]) =>
    relationships.every(({ id }) => ids.has(id))
  );
  return Object.fromEntries(here);
}
