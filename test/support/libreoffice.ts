/**
 * LibreOffice as an independent witness of a workbook's values. It only echoes values cached in a file, so every cached result is taken out
 * first and it is told to recalculate on load: what comes back was truly computed. Throws with what to install when soffice is not there.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export type WitnessValue = number | string | boolean | { readonly error: string };

/** Values by address ("B7"); blank cells are left out, empty texts are kept. */
export type WitnessSheet = ReadonlyMap<string, WitnessValue>;

/** The sheets of a workbook, by name. */
export type Recalculated = ReadonlyMap<string, WitnessSheet>;

const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The results LibreOffice computes for the formulas of a workbook, and its literals, sheet by sheet. */
export function recalculate(workbook: Uint8Array): Recalculated {
  return only(recalculateAll([workbook]));
}

/** Many workbooks in one run of LibreOffice, whose start takes longer than a small workbook; in the given order. */
export function recalculateAll(workbooks: readonly Uint8Array[]): readonly Recalculated[] {
  return convert(workbooks.map(withoutCachedValues), true);
}

/** What LibreOffice shows when it is allowed to believe the file: only to prove that `recalculate` would notice a wrong cached value. */
export function believe(workbook: Uint8Array): Recalculated {
  return only(convert([workbook], false));
}

function only([first]: readonly Recalculated[]): Recalculated {
  if (first === undefined) throw new Error("LibreOffice gave no workbook back.");
  return first;
}

/** The workbook with the results of all formulas taken out; literals stay. */
export function withoutCachedValues(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  for (const [path, bytes] of Object.entries(parts))
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(path)) {
      const xml = strFromU8(bytes).replace(
        /<c\b([^>]*)>((?:(?!<\/c>)[\s\S])*?<f[\s>/][\s\S]*?)<\/c>/g,
        (_all, attributes: string, inner: string) => {
          const content = inner.replace(/<v\b[^>]*>[\s\S]*?<\/v>|<v\s*\/>/g, "");
          return `<c${attributes.replace(/\st="[^"]*"/, "")}>${content}</c>`;
        }
      );
      parts[path] = strToU8(xml);
    }
  return zipSync(parts);
}

function convert(workbooks: readonly Uint8Array[], always: boolean): readonly Recalculated[] {
  const folder = mkdtempSync(join(tmpdir(), "aimline-soffice-"));
  try {
    const profile = join(folder, "profile");
    if (always) {
      mkdirSync(join(profile, "user"), { recursive: true });
      writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    }
    const names = workbooks.map((workbook, index) => {
      const name = `book${index}.xlsx`;
      writeFileSync(join(folder, name), workbook);
      return name;
    });
    const out = join(folder, "out");
    const run = spawnSync(
      "soffice",
      [
        `-env:UserInstallation=file://${profile}`,
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        out,
        ...names.map((name) => join(folder, name)),
      ],
      { encoding: "utf8", timeout: 180000 + 30000 * (names.length - 1) }
    );
    if (run.error !== undefined && "code" in run.error && run.error.code === "ENOENT")
      throw new Error(
        "LibreOffice (soffice) is not installed: on Debian, apt-get install libreoffice-calc."
      );
    return names.map((name) => {
      const converted = join(out, name);
      if (!existsSync(converted))
        throw new Error(
          `LibreOffice did not convert the workbook: ${run.stderr || run.stdout || String(run.error)}`
        );
      return readValues(new Uint8Array(readFileSync(converted)));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readValues(workbook: Uint8Array): Recalculated {
  const parts = unzipSync(workbook);
  const part = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const shared = [
    ...part("xl/sharedStrings.xml").matchAll(/<si\b[^>]*?(?:\/>|>([\s\S]*?)<\/si>)/g),
  ].map((item) => textOf(item[1] ?? ""));
  const targets = new Map(
    [...part("xl/_rels/workbook.xml.rels").matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, "Id"),
      attribute(tag, "Target"),
    ])
  );
  const sheets = new Map<string, WitnessSheet>();
  for (const [tag] of part("xl/workbook.xml").matchAll(/<sheet\b[^>]*>/g)) {
    const xml = part(`xl/${targets.get(attribute(tag, "r:id")) ?? ""}`);
    const values = new Map<string, WitnessValue>();
    for (const [, attributes = "", inner = ""] of xml.matchAll(
      /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g
    )) {
      const value = /<v\b[^>]*?(?:\/>|>([\s\S]*?)<\/v>)/.exec(inner);
      const type = attribute(attributes, "t");
      if (value === null && type !== "inlineStr") continue;
      values.set(
        attribute(attributes, "r"),
        typed(type, unescapeXml(value?.[1] ?? ""), inner, shared)
      );
    }
    sheets.set(unescapeXml(attribute(tag, "name")), values);
  }
  return sheets;
}

function typed(type: string, text: string, inner: string, shared: readonly string[]): WitnessValue {
  if (type === "s") return shared[Number(text)] ?? "";
  if (type === "str") return text;
  if (type === "inlineStr") return textOf(inner);
  if (type === "b") return text === "1";
  return type === "e" ? { error: text } : Number(text);
}

function textOf(xml: string): string {
  return [...xml.matchAll(/<t\b[^>]*?(?:\/>|>([\s\S]*?)<\/t>)/g)]
    .map((run) => unescapeXml(run[1] ?? ""))
    .join("");
}

function attribute(tag: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
}

function unescapeXml(text: string): string {
  return text
    .replace(/_x([0-9A-F]{4})_/gi, (_all, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}
