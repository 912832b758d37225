// Conditional rules by value, by text, by colour scale and by icons ↔ <cfRule>. A rule that says more than our words stays whole as the file had it,
// and a rule in words whose file text says the same is written with that text again.
import type {
  BookCellValueRule,
  BookColorScale,
  BookFormatChange,
  BookIconSet,
  BookTextRule,
  ScalePoint,
} from "../book-conditional";
import { readColor, toArgb } from "./file-colors";
import { toFileFormula, toUserFormula } from "./file-formula";
import { sameValue } from "./same-value";
import { fromFileText, toFileAttribute, toFileText } from "./xml-text";
import { child, children, flag, numberOf, readXml, type XmlElement } from "./xml-tree";

export type WordedRule = BookCellValueRule | BookTextRule | BookColorScale | BookIconSet;

const textTypes = {
  contains: "containsText",
  notContains: "notContainsText",
  beginsWith: "beginsWith",
  endsWith: "endsWith",
} as const;

const operators: readonly string[] = [
  ...["between", "notBetween", "equal", "notEqual"],
  ...["greaterThan", "lessThan", "greaterThanOrEqual", "lessThanOrEqual"],
];

/** ECMA-376 part 1, 18.18.42, without the sets that only an extension has. */
const iconSets =
  /^(?:3(?:Arrows(?:Gray)?|Flags|TrafficLights[12]|Signs|Symbols2?)|4(?:Arrows(?:Gray)?|RedToBlack|Rating|TrafficLights)|5(?:Arrows(?:Gray)?|Rating|Quarters))$/;

/** Null for a rule that these words cannot tell. `corner`: address of the first cell of its first area; `raw`: the rule's own text. */
export function readWorded(
  rule: XmlElement,
  corner: string,
  format: BookFormatChange | undefined,
  theme: readonly string[],
  raw: string
): WordedRule | null {
  const found =
    readCellValue(rule, format) ??
    readTextRule(rule, corner, format) ??
    readColorScale(rule, theme) ??
    readIconSet(rule);
  return found === null || child(rule, "extLst") !== undefined ? null : { ...found, kept: raw };
}

/** `order`: the attributes of format, priority and stop. */
export function wordedXml(
  rule: WordedRule,
  corner: string,
  order: string,
  theme: readonly string[]
): string {
  if (rule.kept !== undefined && sayTheSame(readXml(rule.kept), rule, corner, theme))
    return rule.kept.replace(/^<cfRule/, `<cfRule ${order}`);
  return ownXml(rule, corner, order);
}

function sayTheSame(
  kept: XmlElement,
  rule: WordedRule,
  corner: string,
  theme: readonly string[]
): boolean {
  const format = "format" in rule ? rule.format : undefined;
  const again = readWorded(kept, corner, format, theme, rule.kept ?? "");
  const told: ReadonlyMap<string, unknown> = new Map(Object.entries(rule));
  return (
    again !== null &&
    Object.entries(again).every(([word, value]) => sameValue(value, told.get(word)))
  );
}

function ownXml(rule: WordedRule, corner: string, order: string): string {
  switch (rule.kind) {
    case "cellValue": {
      const formulas = rule.formulas.map((each) => formulaXml(toFileFormula(each, null))).join("");
      return `<cfRule type="cellIs" ${order} operator="${rule.operator}">${formulas}</cfRule>`;
    }
    case "text": {
      const [formula = ""] = textFormulas(rule, corner);
      const words = `type="${textTypes[rule.operator]}" ${order} operator="${rule.operator}" text="${toFileAttribute(rule.text)}"`;
      return `<cfRule ${words}>${formulaXml(formula)}</cfRule>`;
    }
    case "colorScale": {
      const colors = rule.points.map(({ color }) => `<color rgb="${toArgb(color)}"/>`).join("");
      const points = rule.points.map((point) => pointXml(point)).join("");
      return `<cfRule type="colorScale" ${order}><colorScale>${points}${colors}</colorScale></cfRule>`;
    }
    case "iconSet": {
      const words = `iconSet="${rule.set}"${rule.iconOnly ? ' showValue="0"' : ""}${rule.reversed ? ' reverse="1"' : ""}`;
      const points = rule.points.map((point) => pointXml(point, point.above)).join("");
      return `<cfRule type="iconSet" ${order}><iconSet ${words}><cfvo type="percent" val="0"/>${points}</iconSet></cfRule>`;
    }
  }
}

function formulaXml(formula: string): string {
  return `<formula>${toFileText(formula)}</formula>`;
}

function readCellValue(
  rule: XmlElement,
  format: BookFormatChange | undefined
): BookCellValueRule | null {
  const { type, operator } = rule.attributes;
  const formulas = children(rule, "formula").map(({ text }) =>
    toUserFormula(fromFileText(text), null)
  );
  const wanted = operator === "between" || operator === "notBetween" ? 2 : 1;
  if (type !== "cellIs" || operator === undefined || !operators.includes(operator)) return null;
  if (formulas.length !== wanted) return null;
  return {
    kind: "cellValue",
    operator: operator as BookCellValueRule["operator"],
    formulas,
    format: format ?? {},
  };
}

/** Excel judges by the formula, people read the text: only where both say one thing do we have words for it. */
function readTextRule(
  rule: XmlElement,
  corner: string,
  format: BookFormatChange | undefined
): BookTextRule | null {
  const { type } = rule.attributes;
  const operator = (Object.keys(textTypes) as (keyof typeof textTypes)[]).find(
    (each) => textTypes[each] === type
  );
  const text = rule.attributes["text"];
  const formula = fromFileText(child(rule, "formula")?.text ?? "");
  if (operator === undefined || text === undefined || /[*?~]/.test(text)) return null;
  const read: BookTextRule = { kind: "text", operator, text, format: format ?? {} };
  return textFormulas(read, corner).includes(formula) ? read : null;
}

/** The formulas that say the rule, in file form: Excel's of today, then those of older versions. */
function textFormulas({ operator, text }: BookTextRule, corner: string): readonly string[] {
  const quoted = `"${text.replace(/"/g, '""')}"`;
  switch (operator) {
    case "contains":
      return [`NOT(ISERROR(SEARCH(${quoted},${corner})))`];
    case "notContains":
      return [`ISERROR(SEARCH(${quoted},${corner}))`];
    case "beginsWith":
    case "endsWith": {
      const side = operator === "beginsWith" ? "LEFT" : "RIGHT";
      const lengths = [`LEN(${quoted})`, String(text.length)];
      return lengths.map((length) => `${side}(${corner},${length})=${quoted}`);
    }
  }
}

function readColorScale(rule: XmlElement, theme: readonly string[]): BookColorScale | null {
  const scale = child(rule, "colorScale");
  const colors = children(scale, "color").map((each) => readColor(each, theme));
  const places = children(scale, "cfvo").map(readPoint);
  if (places.length < 2 || colors.length !== places.length) return null;
  const points = places.flatMap((place, index) => {
    const color = colors[index] ?? null;
    return place === null || color === null ? [] : [{ ...place, color }];
  });
  return points.length === places.length ? { kind: "colorScale", points } : null;
}

function readIconSet(rule: XmlElement): BookIconSet | null {
  const icons = child(rule, "iconSet");
  if (icons === undefined) return null;
  // Absent means three traffic lights (ECMA-376).
  const set = icons.attributes["iconSet"] ?? "3TrafficLights1";
  const [first, ...others] = children(icons, "cfvo");
  if (first === undefined || !iconSets.test(set) || others.length + 1 !== Number(set[0]))
    return null;
  const points = others.flatMap((each) => {
    const place = readPoint(each);
    return place === null ? [] : [{ ...place, above: !flag(each, "gte", true) }];
  });
  if (points.length !== others.length) return null;
  return {
    kind: "iconSet",
    set,
    reversed: flag(icons, "reverse"),
    iconOnly: !flag(icons, "showValue", true),
    points,
  };
}

const fileTypes: Readonly<Record<ScalePoint["at"], string>> = {
  lowest: "min",
  highest: "max",
  number: "num",
  percent: "percent",
  percentile: "percentile",
};

/** Null for one that a formula gives. */
function readPoint(element: XmlElement): ScalePoint | null {
  const type = element.attributes["type"];
  const at = (Object.keys(fileTypes) as ScalePoint["at"][]).find(
    (each) => fileTypes[each] === type
  );
  if (at === undefined) return null;
  if (at === "lowest" || at === "highest") return { at, value: 0 };
  const value = numberOf(element, "val");
  return value === undefined || !Number.isFinite(value) ? null : { at, value };
}

function pointXml({ at, value }: ScalePoint, above = false): string {
  const number = at === "lowest" || at === "highest" ? "" : ` val="${value}"`;
  return `<cfvo type="${fileTypes[at]}"${number}${above ? ' gte="0"' : ""}/>`;
}
