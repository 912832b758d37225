/**
 * The text between the brackets of a structured reference, both ways: `[@[a b]]`, `[[#This Row],[X]]`, `[[a]:[b]]`, `[#Headers]`.
 * Grammar and escapes: https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e
 */
import type { TableItem } from "./token";

export interface StructuredContent {
  readonly items: readonly TableItem[];
  readonly columns: readonly [string, string] | null;
}

const ITEMS: Readonly<Record<string, TableItem>> = {
  "#all": "all",
  "#data": "data",
  "#headers": "headers",
  "#totals": "totals",
  "#this row": "row",
};

const ITEM_TEXT: Readonly<Record<TableItem, string>> = {
  all: "#All",
  data: "#Data",
  headers: "#Headers",
  totals: "#Totals",
  row: "#This Row",
};

/** The offset just after the bracket that closes the one at `start`, or -1. */
export function endOfBrackets(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (char === "'") at++;
    else if (char === "[") depth++;
    else if (char === "]" && --depth === 0) return at + 1;
  }
  return -1;
}

/** `inner`: what stands between the outer brackets. Null when it is not a structured reference. */
export function readStructured(inner: string): StructuredContent | null {
  const text = inner.trim();
  if (text === "") return { items: [], columns: null };
  if (text.startsWith("@")) {
    const rest = text.slice(1).trim();
    if (rest === "") return { items: ["row"], columns: null };
    const content = rest.startsWith("[") ? readParts(rest) : single(rest);
    return content === null || content.items.length > 0
      ? null
      : { items: ["row"], columns: content.columns };
  }
  if (text.startsWith("[")) return readParts(text);
  return single(text);
}

function single(text: string): StructuredContent | null {
  if (text.startsWith("#")) {
    const item = ITEMS[text.toLowerCase()];
    return item === undefined ? null : { items: [item], columns: null };
  }
  const name = unescape(text);
  return { items: [], columns: [name, name] };
}

function readParts(text: string): StructuredContent | null {
  const items: TableItem[] = [];
  const names: string[] = [];
  let separator = "";
  let range = false;
  for (let at = 0; at < text.length;) {
    const end = text[at] === "[" ? endOfBrackets(text, at) : -1;
    if (end < 0) return null;
    const part = single(text.slice(at + 1, end - 1));
    if (part === null) return null;
    if (part.columns === null) items.push(...part.items);
    else {
      if (names.length > 0) {
        if (separator !== ":") return null;
        range = true;
      }
      names.push(part.columns[0]);
    }
    at = end;
    while (text[at] === " ") at++;
    if (at >= text.length) break;
    separator = text[at] ?? "";
    if (separator !== "," && separator !== ":") return null;
    at++;
    while (text[at] === " ") at++;
    if (at >= text.length) return null;
  }
  const [first, last] = names;
  if (names.length > 2) return null;
  if (first === undefined) return { items, columns: null };
  return { items, columns: [first, range ? (last ?? first) : first] };
}

function unescape(text: string): string {
  return text.replace(/'([\s\S])/g, "$1");
}

function escape(name: string): string {
  return name.replace(/['[\]#@]/g, "'$&");
}

function bracketed(columns: readonly [string, string]): string {
  const [first, last] = columns;
  return first === last ? `[${escape(first)}]` : `[${escape(first)}]:[${escape(last)}]`;
}

/** With the outer brackets; "file" writes [#This Row] in full. */
export function writeStructured(content: StructuredContent, form: "user" | "file"): string {
  const { items, columns } = content;
  if (form === "user" && items.length === 1 && items[0] === "row") {
    if (columns === null) return "[@]";
    const plain = columns[0] === columns[1] && /^[\p{L}\p{N}_]+$/u.test(columns[0]);
    return plain ? `[@${columns[0]}]` : `[@${bracketed(columns)}]`;
  }
  const shown = items.map((item) => `[${ITEM_TEXT[item]}]`);
  if (columns === null) {
    if (items.length === 0) return "[]";
    return items.length === 1 ? shown.join("") : `[${shown.join(",")}]`;
  }
  if (items.length === 0 && columns[0] === columns[1]) return bracketed(columns);
  return `[${[...shown, bracketed(columns)].join(",")}]`;
}
