// Properties of the document ↔ the parts core, app and custom of a package. Parts that still say the same are carried as they were.
import type { Book } from "../book";
import type { BookProperties } from "../book-extras";
import type { PartStore } from "./part-store";
import { xmlHead } from "./part-text";
import type { Relationship, RelationshipList } from "./relationships";
import { sameValue } from "./same-value";
import { fromFileText, toFileAttribute, toFileText } from "./xml-text";
import { child, children, readXml, type XmlElement } from "./xml-tree";

type CustomProperty = NonNullable<BookProperties["custom"]>[number];

interface Part {
  readonly kind: string;
  readonly type: string;
  readonly name: string;
  readonly contentType: string;
  readonly xml: (properties: BookProperties) => string;
  readonly read: (root: XmlElement) => BookProperties;
}

const ooxml = "application/vnd.openxmlformats";
const office = "http://schemas.openxmlformats.org/officeDocument/2006";

const core = {
  title: "dc:title",
  subject: "dc:subject",
  author: "dc:creator",
  keywords: "cp:keywords",
  comments: "dc:description",
  lastAuthor: "cp:lastModifiedBy",
  createdAt: "dcterms:created",
  category: "cp:category",
} as const;
const app = { manager: "Manager", company: "Company" } as const;

const parts: readonly Part[] = [
  {
    kind: "core-properties",
    type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    name: "docProps/core.xml",
    contentType: `${ooxml}-package.core-properties+xml`,
    xml: coreXml,
    read: (root) => readTexts(root, core),
  },
  {
    kind: "extended-properties",
    type: `${office}/relationships/extended-properties`,
    name: "docProps/app.xml",
    contentType: `${ooxml}-officedocument.extended-properties+xml`,
    xml: appXml,
    read: (root) => readTexts(root, app),
  },
  {
    kind: "custom-properties",
    type: `${office}/relationships/custom-properties`,
    name: "docProps/custom.xml",
    contentType: `${ooxml}-officedocument.custom-properties+xml`,
    xml: customXml,
    read: readCustom,
  },
];

export function readDocumentProperties(
  ofPackage: readonly Relationship[],
  textOf: (part: string) => string | undefined
): BookProperties | undefined {
  let all: BookProperties = {};
  for (const { kind, read } of parts) {
    const target = ofPackage.find((one) => one.kind === kind)?.target;
    const text = target === undefined ? undefined : textOf(target);
    if (text !== undefined) all = { ...all, ...read(readXml(text)) };
  }
  return Object.keys(all).length === 0 ? undefined : all;
}

export function addDocumentProperties(
  book: Book,
  store: PartStore,
  ofPackage: RelationshipList
): void {
  const wanted = book.properties ?? {};
  for (const { kind, type, name, contentType, xml, read } of parts) {
    const own = xml(wanted);
    const kept = book.kept?.ofPackage.find((one) => one.type.endsWith(`/${kind}`));
    const part = kept === undefined ? undefined : store.unwritten(kept.target);
    const said = part === undefined ? {} : read(readXml(new TextDecoder().decode(part.bytes)));
    if (
      kept !== undefined &&
      part !== undefined &&
      sameValue(said, own === "" ? {} : read(readXml(own)))
    )
      ofPackage.keep(store.keep([kept]));
    else if (own !== "") {
      const free = part === undefined ? name : store.freeName(name.replace(".xml", ""));
      store.add(free, contentType, own);
      ofPackage.add(type, free);
    }
  }
}

function readTexts(root: XmlElement, names: Readonly<Record<string, string>>): BookProperties {
  const found = Object.entries(names).flatMap(([key, name]) => {
    const text = child(root, name)?.text ?? "";
    return text === "" ? [] : [[key, text] as const];
  });
  return Object.fromEntries(found);
}

function coreXml(properties: BookProperties): string {
  const items = Object.entries(core).flatMap(([key, name]) => {
    const text = properties[key as keyof typeof core];
    if (text === undefined) return [];
    const type = key === "createdAt" ? ' xsi:type="dcterms:W3CDTF"' : "";
    return [`<${name}${type}>${toFileText(text)}</${name}>`];
  });
  if (items.length === 0) return "";
  return `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${items.join("")}</cp:coreProperties>`;
}

function appXml(properties: BookProperties): string {
  const items = Object.entries(app).flatMap(([key, name]) => {
    const text = properties[key as keyof typeof app];
    return text === undefined ? [] : [`<${name}>${toFileText(text)}</${name}>`];
  });
  if (items.length === 0) return "";
  return `${xmlHead}<Properties xmlns="${office}/extended-properties">${items.join("")}</Properties>`;
}

// The format's own id of "properties of the user's making"; their numbers begin with 2 (MS-OSHARED 2.3.3.2.3).
const customSet = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const firstCustom = 2;

function customXml({ custom = [] }: BookProperties): string {
  if (custom.length === 0) return "";
  const items = custom.map(
    ({ key, value }, index) =>
      `<property fmtid="${customSet}" pid="${firstCustom + index}" name="${toFileAttribute(key)}">${valueXml(value)}</property>`
  );
  return `${xmlHead}<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">${items.join("")}</Properties>`;
}

function valueXml(value: CustomProperty["value"]): string {
  if (typeof value === "string") return `<vt:lpwstr>${toFileText(value)}</vt:lpwstr>`;
  if (typeof value === "boolean") return `<vt:bool>${String(value)}</vt:bool>`;
  if (typeof value === "object") return `<vt:filetime>${value.date}</vt:filetime>`;
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31
    ? `<vt:i4>${value}</vt:i4>`
    : `<vt:r8>${value}</vt:r8>`;
}

function readCustom(root: XmlElement): BookProperties {
  const custom = children(root, "property").map((one): CustomProperty => {
    const [value] = one.children;
    return { key: fromFileText(one.attributes["name"] ?? ""), value: customValue(value) };
  });
  return custom.length === 0 ? {} : { custom };
}

function customValue(element: XmlElement | undefined): CustomProperty["value"] {
  const text = fromFileText(element?.text ?? "");
  const type = (element?.name ?? "").split(":").pop() ?? "";
  if (type === "bool") return text === "true" || text === "1";
  if (type === "filetime" || type === "date") return { date: text };
  return /^(?:u?i\d|int|uint|r\d|decimal)$/.test(type) ? Number(text) : text;
}
