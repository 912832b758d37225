// XML that add-ins and servers keep in a workbook ↔ its parts: an item with an id of its own each.
import type { Book } from "../book";
import type { BookCustomXml } from "../book-extras";
import type { KeptRelationship } from "../book-kept";
import type { KeptReader } from "./keep-parts";
import type { PartStore } from "./part-store";
import { xmlHead } from "./part-text";
import {
  readRelationships,
  relationshipList,
  type Relationship,
  type RelationshipList,
} from "./relationships";
import { readXml } from "./xml-tree";
import type { Parts } from "./zip-parts";

const data = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** By id: the order of a file means nothing. */
export function readCustomXml(
  parts: Parts,
  ofWorkbook: readonly Relationship[],
  keep: KeptReader
): readonly BookCustomXml[] {
  return ofWorkbook
    .filter(({ kind }) => kind === "customXml")
    .flatMap((one) => {
      keep.take(one);
      const properties = readRelationships(parts, one.target).find(
        ({ kind }) => kind === "customXmlProps"
      )?.target;
      const described = properties === undefined ? undefined : parts.text(properties);
      const id = described === undefined ? undefined : idOf(described);
      const xml = parts.text(one.target);
      return id === undefined || xml === undefined ? [] : [{ id, xml }];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Items that say the same are carried with what belongs to them; those that only a file has, without an id, stay too. */
export function addCustomXml(book: Book, store: PartStore, ofWorkbook: RelationshipList): void {
  const kept = (book.kept?.ofWorkbook ?? []).filter(({ type }) => type.endsWith("/customXml"));
  const wanted = new Map((book.customXml ?? []).map((one) => [one.id, one]));
  for (const one of kept) {
    const item = itemOf(one, store);
    const own = item.id === undefined ? undefined : wanted.get(item.id);
    if (item.id !== undefined && own?.xml !== item.xml) continue;
    ofWorkbook.keep(store.keep([one]));
    if (item.id !== undefined) wanted.delete(item.id);
  }
  for (const { id, xml } of wanted.values()) {
    const item = store.freeName("customXml/item");
    const properties = store.freeName("customXml/itemProps");
    store.add(
      properties,
      "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
      `${xmlHead}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${data}"><ds:schemaRefs/></ds:datastoreItem>`
    );
    const ofItem = relationshipList();
    ofItem.add("customXmlProps", properties);
    store.add(item, "application/xml", xml, ofItem.all());
    ofWorkbook.add("customXml", item);
  }
}

function itemOf(
  one: KeptRelationship,
  store: PartStore
): { readonly id: string | undefined; readonly xml: string | undefined } {
  const part = store.unwritten(one.target);
  const properties = part?.relationships.find(({ type }) => type.endsWith("/customXmlProps"));
  const described = properties === undefined ? undefined : store.unwritten(properties.target);
  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  return {
    id: described === undefined ? undefined : idOf(text(described.bytes)),
    xml: part === undefined ? undefined : text(part.bytes),
  };
}

function idOf(properties: string): string | undefined {
  return readXml(properties).attributes["ds:itemID"];
}
