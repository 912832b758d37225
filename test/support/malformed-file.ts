// Files made wrong: bytes changed, and elements, attributes and parts of a sound workbook changed into what no sane program writes.
// The same seed gives the same file. What must then happen is in hostile-import.ts.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Draw } from "./damaged-parts";
import { pick } from "./damaged-parts";

/** What stands in no sound attribute: too large, too small, no number, code points and names that are none. */
const hostileValues = [
  "",
  "-1",
  "0",
  "4294967296",
  "99999999999999999999",
  "1e308",
  "NaN",
  "__proto__",
  "constructor",
  "toString",
  "../../../etc/passwd",
  "A1:XFD1048576",
  "XFE1048577",
  "$A$1:$A",
  "A0",
  "&#x110000;",
  "&#0;",
  "&#xD800;",
  "&nbsp;",
  "=cmd|'/c calc'!A1",
  "\u202egnp.exe",
  "x".repeat(40_000),
];

const attribute = / ([\w:]+)="([^"]*)"/g;
const tag = /<\/?[\w:]+[^>]*>/g;
const leaf = /<([\w:]+)(?: [^>]*)?>[^<]*<\/\1>/g;
const text = />([^<]+)</g;

/** Each changes one part's text; null where it has no such place. */
const changes: readonly ((text: string, draw: Draw) => string | null)[] = [
  (part, draw) =>
    replaceOne(
      part,
      attribute,
      draw,
      ([, name]) => ` ${name ?? ""}="${pick(hostileValues, draw)}"`
    ),
  (part, draw) => replaceOne(part, attribute, draw, () => ""),
  (part, draw) =>
    replaceOne(part, attribute, draw, ([, name, value]) => {
      const number = Number(value);
      return ` ${name ?? ""}="${Number.isFinite(number) ? number * 1000 + 7 : `${value ?? ""}${value ?? ""}`}"`;
    }),
  (part, draw) => replaceOne(part, text, draw, () => `>${pick(hostileValues, draw)}<`),
  (part, draw) => replaceOne(part, tag, draw, () => ""),
  (part, draw) => replaceOne(part, tag, draw, ([whole]) => whole + whole),
  (part, draw) => replaceOne(part, leaf, draw, () => ""),
  (part, draw) => replaceOne(part, leaf, draw, ([whole]) => whole.repeat(3)),
  (part, draw) =>
    replaceOne(part, tag, draw, ([whole]) => `<!DOCTYPE a [<!ENTITY b "c">]>${whole}`),
  (part, draw) => part.slice(0, draw(part.length)),
  (part, draw) => {
    const depth = 1 + draw(20_000);
    return replaceOne(
      part,
      tag,
      draw,
      ([whole]) => "<a>".repeat(depth) + "</a>".repeat(depth) + whole
    );
  },
];

function replaceOne(
  part: string,
  pattern: RegExp,
  draw: Draw,
  change: (match: RegExpMatchArray) => string
): string | null {
  const all = [...part.matchAll(pattern)];
  if (all.length === 0) return null;
  const match = pick(all, draw);
  const at = match.index ?? 0;
  return part.slice(0, at) + change(match) + part.slice(at + match[0].length);
}

type Files = Record<string, Uint8Array>;

/** Each changes the list of parts. */
const repackings: readonly ((files: Files, draw: Draw) => void)[] = [
  (files, draw) => void Reflect.deleteProperty(files, pick(Object.keys(files), draw)),
  (files, draw) => {
    const names = Object.keys(files);
    files[pick(names, draw)] = files[pick(names, draw)] ?? new Uint8Array();
  },
  (files, draw) => {
    files[pick(["../../../../tmp/out.xml", "/etc/passwd", "xl/../../x", "constructor"], draw)] =
      strToU8("x");
  },
  (files, draw) => {
    const name = pick(Object.keys(files), draw);
    files[name] = Uint8Array.from({ length: draw(400) }, () => draw(256));
  },
];

/** One to three changes of a sound workbook's parts, or some of its bytes. */
export function malformedFile(bytes: Uint8Array, draw: Draw): Uint8Array {
  if (draw(6) === 0) return withOtherBytes(bytes, draw);
  const files: Files = { ...unzipSync(bytes) };
  for (let left = 1 + draw(3); left > 0; left -= 1) {
    if (draw(8) === 0) {
      pick(repackings, draw)(files, draw);
      continue;
    }
    const name = pick(Object.keys(files), draw);
    const changed = pick(changes, draw)(strFromU8(files[name] ?? new Uint8Array()), draw);
    if (changed !== null) files[name] = strToU8(changed);
  }
  return zipSync(files);
}

function withOtherBytes(bytes: Uint8Array, draw: Draw): Uint8Array {
  const changed = bytes.slice(0, draw(4) === 0 ? draw(bytes.length) : bytes.length);
  for (let left = 1 + draw(20); left > 0 && changed.length > 0; left -= 1)
    changed[draw(changed.length)] = draw(256);
  return changed;
}

const lines = [
  "Task;Owner;Due;Status",
  "Call back;Ann;2026-11-23;Open",
  '"Write; down";Bo;03/04/2026;Done',
  "=HYPERLINK(\"http://x\");@SUM(A1);-2+3;+cmd|'/c calc'!A1",
] as const;

const hostileTexts = [
  ...hostileValues,
  '"',
  '""',
  "\0",
  "\r",
  "\u0085",
  ";".repeat(3_000),
  "sep=;\n",
];

/** A file of text with one to four changes. */
export function malformedText(draw: Draw): Uint8Array {
  let all = lines.join("\n");
  for (let left = 1 + draw(4); left > 0; left -= 1) {
    const at = draw(all.length + 1);
    const cut = draw(3) === 0 ? draw(20) : 0;
    all = all.slice(0, at) + pick(hostileTexts, draw) + all.slice(at + cut);
  }
  const bytes = strToU8(all);
  if (draw(3) > 0) return bytes;
  return withOtherBytes(bytes, draw);
}
