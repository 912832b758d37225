// What belongs to the document as a whole: its properties, settings of add-ins, and parts of custom XML.
import type { BookCustomXml, BookProperties } from "../../../files/book-extras";
import { invalidArgument, itemNotFound } from "../host-error";
import type { Scalar } from "../protocol/host-class";
import { declareClass } from "../protocol/host-class";
import type { Workbook } from "../state/workbook";
import { takeNumber } from "../state/workbook";
import { textArgument } from "./argument";

type TextProperty = Exclude<keyof BookProperties, "custom" | "createdAt" | "lastAuthor">;
type CustomProperty = NonNullable<BookProperties["custom"]>[number];

function text(name: TextProperty): Scalar<Workbook> {
  return {
    get: ({ properties }) => properties[name] ?? "",
    set: (workbook, value) => {
      workbook.properties = { ...workbook.properties, [name]: textArgument(value, name) };
    },
  };
}

interface Keyed {
  readonly workbook: Workbook;
  readonly key: string;
}

function customOf({ properties }: Workbook): readonly CustomProperty[] {
  return properties.custom ?? [];
}

function sameKey(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function setCustom(workbook: Workbook, key: string, value: CustomProperty["value"] | null): void {
  const others = customOf(workbook).filter((each) => !sameKey(each.key, key));
  const custom = value === null ? others : [...others, { key, value }];
  workbook.properties = { ...workbook.properties, custom };
}

function customValue({ workbook, key }: Keyed): CustomProperty["value"] {
  const found = customOf(workbook).find((each) => sameKey(each.key, key));
  if (found === undefined) throw itemNotFound(`property ${key}.`);
  return found.value;
}

function valueArgument(value: unknown): CustomProperty["value"] {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  throw invalidArgument("a property is a text, a number, or true or false.");
}

const customProperty = declareClass<Keyed>("CustomProperty", {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Type: {
      get: (target) => {
        const value = customValue(target);
        if (typeof value === "object") return "Date";
        if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
        return typeof value === "boolean" ? "Boolean" : "String";
      },
    },
    Value: {
      get: (target) => {
        const value = customValue(target);
        return typeof value === "object" ? value.date : value;
      },
      set: ({ workbook, key }, value) => setCustom(workbook, key, valueArgument(value)),
    },
  },
  methods: { Delete: ({ workbook, key }) => setCustom(workbook, key, null) },
});

const customProperties = declareClass<Workbook>("CustomPropertyCollection", {
  items: (workbook) => customOf(workbook).map(({ key }) => customProperty.of({ workbook, key })),
  methods: {
    GetCount: (workbook) => customOf(workbook).length,
    GetItem: (workbook, [name]) => {
      const key = textArgument(name, "key");
      customValue({ workbook, key });
      return customProperty.of({ workbook, key });
    },
    GetItemOrNullObject: (workbook, [name]) => {
      const key = textArgument(name, "key");
      const known = customOf(workbook).some((each) => sameKey(each.key, key));
      return known ? customProperty.of({ workbook, key }) : null;
    },
    Add: (workbook, [name, value]) => {
      const key = textArgument(name, "key");
      setCustom(workbook, key, valueArgument(value));
      return customProperty.of({ workbook, key });
    },
    DeleteAll: (workbook) => {
      workbook.properties = { ...workbook.properties, custom: [] };
    },
  },
});

export const documentProperties = declareClass<Workbook>("DocumentProperties", {
  scalars: {
    Title: text("title"),
    Subject: text("subject"),
    Author: text("author"),
    Keywords: text("keywords"),
    Comments: text("comments"),
    Category: text("category"),
    Manager: text("manager"),
    Company: text("company"),
    LastAuthor: { get: ({ properties }) => properties.lastAuthor ?? "" },
  },
  navigations: { Custom: (workbook) => customProperties.of(workbook) },
});

const setting = declareClass<Keyed>("Setting", {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ workbook, key }) => settingValue(workbook, key),
      set: ({ workbook, key }, value) => void workbook.settings.set(key, JSON.stringify(value)),
    },
  },
  methods: { Delete: ({ workbook, key }) => void workbook.settings.delete(key) },
});

function settingValue(workbook: Workbook, key: string): unknown {
  const known = workbook.settings.get(key);
  if (known === undefined) throw itemNotFound(`setting ${key}.`);
  return JSON.parse(known) as unknown;
}

export const settingCollection = declareClass<Workbook>("SettingCollection", {
  items: (workbook) => [...workbook.settings.keys()].map((key) => setting.of({ workbook, key })),
  methods: {
    GetCount: (workbook) => workbook.settings.size,
    GetItem: (workbook, [name]) => {
      const key = textArgument(name, "key");
      settingValue(workbook, key);
      return setting.of({ workbook, key });
    },
    GetItemOrNullObject: (workbook, [name]) => {
      const key = textArgument(name, "key");
      return workbook.settings.has(key) ? setting.of({ workbook, key }) : null;
    },
    Add: (workbook, [name, value]) => {
      const key = textArgument(name, "key");
      workbook.settings.set(key, JSON.stringify(value));
      return setting.of({ workbook, key });
    },
  },
});

interface PartTarget {
  readonly workbook: Workbook;
  readonly id: string;
}

function partOf({ workbook, id }: PartTarget): BookCustomXml {
  const found = workbook.customXml.find((each) => each.id === id);
  if (found === undefined) throw itemNotFound(`custom XML part ${id}.`);
  return found;
}

/** The namespace of the root element, "" without one. */
function namespaceOf(xml: string): string {
  const root = /<(?:([\w.-]+):)?[\w.-]+((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/.exec(
    xml
  );
  if (root === null) throw invalidArgument("this is no XML.");
  const declared = new RegExp(
    `\\sxmlns${root[1] === undefined ? "" : `:${root[1]}`}\\s*=\\s*["']([^"']*)["']`
  );
  return declared.exec(root[2] ?? "")?.[1] ?? "";
}

const customXmlPart = declareClass<PartTarget>("CustomXmlPart", {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: (target) => namespaceOf(partOf(target).xml) },
  },
  methods: {
    GetXml: (target) => partOf(target).xml,
    SetXml: (target, [value]) => {
      const xml = textArgument(value, "xml");
      namespaceOf(xml);
      const { workbook, id } = target;
      workbook.customXml = workbook.customXml.map((each) => (each.id === id ? { id, xml } : each));
    },
    Delete: ({ workbook, id }) => {
      workbook.customXml = workbook.customXml.filter((each) => each.id !== id);
    },
  },
});

const scopedParts = declareClass<readonly PartTarget[]>("CustomXmlPartScopedCollection", {
  items: (parts) => parts.map((part) => customXmlPart.of(part)),
  methods: {
    GetCount: (parts) => parts.length,
    GetOnlyItem: (parts) => {
      const [only, second] = parts;
      if (only === undefined || second !== undefined) throw itemNotFound("not one part only.");
      return customXmlPart.of(only);
    },
    GetOnlyItemOrNullObject: ([only, second]) =>
      only === undefined || second !== undefined ? null : customXmlPart.of(only),
  },
});

export const customXmlPartCollection = declareClass<Workbook>("CustomXmlPartCollection", {
  items: (workbook) => workbook.customXml.map(({ id }) => customXmlPart.of({ workbook, id })),
  methods: {
    GetCount: (workbook) => workbook.customXml.length,
    GetItem: (workbook, [key]) => {
      const id = textArgument(key, "id");
      partOf({ workbook, id });
      return customXmlPart.of({ workbook, id });
    },
    GetItemOrNullObject: (workbook, [key]) => {
      const id = textArgument(key, "id");
      return workbook.customXml.some((each) => each.id === id)
        ? customXmlPart.of({ workbook, id })
        : null;
    },
    GetByNamespace: (workbook, [uri]) =>
      scopedParts.of(
        workbook.customXml
          .filter(({ xml }) => namespaceOf(xml) === uri)
          .map(({ id }) => ({ workbook, id }))
      ),
    Add: (workbook, [value]) => {
      const xml = textArgument(value, "xml");
      namespaceOf(xml);
      const number = takeNumber(workbook).toString(16).toUpperCase().padStart(8, "0");
      const id = `{${number}-0003-4000-8000-000000000000}`;
      workbook.customXml = [...workbook.customXml, { id, xml }];
      return customXmlPart.of({ workbook, id });
    },
  },
});
