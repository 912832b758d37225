// Damages of a saved workbook, made on the XML of its parts as other programs and careless hands make them: never by code of the
// product or of the workbench's host. Each says what a check must find of it.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { columnLetter, columnNumber } from "../../src/schema/address";
import type { Damage, Draw, Parts } from "./damaged-parts";
import { edit, pick, sheetPart } from "./damaged-parts";
import { tabDamages } from "./damaged-tabs";

export interface Damaged {
  readonly bytes: Uint8Array;
  readonly made: readonly { readonly damage: Damage; readonly place: string }[];
}

/** `count` damages, drawn one after another. */
export function damagedFile(bytes: Uint8Array, count: number, draw: Draw): Damaged {
  const packed = unzipSync(bytes);
  const parts: Parts = Object.fromEntries(
    Object.entries(packed).map(([name, content]) => [name, strFromU8(content)])
  );
  const made: { damage: Damage; place: string }[] = [];
  while (made.length < count) {
    const damage = pick(damages, draw);
    const place = damage.make(parts, draw);
    if (place !== null) made.push({ damage, place });
  }
  const written = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return { bytes: zipSync(Object.fromEntries(written)), made };
}

const tabs = ["Plans", "Measures", "Check-ins", "Actions", "People"] as const;

/** A cell of a drawn column of a sheet, from row 6 on. */
function inCell(
  sheet: string,
  letters: readonly string[],
  content: string,
  change: (match: RegExpMatchArray) => string
): Damage["make"] {
  return (parts, draw) => {
    const pattern = new RegExp(
      `<c r="((?:${letters.join("|")})(?:[6-9]|[1-9]\\d+))"( s="\\d+")?${content}</c>`,
      "g"
    );
    const found = edit(parts, sheetPart(parts, sheet), pattern, draw, change);
    return found === null ? null : `${sheet}!${found[1] ?? ""}`;
  };
}

const plainNumber = "><v>(-?[\\d.]+)</v>";
const text = (match: RegExpMatchArray, words: string) =>
  `<c r="${match[1] ?? ""}"${match[2] ?? ""} t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;

function isoOf(serial: number): string {
  return new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 10);
}

/** As Excel does it: what named the table's columns names their cells. */
function plainReferences(parts: Parts, sheet: string, table: string): void {
  const name = /displayName="([^"]+)"/.exec(table)?.[1] ?? "";
  const [, left = "A", top = "5", bottom = "6"] =
    /ref="([A-Z]+)(\d+):[A-Z]+(\d+)"/.exec(table) ?? [];
  const headers = [...table.matchAll(/<tableColumn [^>]*name="([^"]+)"/g)].map(
    ([, one = ""]) => one
  );
  const letter = (header: string) =>
    columnLetter(columnNumber(left) + Math.max(0, headers.indexOf(header)));
  const body = (header: string) =>
    `'${sheet}'!$${letter(header)}$${Number(top) + 1}:$${letter(header)}$${bottom}`;
  for (const part of Object.keys(parts)) {
    if (!/^xl\/(workbook|worksheets\/sheet\d+|tables\/table\d+)\.xml$/.test(part)) continue;
    parts[part] = (parts[part] ?? "")
      .replace(
        new RegExp(`\\b${name}\\[\\[#This Row\\],\\[([^\\]]+)\\]\\]`, "g"),
        (_, one: string) => `'${sheet}'!$${letter(one)}6`
      )
      .replace(
        new RegExp(`\\b${name}\\[\\[#Headers\\],\\[([^\\]]+)\\]\\]`, "g"),
        (_, one: string) => `'${sheet}'!$${letter(one)}$${top}`
      )
      .replace(new RegExp(`\\b${name}\\[([^\\[\\]]+)\\]`, "g"), (_, one: string) => body(one));
  }
}

const damages: readonly Damage[] = [
  ...tabDamages,
  {
    name: "a formula overwritten by a number",
    found: ["wrongFormula"],
    make: (parts, draw) => {
      const sheet = pick(tabs, draw);
      const pattern =
        /<c r="([A-Z]+(?:[6-9]|[1-9]\d+))"( s="\d+")?(?: t="\w+")?><f>[^<]*<\/f>(?:<v>[^<]*<\/v>|<v\/>)?<\/c>/g;
      const found = edit(parts, sheetPart(parts, sheet), pattern, draw, (match) => {
        return `<c r="${match[1] ?? ""}"${match[2] ?? ""}><v>12</v></c>`;
      });
      return found === null ? null : `${sheet}!${found[1] ?? ""}`;
    },
  },
  {
    name: "a formula of the workings erased",
    found: ["wrongFill", "wrongCell"],
    make: (parts, draw) => {
      const pattern =
        /<c r="([A-Z]+(?:[6-9]|[1-9]\d+))"(?: s="\d+")?(?: t="\w+")?><f>[^<]*<\/f>(?:<v>[^<]*<\/v>|<v\/>)?<\/c>/g;
      const found = edit(parts, sheetPart(parts, "Workings"), pattern, draw, () => "");
      return found === null ? null : `Workings!${found[1] ?? ""}`;
    },
  },
  {
    name: "a hidden name deleted",
    found: ["lostName"],
    make: (parts, draw) => {
      const pattern = /<definedName name="([A-Z][A-Za-z]+\.[A-Za-z]+)"[^>]*>[^<]*<\/definedName>/g;
      return edit(parts, "xl/workbook.xml", pattern, draw, () => "")?.[1] ?? null;
    },
  },
  {
    name: "a hidden name that leads nowhere",
    found: ["lostName"],
    make: (parts, draw) => {
      const pattern =
        /(<definedName name="([A-Z][A-Za-z]+\.[A-Za-z]+)"[^>]*>)[^<]*<\/definedName>/g;
      const broken = (match: RegExpMatchArray) => `${match[1] ?? ""}#REF!</definedName>`;
      return edit(parts, "xl/workbook.xml", pattern, draw, broken)?.[2] ?? null;
    },
  },
  {
    name: "a check on what is typed lost",
    found: ["lostValidation"],
    make: (parts, draw) => {
      const sheet = pick(tabs, draw);
      const part = sheetPart(parts, sheet);
      const found = edit(
        parts,
        part,
        /<dataValidation [^>]*sqref="([^"]+)"[^>]*>.*?<\/dataValidation>/g,
        draw,
        () => ""
      );
      if (found === null) return null;
      const left = [...(parts[part] ?? "").matchAll(/<dataValidation /g)].length;
      parts[part] = (parts[part] ?? "").replace(
        /<dataValidations count="\d+">/,
        `<dataValidations count="${left}">`
      );
      if (left === 0)
        parts[part] = (parts[part] ?? "").replace(/<dataValidations[^>]*><\/dataValidations>/, "");
      return `${sheet}!${found[1] ?? ""}`;
    },
  },
  {
    name: "a colouring lost",
    found: ["lostFormat"],
    make: (parts, draw) => {
      const sheet = pick(tabs, draw);
      const pattern = /<conditionalFormatting sqref="([^"]+)"[^>]*>.*?<\/conditionalFormatting>/g;
      const found = edit(parts, sheetPart(parts, sheet), pattern, draw, () => "");
      return found === null ? null : `${sheet}!${found[1] ?? ""}`;
    },
  },
  {
    name: "a table turned into plain cells",
    found: ["lostTable"],
    make: (parts, draw) => {
      const sheet = pick(tabs, draw);
      const part = sheetPart(parts, sheet);
      const before = parts[part] ?? "";
      parts[part] = before.replace(/<tableParts[^>]*>.*?<\/tableParts>/, "");
      if (parts[part] === before) return null;
      const relations = part.replace("worksheets/", "worksheets/_rels/") + ".rels";
      const table = /Target="\/?((?:xl\/)?tables\/[^"]+)"/.exec(parts[relations] ?? "")?.[1] ?? "";
      parts[relations] = (parts[relations] ?? "").replace(/<Relationship [^>]*tables\/[^>]*>/, "");
      parts["[Content_Types].xml"] = (parts["[Content_Types].xml"] ?? "").replace(
        new RegExp(`<Override [^>]*PartName="/${table}"[^>]*/>`),
        ""
      );
      plainReferences(parts, sheet, parts[table] ?? "");
      Reflect.deleteProperty(parts, table);
      return sheet;
    },
  },
  {
    name: "a number as text",
    found: ["textForNumber"],
    make: inCell("Check-ins", ["E"], plainNumber, (match) => text(match, match[3] ?? "")),
  },
  {
    name: "a number as text with a space",
    found: ["textForNumber"],
    make: inCell("Measures", ["H"], plainNumber, (match) => text(match, `${match[3] ?? ""} `)),
  },
  {
    name: "a date as text",
    found: ["textForDate"],
    make: inCell("Check-ins", ["A"], plainNumber, (match) => text(match, isoOf(Number(match[3])))),
  },
  {
    name: "a due date as text",
    found: ["textForDate"],
    make: inCell("Actions", ["G"], plainNumber, (match) => text(match, isoOf(Number(match[3])))),
  },
  {
    name: "an ID with a space",
    found: ["spacesInId"],
    make: inCell("Actions", ["A"], ' t="s"><v>\\d+</v>', (match) =>
      text(match, ` A${String(Number(/\d+/.exec(match[1] ?? "")?.[0]) - 5).padStart(3, "0")}`)
    ),
  },
  {
    name: "an ID erased",
    found: ["missingId"],
    make: inCell(
      "Actions",
      ["A"],
      ' t="s"><v>\\d+</v>',
      (match) => `<c r="${match[1] ?? ""}"${match[2] ?? ""}/>`
    ),
  },
  {
    name: "an ID doubled",
    found: ["doubledId"],
    make: inCell("Actions", ["A"], ' t="s"><v>\\d+</v>', (match) =>
      text(match, match[1] === "A6" ? "A002" : "A001")
    ),
  },
  {
    name: "a reading of no measure",
    found: ["orphan"],
    make: inCell("Check-ins", ["B"], ' t="s"><v>\\d+</v>', (match) => text(match, "M777")),
  },
  {
    name: "an ID written with other signs",
    found: ["looseReference"],
    make: inCell("Check-ins", ["B"], ' t="s"><v>\\d+</v>', (match) => text(match, "M-002")),
  },
  {
    name: "a reading in the future",
    found: ["futureDate"],
    make: inCell(
      "Check-ins",
      ["A"],
      plainNumber,
      (match) => `<c r="${match[1] ?? ""}"${match[2] ?? ""}><v>60000</v></c>`
    ),
  },
  {
    name: "words in a number cell",
    found: ["noNumber"],
    make: inCell("Check-ins", ["E"], plainNumber, (match) => text(match, "about seven")),
  },
];
