// Damages of whole tabs and of headers: moved, renamed, copied, deleted, as Excel saves them afterwards.
import { edit, pick, sheetPart } from "./damaged-parts";
import type { Damage, Draw, Parts } from "./damaged-parts";

const book = "xl/workbook.xml";

function change(parts: Parts, part: string, by: (text: string) => string): void {
  parts[part] = by(parts[part] ?? "");
}

/** Parts that may name a sheet or a column of a table. */
function withFormulas(parts: Parts): readonly string[] {
  return Object.keys(parts).filter((part) =>
    /^xl\/(workbook|worksheets\/sheet\d+|tables\/table\d+|charts\/chart\d+)\.xml$/.test(part)
  );
}

const entries = /<sheet name="([^"]+)"[^>]*\/>/g;

function tabsOf(parts: Parts): readonly string[] {
  return [...(parts[book] ?? "").matchAll(entries)].map(([, name = ""]) => name);
}

/** The tabs in another order; names that belong to one sheet count the tabs. */
function reorder(parts: Parts, order: readonly string[]): void {
  const before = tabsOf(parts);
  const all = [...(parts[book] ?? "").matchAll(entries)].map(([entry]) => entry);
  const sorted = order.map((name) => all[before.indexOf(name)] ?? "").join("");
  change(parts, book, (text) =>
    text
      .replace(/(<sheets>).*?(<\/sheets>)/, `$1${sorted}$2`)
      .replace(
        /localSheetId="(\d+)"/g,
        (_, at: string) => `localSheetId="${order.indexOf(before[Number(at)] ?? "")}"`
      )
  );
}

/** As a formula names it: with quotes where it is no plain word. */
function quoted(name: string): string {
  return /^\w+$/.test(name) ? name : `'${name}'`;
}

function moved(parts: Parts, draw: Draw): string {
  const tabs = [...tabsOf(parts)];
  const from = draw(tabs.length);
  const [tab = ""] = tabs.splice(from, 1);
  tabs.splice((from + 1 + draw(tabs.length)) % (tabs.length + 1), 0, tab);
  reorder(parts, tabs);
  return tab;
}

function renamed(parts: Parts, draw: Draw): string | null {
  const tabs = ["Plans", "Measures", "Actions", "People"].filter((tab) =>
    tabsOf(parts).includes(tab)
  );
  if (tabs.length === 0) return null;
  const tab = pick(tabs, draw);
  const name = `${tab} of ours`;
  for (const part of withFormulas(parts))
    change(parts, part, (text) =>
      text.replace(new RegExp(`'${tab}'!|\\b${tab}!`, "g"), `${quoted(name)}!`)
    );
  change(parts, book, (text) => text.replace(`<sheet name="${tab}"`, `<sheet name="${name}"`));
  return tab;
}

/** What a formula made of it: Excel writes #REF! where the sheet stood. */
function deleted(tab: string): Damage["make"] {
  return (parts) => {
    const tabs = tabsOf(parts);
    const at = tabs.indexOf(tab);
    if (at < 0) return null;
    const part = sheetPart(parts, tab);
    const gone = dropTables(parts, part);
    for (const one of withFormulas(parts))
      change(parts, one, (text) =>
        text.replace(
          new RegExp(
            `(?:'${tab}'|\\b${tab})!\\$?[A-Z]+\\$?\\d+(?::\\$?[A-Z]+\\$?\\d+)?${gone.map((name) => `|\\b${name}\\[(?:[^\\[\\]]|\\[[^\\]]*\\])*\\]`).join("")}`,
            "g"
          ),
          "#REF!"
        )
      );
    const id = new RegExp(`<sheet name="${tab}"[^>]*r:id="([^"]+)"`).exec(parts[book] ?? "")?.[1];
    change(parts, book, (text) =>
      text
        .replace(new RegExp(`<sheet name="${tab}"[^>]*/>`), "")
        .replace(
          new RegExp(`<definedName [^>]*localSheetId="${at}"[^>]*>[^<]*</definedName>`, "g"),
          ""
        )
        .replace(/localSheetId="(\d+)"/g, (whole, one: string) =>
          Number(one) > at ? `localSheetId="${Number(one) - 1}"` : whole
        )
        .replace(/activeTab="\d+"/, 'activeTab="0"')
    );
    change(parts, "xl/_rels/workbook.xml.rels", (text) =>
      text.replace(new RegExp(`<Relationship Id="${id ?? ""}"[^>]*/>`), "")
    );
    change(parts, "[Content_Types].xml", (text) =>
      text.replace(new RegExp(`<Override PartName="/${part}"[^>]*/>`), "")
    );
    Reflect.deleteProperty(parts, part);
    Reflect.deleteProperty(parts, part.replace("worksheets/", "worksheets/_rels/") + ".rels");
    return tab;
  };
}

/** Takes the tables of a sheet out of the file; their names. */
function dropTables(parts: Parts, part: string): readonly string[] {
  const relations = parts[part.replace("worksheets/", "worksheets/_rels/") + ".rels"] ?? "";
  return [...relations.matchAll(/Target="\/?(?:xl\/)?(tables\/[^"]+)"/g)].map(([, target]) => {
    const table = `xl/${target ?? ""}`;
    const name = /displayName="([^"]+)"/.exec(parts[table] ?? "")?.[1] ?? "";
    Reflect.deleteProperty(parts, table);
    change(parts, "[Content_Types].xml", (text) =>
      text.replace(new RegExp(`<Override PartName="/${table}"[^>]*/>`), "")
    );
    return name;
  });
}

/** A second sheet with the same cells and a table of its own, as “Move or Copy” makes it. */
function copied(parts: Parts, draw: Draw): string | null {
  const tab = pick(["Measures", "Actions", "People"], draw);
  const part = sheetPart(parts, tab);
  const relations = part.replace("worksheets/", "worksheets/_rels/") + ".rels";
  const table = /Target="\/?((?:xl\/)?tables\/[^"]+)"/.exec(parts[relations] ?? "")?.[1] ?? "";
  if (!tabsOf(parts).includes(tab) || parts[table] === undefined) return null;
  const free = 1 + Math.max(...numbers(Object.keys(parts), /sheet(\d+)\.xml$/));
  const freeTable = 1 + Math.max(...numbers(Object.keys(parts), /table(\d+)\.xml$/));
  const sheetFile = `xl/worksheets/sheet${free}.xml`;
  const tableFile = `xl/tables/table${freeTable}.xml`;
  const name = /displayName="([^"]+)"/.exec(parts[table] ?? "")?.[1] ?? "";
  parts[sheetFile] = (parts[part] ?? "").replace(/ tabSelected="1"/, "");
  parts[relations.replace(/sheet\d+\.xml\.rels/, `sheet${free}.xml.rels`)] = (
    parts[relations] ?? ""
  ).replace(/tables\/table\d+\.xml/, `tables/table${freeTable}.xml`);
  parts[tableFile] = (parts[table] ?? "")
    .replace(/ id="\d+"/, ` id="${freeTable}"`)
    .replace(/( name| displayName)="[^"]+"/g, (whole, key: string) =>
      whole === `${key}="${name}"` ? `${key}="${name}${freeTable}"` : whole
    );
  const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  change(parts, "[Content_Types].xml", (text) =>
    text.replace(
      "</Types>",
      `<Override PartName="/${sheetFile}" ContentType="${kind}.worksheet+xml"/>` +
        `<Override PartName="/${tableFile}" ContentType="${kind}.table+xml"/></Types>`
    )
  );
  const ids = numbers([...(parts[book] ?? "").matchAll(/sheetId="\d+"/g)].map(String), /(\d+)/);
  change(parts, book, (text) =>
    text.replace(
      "</sheets>",
      `<sheet name="${tab} (2)" sheetId="${1 + Math.max(...ids)}" r:id="copy${free}"/></sheets>`
    )
  );
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
  change(parts, "xl/_rels/workbook.xml.rels", (text) =>
    text.replace(
      "</Relationships>",
      `<Relationship Id="copy${free}" Type="${office}" Target="/${sheetFile}"/></Relationships>`
    )
  );
  return tab;
}

function numbers(texts: readonly string[], pattern: RegExp): readonly number[] {
  return texts.flatMap((text) => {
    const found = pattern.exec(text)?.[1];
    return found === undefined ? [] : [Number(found)];
  });
}

/** Excel writes the new header into every formula and name that had the old one. */
function headerChanged(parts: Parts, draw: Draw): string | null {
  const [tab, cell, header] = pick(
    [
      ["Measures", "G5", "Baseline"],
      ["Check-ins", "E5", "Value"],
      ["Actions", "G5", "Due"],
      ["People", "E5", "E-mail"],
    ] as const,
    draw
  );
  const part = sheetPart(parts, tab);
  const relations = part.replace("worksheets/", "worksheets/_rels/") + ".rels";
  const table = /Target="\/?((?:xl\/)?tables\/[^"]+)"/.exec(parts[relations] ?? "")?.[1] ?? "";
  const name = /displayName="([^"]+)"/.exec(parts[table] ?? "")?.[1];
  if (name === undefined || !(parts[table] ?? "").includes(`name="${header}"`)) return null;
  const now = `Our ${header}`;
  const cellOf = new RegExp(`<c r="${cell}"( s="\\d+")? t="s"><v>\\d+</v></c>`, "g");
  const found = edit(
    parts,
    part,
    cellOf,
    draw,
    (match) =>
      `<c r="${cell}"${match[1] ?? ""} t="inlineStr"><is><t xml:space="preserve">${now}</t></is></c>`
  );
  if (found === null) return null;
  change(parts, table, (text) => text.replace(`name="${header}"`, `name="${now}"`));
  for (const one of withFormulas(parts))
    change(parts, one, (text) =>
      text
        .replaceAll(`${name}[${header}]`, `${name}[${now}]`)
        .replaceAll(`${name}[[#This Row],[${header}]]`, `${name}[[#This Row],[${now}]]`)
        .replaceAll(`${name}[[#Headers],[${header}]]`, `${name}[[#Headers],[${now}]]`)
    );
  return `${tab}!${cell}`;
}

export const tabDamages: readonly Damage[] = [
  { name: "a tab moved", found: [], make: moved },
  { name: "a tab renamed", found: ["renamedSheet"], make: renamed },
  { name: "a tab copied", found: ["copiedSheet"], make: copied },
  { name: "Home deleted", found: ["missingSheet"], make: deleted("Home") },
  { name: "Workings deleted", found: ["missingSheet"], make: deleted("Workings") },
  { name: "a header changed", found: ["renamedHeader"], make: headerChanged },
];
