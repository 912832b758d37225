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
  const properties = [
    ...Object.keys(defaultStyle),
    "strikethrough",
    "top",
    "bottom",
    "left",
    "right",
    "style",
  ];
  const keyOf = (style: BookStyle) => JSON.stringify(style, properties);
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
