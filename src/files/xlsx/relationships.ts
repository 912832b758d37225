// Relationships of a part: which other parts and outside addresses it refers to, by id.
import type { KeptRelationship } from "../book-kept";
import { xmlHead } from "./part-text";
import { toFileAttribute } from "./xml-text";
import { children, readXml } from "./xml-tree";
import { resolvePart, type Parts } from "./zip-parts";

export interface Relationship extends KeptRelationship {
  /** Last word of the type: "worksheet", "table", "hyperlink", "chart" … */
  readonly kind: string;
}

const officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** Relationships of `part` ("" for the package itself). */
export function readRelationships(parts: Parts, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf("/");
  const text = parts.text(`${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`);
  if (text === undefined) return [];
  return children(readXml(text), "Relationship").map((one) => {
    const isOutside = one.attributes["TargetMode"] === "External";
    const target = one.attributes["Target"] ?? "";
    const type = one.attributes["Type"] ?? "";
    return {
      id: one.attributes["Id"] ?? "",
      type,
      kind: type.split("/").pop() ?? "",
      target: isOutside ? target : resolvePart(part, target),
      isOutside,
    };
  });
}

export function relationshipsPart(relationships: readonly KeptRelationship[]): string {
  const items = relationships.map(
    ({ id, type, target, isOutside }) =>
      `<Relationship Id="${toFileAttribute(id)}" Type="${toFileAttribute(type)}" Target="${toFileAttribute(isOutside ? target : `/${target}`)}"${isOutside ? ' TargetMode="External"' : ""}/>`
  );
  return `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

/** Relationships of one part while it is written: those carried keep their ids, new ones get the next free. */
export interface RelationshipList {
  /** Returns the id. `kind`: the last word of one of Office's own types, or another type in full. */
  readonly add: (kind: string, target: string, isOutside?: boolean) => string;
  readonly keep: (relationships: readonly KeptRelationship[]) => void;
  readonly all: () => readonly KeptRelationship[];
}

/** `kept`: all that may be kept later, so that no new id takes their place. */
export function relationshipList(kept: readonly KeptRelationship[] = []): RelationshipList {
  const taken = new Set(kept.map(({ id }) => id));
  const all = new Map<string, KeptRelationship>();
  let next = 1;
  return {
    add: (kind, target, isOutside = false) => {
      while (taken.has(`rId${next}`)) next++;
      const id = `rId${next++}`;
      all.set(id, { id, type: kind.includes(":") ? kind : officeTypes + kind, target, isOutside });
      return id;
    },
    keep: (relationships) => relationships.forEach((one) => all.set(one.id, one)),
    all: () => [...all.values()],
  };
}
