// An element back to text, for parts that are carried and not understood.
import type { XmlElement } from "./xml-tree";

/** Elements of the main namespace only; the text stands as it was read, _xHHHH_ groups included. */
export function writeXml(element: XmlElement): string {
  const attributes = Object.entries(element.attributes).map(
    ([name, value]) => ` ${name}="${escaped(value).replaceAll('"', "&quot;")}"`
  );
  const content =
    element.children.length === 0 ? escaped(element.text) : element.children.map(writeXml).join("");
  return `<${element.name}${attributes.join("")}>${content}</${element.name}>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
