// Reads a number format in Excel's English codes into sections of tokens. A code outside the modelled set fails loudly.
import { notModelled } from "../host-error";

export type Token =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "general" }
  | { readonly kind: "at" }
  | { readonly kind: "number"; readonly pattern: string }
  | { readonly kind: "date"; readonly code: string };

export interface Section {
  readonly tokens: readonly Token[];
  /** "#RRGGBB" that the format asks for. */
  readonly color: string | null;
  readonly condition: { readonly operator: string; readonly limit: number } | null;
  readonly percents: number;
}

const colors: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  cyan: "#00FFFF",
  green: "#00FF00",
  magenta: "#FF00FF",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

const read = new Map<string, readonly Section[]>();

/** Sections in the order positive; negative; zero; text. The answer is kept, since a sheet uses few formats. */
export function sectionsOf(format: string): readonly Section[] {
  const known = read.get(format);
  if (known !== undefined) return known;
  const sections = splitSections(format).map((text) => readSection(text, format));
  read.set(format, sections);
  return sections;
}

function splitSections(format: string): readonly string[] {
  const parts = format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[])+|;/g) ?? [];
  const sections: string[] = [""];
  for (const part of parts) {
    if (part === ";") sections.push("");
    else sections[sections.length - 1] += part;
  }
  return sections;
}

const piece =
  /"([^"]*)"|\\(.)|_(.)|\*(.)|\[([^\]]*)\]|(General)|(@)|(AM\/PM|A\/P|yyyy|yy|mmmmm|mmmm|mmm|mm|m|dddd|ddd|dd|d|hh|h|ss(?:\.0+)?|s)|((?:[#0?](?:[#0?,]*[#0?])?,*(?:\.[#0?]*)?|\.[#0?]+)(?:E[+-]0+)?)|([-+/():!^&'~{}<>= $€£¥%·–—,.]|\p{L})/giuy;

function readSection(text: string, format: string): Section {
  const tokens: Token[] = [];
  let color: string | null = null;
  let condition: Section["condition"] = null;
  let percents = 0;
  piece.lastIndex = 0;
  while (piece.lastIndex < text.length) {
    const at = piece.lastIndex;
    const found = piece.exec(text);
    if (found === null) throw notModelled(`the number format "${format}" (at "${text.slice(at)}")`);
    const [whole, quoted, escaped, padded, repeated, bracket, general, atSign, date, number] =
      found;
    if (quoted !== undefined) tokens.push({ kind: "text", text: quoted });
    else if (escaped !== undefined) tokens.push({ kind: "text", text: escaped });
    else if (padded !== undefined) tokens.push({ kind: "text", text: " " });
    else if (repeated !== undefined) continue;
    else if (bracket !== undefined) {
      const limit = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/.exec(bracket);
      const money = /^\$([^-\]]*)(?:-[0-9A-F]+)?$/i.exec(bracket);
      if (limit !== null) condition = { operator: limit[1] ?? "", limit: Number(limit[2]) };
      else if (colors[bracket.toLowerCase()] !== undefined)
        color = colors[bracket.toLowerCase()] ?? null;
      else if (money !== null) tokens.push({ kind: "text", text: money[1] ?? "" });
      else throw notModelled(`the number format "${format}" (at "[${bracket}]")`);
    } else if (general !== undefined) tokens.push({ kind: "general" });
    else if (atSign !== undefined) tokens.push({ kind: "at" });
    else if (date !== undefined) tokens.push({ kind: "date", code: date });
    else if (number !== undefined) tokens.push({ kind: "number", pattern: number });
    else {
      if (whole === "%") percents++;
      if (/\p{L}/u.test(whole)) throw notModelled(`the number format "${format}" (at "${whole}")`);
      tokens.push({ kind: "text", text: whole });
    }
  }
  return { tokens: minutesMarked(tokens), color, condition, percents };
}

/** "m" means minutes after hours or before seconds; such tokens get the code "n" or "nn". */
function minutesMarked(tokens: readonly Token[]): readonly Token[] {
  const dates = tokens.filter((token) => token.kind === "date");
  const isMinute = (token: Token) => {
    if (token.kind !== "date" || !/^mm?$/i.test(token.code)) return false;
    const at = dates.indexOf(token);
    return /^h/i.test(dates[at - 1]?.code ?? "") || /^s/i.test(dates[at + 1]?.code ?? "");
  };
  return tokens.map((token) =>
    isMinute(token) && token.kind === "date"
      ? { kind: "date", code: token.code.replace(/m/gi, "n") }
      : token
  );
}

/** True when numbers in this format are shown as a day or a time. */
export function isDateFormat(format: string): boolean {
  return sectionsOf(format)[0]?.tokens.some((token) => token.kind === "date") ?? false;
}
