// Cell styles as shared values: a cell holds the index of one, so that formatting thousands of cells alike is cheap.
import type { BookStyle } from "../../../files/book";
import { defaultStyle } from "../../../files/book";

export interface StyleSheet {
  readonly at: (index: number) => BookStyle;
  readonly indexOf: (style: BookStyle) => number;
  readonly all: () => readonly BookStyle[];
}

export function createStyleSheet(first: readonly BookStyle[]): StyleSheet {
  const styles: BookStyle[] = [];
  const indexes = new Map<string, number>();
  const keyOf = (style: BookStyle) => JSON.stringify(style, inOrder);
  function indexOf(style: BookStyle): number {
    const key = keyOf(style);
    const known = indexes.get(key);
    if (known !== undefined) return known;
    styles.push(style);
    indexes.set(key, styles.length - 1);
    return styles.length - 1;
  }
  const sheet = {
    indexOf,
    all: () => styles,
    at: (index: number) => styles[index] ?? first[0] ?? defaultStyle,
  };
  for (const style of first.length > 0 ? first : [defaultStyle]) {
    styles.push(style);
    if (!indexes.has(keyOf(style))) indexes.set(keyOf(style), styles.length - 1);
  }
  return sheet;
}

/** The same text for the same style, whatever the order in which it was put together. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
