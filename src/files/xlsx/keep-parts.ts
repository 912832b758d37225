// Parts that are carried from file to file: gathered with everything that they refer to, and written again under their names.
import type { KeptPart, KeptRelationship } from "../book-kept";
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
  return { take, parts: () => [...found.values()] };
}
