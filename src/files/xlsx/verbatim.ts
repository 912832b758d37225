// Elements cut out of a part so that they can stand in another: the namespaces that they use are declared in them.
// Knows no element; what an element means is not asked.
import type { KeptRelationship, KeptXml } from "../book-kept";
import type { XmlElement } from "./xml-tree";

/** Cuts elements out of one part. Undefined for a part in the Strict form, whose pieces fit into no other. */
export type Cut = (element: XmlElement) => KeptXml | undefined;

const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export function cutter(source: string, relationships: readonly KeptRelationship[]): Cut {
  const root = /<(?![?!])[^>]*>/.exec(source)?.[0] ?? "";
  const declared = new Map(
    [...root.matchAll(/\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
      ([, prefix = "", double, single]) => [prefix, double ?? single ?? ""]
    )
  );
  const ignorable = new Set(
    (/\s\S*:?Ignorable\s*=\s*["']([^"']*)["']/.exec(root)?.[1] ?? "").split(/\s+/).filter(Boolean)
  );
  // The default of every part that holds cut elements.
  if (declared.get("") === mainNamespace) declared.delete("");
  if ([...declared.values()].some((uri) => uri.startsWith("http://purl.oclc.org/ooxml/")))
    return () => undefined;
  return (element) => {
    const text = source.slice(element.from, element.to);
    const used = new Set([
      "",
      ...[...text.matchAll(/[<\s/]([\w.-]+):[\w.-]+/g)].map((one) => one[1] ?? ""),
    ]);
    const start = /^<[^\s/>]+/.exec(text)?.[0] ?? "";
    const tag = text.slice(0, text.indexOf(">"));
    const ignored = [...used].filter((prefix) => ignorable.has(prefix));
    if (ignored.length > 0) used.add("mc");
    const spaces = [...used]
      .filter(
        (prefix) =>
          declared.has(prefix) && !tag.includes(prefix === "" ? ' xmlns="' : ` xmlns:${prefix}=`)
      )
      .map((prefix) => ` xmlns${prefix === "" ? "" : `:${prefix}`}="${declared.get(prefix)}"`)
      .join("");
    const mark =
      ignored.length === 0 || !declared.has("mc") ? "" : ` mc:Ignorable="${ignored.join(" ")}"`;
    const xml = start + spaces + mark + text.slice(start.length);
    return { xml, relationships: relationships.filter(({ id }) => xml.includes(`"${id}"`)) };
  };
}
