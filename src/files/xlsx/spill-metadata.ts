// Which numbers of cell metadata mean "this array formula is sized by Excel itself" (MS-XLSX 2.2.4.6).
import { child, children, numberOf, readXml } from "./xml-tree";

export function readSpillMetadata(part: string | undefined): ReadonlySet<number> {
  if (part === undefined) return new Set();
  const root = readXml(part);
  const types = children(child(root, "metadataTypes"), "metadataType").map(
    (type) => type.attributes["name"]
  );
  const blocks = children(child(root, "cellMetadata"), "bk");
  const spilling = blocks.flatMap((block, index) => {
    const isSpill = children(block, "rc").some(
      (rc) => types[(numberOf(rc, "t") ?? 0) - 1] === "XLDAPR"
    );
    return isSpill ? [index + 1] : [];
  });
  return new Set(spilling);
}
