// Relationships of a part: which other parts and outside addresses it refers to, by id.
import { xmlHead } from "./part-text";
import { toFileAttribute } from "./xml-text";
import { children, readXml } from "./xml-tree";
import { resolvePart, type Parts } from "./zip-parts";

export interface Relationship {
  readonly id: string;
  /** Last word of the type: "worksheet", "table", "hyperlink", "chart" … */
  readonly type: string;
  /** Name of a part, or the outside address as it was written. */
  readonly target: string;
  readonly isOutside: boolean;
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
    return {
      id: one.attributes["Id"] ?? "",
      type: (one.attributes["Type"] ?? "").split("/").pop() ?? "",
      target: isOutside ? target : resolvePart(part, target),
      isOutside,
    };
  });
}

/** Targets are written from the part's own folder. */
export function relationshipsPart(relationships: readonly Relationship[]): string {
  const items = relationships.map(
    ({ id, type, target, isOutside }) =>
      `<Relationship Id="${id}" Type="${officeTypes}${type}" Target="${toFileAttribute(target)}"${isOutside ? ' TargetMode="External"' : ""}/>`
  );
  return `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}
