// Conditional formats of a sheet ↔ XML. A data bar has a second half in an extension, without which 0 is drawn as a tenth.
import type { Area, BookSheet } from "../book";
import type { BookConditionalFormat, BookFormatChange } from "../book-conditional";
import { areaAddress, cellAddress, parseAreas } from "./cell-address";
import { readColor, toArgb } from "./file-colors";
import { readWorded, wordedXml } from "./conditional-rules";
import { toFileFormula, toUserFormula } from "./file-formula";
import { readKeptChange } from "./format-changes";
import { fromFileText, toFileText } from "./xml-text";
import { child, children, flag, numberOf, type XmlElement } from "./xml-tree";
import { writeXml } from "./xml-write";

/** Attributes of a rule that are written anew when a rule is only carried. */
const ours = new Set(["dxfId", "priority", "stopIfTrue"]);

export interface ConditionalXml {
  readonly main: string;
  /** Elements for the sheet's extension list. */
  readonly extension: string;
}

const x14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';

/** `changeNumber` gives each format its place in the styles part; `sheet` (1-based) keeps ids apart. */
export function conditionalXml(
  { conditionalFormats: rules, kept }: BookSheet,
  changeNumber: (change: BookFormatChange) => number,
  sheet: number,
  theme: readonly string[]
): ConditionalXml {
  let main = "";
  let bars = "";
  ranked(rules).forEach((rule, index) => {
    const priority = `priority="${rule.priority}"${rule.stopIfTrue ? ' stopIfTrue="1"' : ""}`;
    const areas = rule.areas.map(areaAddress).join(" ");
    if (rule.kind === "other" && rule.raw === undefined) return;
    main += `<conditionalFormatting sqref="${areas}">`;
    if (rule.kind === "formula") {
      const formula = toFileText(toFileFormula(rule.formula, null));
      main += `<cfRule type="expression" dxfId="${changeNumber(rule.format)}" ${priority}><formula>${formula}</formula></cfRule>`;
    } else if (rule.kind === "dataBar") {
      const id = barId(sheet, index);
      main +=
        `<cfRule type="dataBar" ${priority}><dataBar minLength="0" maxLength="100">${limit("min", rule.min)}${limit("max", rule.max)}` +
        `<color rgb="${toArgb(rule.color)}"/></dataBar><extLst><ext ${x14} uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${id}</x14:id></ext></extLst></cfRule>`;
      bars +=
        `<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="${id}">` +
        `<x14:dataBar minLength="0" maxLength="100" gradient="0">${barLimit("Min", rule.min)}${barLimit("Max", rule.max)}` +
        `<x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>${areas}</xm:sqref></x14:conditionalFormatting>`;
    } else {
      const format = "format" in rule ? rule.format : undefined;
      const order = `${format === undefined ? "" : `dxfId="${changeNumber(format)}" `}${priority}`;
      main +=
        rule.kind === "other"
          ? carriedXml(rule, order)
          : wordedXml(rule, cornerOf(rule.areas), order, theme);
    }
    main += "</conditionalFormatting>";
  });
  const all = bars + (kept?.conditionalFormats ?? []).map(({ xml }) => xml).join("");
  const extension =
    all === ""
      ? ""
      : `<ext ${x14} uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>${all}</x14:conditionalFormattings></ext>`;
  return { main, extension };
}

/** The same rules in the same places, their priorities 1, 2, 3 … as Excel wants them: the order is all that counts. */
export function ranked(rules: readonly BookConditionalFormat[]): readonly BookConditionalFormat[] {
  const ranks = new Map(
    [...rules].sort((a, b) => a.priority - b.priority).map((rule, index) => [rule, index + 1])
  );
  return rules.map((rule) => ({ ...rule, priority: ranks.get(rule) ?? rule.priority }));
}

/** Rules of one <conditionalFormatting>. */
export function readConditional(
  element: XmlElement,
  changes: readonly BookFormatChange[],
  theme: readonly string[]
): readonly BookConditionalFormat[] {
  const areas = parseAreas(element.attributes["sqref"] ?? "");
  return children(element, "cfRule").map((rule): BookConditionalFormat => {
    const order = {
      areas,
      priority: numberOf(rule, "priority") ?? 1,
      stopIfTrue: flag(rule, "stopIfTrue"),
    };
    const type = rule.attributes["type"] ?? "none";
    const dxf = numberOf(rule, "dxfId");
    const format = dxf === undefined ? undefined : changes[dxf];
    const formula = child(rule, "formula");
    if (type === "expression" && formula !== undefined) {
      return {
        ...order,
        kind: "formula",
        formula: toUserFormula(fromFileText(formula.text), null),
        format: format ?? {},
      };
    }
    const bar = child(rule, "dataBar");
    const [min, max] = children(bar, "cfvo");
    const color = readColor(child(bar, "color"), theme);
    if (color !== null && isPlainLimit(min) && isPlainLimit(max)) {
      return { ...order, kind: "dataBar", color, min: limitValue(min), max: limitValue(max) };
    }
    const attributes = Object.fromEntries(
      Object.entries(rule.attributes).filter(([name]) => !ours.has(name))
    );
    const raw = writeXml({
      ...rule,
      attributes,
      children: rule.children.filter((one) => one.name !== "extLst"),
    });
    const worded = readWorded(rule, cornerOf(areas), format, theme, raw);
    if (worded !== null) return { ...order, ...worded };
    const carried = { ...order, kind: "other", type, ...(format && { format }) } as const;
    const formulas = children(rule, "formula");
    if (formulas.length !== 1 || formula === undefined) return { ...carried, raw };
    const rest = rule.children.filter((one) => one.name !== "extLst" && one !== formula);
    return {
      ...carried,
      raw: writeXml({ ...rule, attributes, children: rest }),
      formula: toUserFormula(fromFileText(formula.text), null),
    };
  });
}

/** Rules that stand in the extension only. Undefined where one of them is no formula, which the Book has no words for. */
export function readExtended(
  element: XmlElement,
  theme: readonly string[]
): readonly BookConditionalFormat[] | undefined {
  const areas = parseAreas(child(element, "xm:sqref")?.text.trim() ?? "");
  const rules: BookConditionalFormat[] = [];
  for (const rule of children(element, "x14:cfRule")) {
    const formula = child(rule, "xm:f");
    const dxf = child(rule, "x14:dxf");
    // A data bar here is the second half of one that was read already.
    if (rule.attributes["type"] === "dataBar") continue;
    if (rule.attributes["type"] !== "expression" || formula === undefined) return undefined;
    rules.push({
      areas,
      priority: numberOf(rule, "priority") ?? 1,
      stopIfTrue: flag(rule, "stopIfTrue"),
      kind: "formula",
      formula: toUserFormula(fromFileText(formula.text), null),
      format: dxf === undefined ? {} : readKeptChange(dxf, undefined, theme),
    });
  }
  return rules;
}

function carriedXml(
  { raw = "", formula }: Extract<BookConditionalFormat, { readonly kind: "other" }>,
  order: string
): string {
  const said =
    formula === undefined ? "" : `<formula>${toFileText(toFileFormula(formula, null))}</formula>`;
  return raw
    .replace(/^<cfRule/, `<cfRule ${order}`)
    .replace(/^[^>]*>/, (opening) => opening + said);
}

function cornerOf([first]: readonly Area[]): string {
  return first === undefined ? "" : cellAddress(first.top, first.left);
}

function barId(sheet: number, rule: number): string {
  const hex = (value: number): string => value.toString(16).toUpperCase().padStart(4, "0");
  return `{A1A1A1A1-0000-4000-8000-${hex(sheet)}0000${hex(rule)}}`;
}

function limit(end: "min" | "max", value: number | null): string {
  return value === null ? `<cfvo type="${end}"/>` : `<cfvo type="num" val="${value}"/>`;
}

function barLimit(end: "Min" | "Max", value: number | null): string {
  return value === null
    ? `<x14:cfvo type="auto${end}"/>`
    : `<x14:cfvo type="num"><xm:f>${value}</xm:f></x14:cfvo>`;
}

function isPlainLimit(element: XmlElement | undefined): boolean {
  const type = element?.attributes["type"];
  return (
    type === "min" ||
    type === "max" ||
    (type === "num" && Number.isFinite(Number(element?.attributes["val"])))
  );
}

function limitValue(element: XmlElement | undefined): number | null {
  return element?.attributes["type"] === "num" ? Number(element.attributes["val"]) : null;
}
