// Filters of sheets and tables ↔ <autoFilter>. Which rows are hidden stands at the rows. Filters by colour, icon or "this week"
// are not read: such a column is carried with the whole element while nobody changes the filter.
import type { BookCriterion, BookFilter, BookFilterColumn } from "../book-extras";
import { areaAddress, parseArea } from "./cell-address";
import { fromFileText, toFileAttribute } from "./xml-text";
import { child, children, flag, numberOf, type XmlElement } from "./xml-tree";

const operators: Readonly<Record<string, string>> = {
  lessThan: "<",
  lessThanOrEqual: "<=",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  notEqual: "<>",
  equal: "=",
};

export function filterXml(filter: BookFilter | undefined): string {
  if (filter === undefined) return "";
  const columns = filter.columns.map(
    ({ index, criterion }) =>
      `<filterColumn colId="${index}">${criterionXml(criterion)}</filterColumn>`
  );
  const start = `<autoFilter ref="${areaAddress(filter.area)}"`;
  return columns.length === 0 ? `${start}/>` : `${start}>${columns.join("")}</autoFilter>`;
}

function criterionXml(criterion: BookCriterion): string {
  switch (criterion.kind) {
    case "values": {
      const values = criterion.values.map((one) => `<filter val="${toFileAttribute(one)}"/>`);
      return `<filters${criterion.blanks ? ' blank="1"' : ""}>${values.join("")}</filters>`;
    }
    case "custom": {
      const both = [criterion.criterion1, criterion.criterion2].filter((one) => one !== undefined);
      const and = criterion.operator === "and" ? ' and="1"' : "";
      return `<customFilters${and}>${both.map(customXml).join("")}</customFilters>`;
    }
    default:
      return `<top10${criterion.kind === "bottom" ? ' top="0"' : ""}${criterion.percent ? ' percent="1"' : ""} val="${criterion.count}"/>`;
  }
}

/** ">=5" → operator and value; without an operator the value is to be equal. */
function customXml(text: string): string {
  const [, sign = "", value = ""] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(text) ?? [];
  const name = Object.entries(operators).find(([, one]) => one === sign)?.[0];
  const operator = name === undefined || name === "equal" ? "" : ` operator="${name}"`;
  return `<customFilter${operator} val="${toFileAttribute(value)}"/>`;
}

export function readFilter(element: XmlElement | undefined): BookFilter | undefined {
  const area = parseArea(element?.attributes["ref"] ?? "");
  if (area === undefined) return undefined;
  return { area, columns: children(element, "filterColumn").flatMap(readColumn) };
}

function readColumn(column: XmlElement): readonly BookFilterColumn[] {
  const index = numberOf(column, "colId") ?? 0;
  const criterion = readCriterion(column);
  return criterion === undefined ? [] : [{ index, criterion }];
}

function readCriterion(column: XmlElement): BookCriterion | undefined {
  const values = child(column, "filters");
  if (values !== undefined && child(values, "dateGroupItem") === undefined) {
    const texts = children(values, "filter").map((one) =>
      fromFileText(one.attributes["val"] ?? "")
    );
    return { kind: "values", values: texts, blanks: flag(values, "blank") };
  }
  const custom = child(column, "customFilters");
  const [first, second] = children(custom, "customFilter").map(
    (one) =>
      (operators[one.attributes["operator"] ?? "equal"] ?? "=") +
      fromFileText(one.attributes["val"] ?? "")
  );
  if (first !== undefined) {
    const both = { criterion2: second, operator: flag(custom, "and") ? "and" : "or" } as const;
    return {
      kind: "custom",
      criterion1: first,
      ...(second === undefined ? {} : { ...both, criterion2: second }),
    };
  }
  const top = child(column, "top10");
  if (top === undefined) return undefined;
  return {
    kind: flag(top, "top", true) ? "top" : "bottom",
    count: numberOf(top, "val") ?? 10,
    percent: flag(top, "percent"),
  };
}
