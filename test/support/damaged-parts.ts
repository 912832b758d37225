// The parts of a saved workbook as texts, and how one place of them is drawn and changed. Which changes there are: damaged-file, damaged-tabs.
import type { FindingKind } from "../../src/text/check-words";

export type Parts = Record<string, string>;
/** A number from 0 below `below`. */
export type Draw = (below: number) => number;

export interface Damage {
  readonly name: string;
  /** One of these must be among what is found. */
  readonly found: readonly FindingKind[];
  /** Changes the parts; null where nothing of the sort is there. The answer names the place. */
  readonly make: (parts: Parts, draw: Draw) => string | null;
}

export function pick<T>(all: readonly T[], draw: Draw): T {
  const one = all[draw(all.length)];
  if (one === undefined) throw new Error("There is nothing to draw from.");
  return one;
}

/** The part of a sheet by its name. */
export function sheetPart(parts: Parts, name: string): string {
  const id = new RegExp(`<sheet name="${name}"[^>]*r:id="([^"]+)"`).exec(
    parts["xl/workbook.xml"] ?? ""
  );
  const relations = parts["xl/_rels/workbook.xml.rels"] ?? "";
  const relation = [...relations.matchAll(/<Relationship [^>]*>/g)].find(([text]) =>
    text.includes(`Id="${id?.[1] ?? ""}"`)
  );
  const target = /Target="([^"]+)"/.exec(relation?.[0] ?? "")?.[1] ?? "";
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

/** Replaces one drawn match of the pattern in a part; the answer is what was there. */
export function edit(
  parts: Parts,
  part: string,
  pattern: RegExp,
  draw: Draw,
  change: (match: RegExpMatchArray) => string
): RegExpMatchArray | null {
  const text = parts[part] ?? "";
  const all = [...text.matchAll(pattern)];
  if (all.length === 0) return null;
  const match = pick(all, draw);
  const at = match.index ?? 0;
  parts[part] = text.slice(0, at) + change(match) + text.slice(at + match[0].length);
  return match;
}
