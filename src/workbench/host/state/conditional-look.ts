// What the conditional formats of a sheet make of one cell. Which formats there are is for conditional-formats.ts.
import type { BookStyle } from "../../../files/book";
import type {
  BookCellValueRule,
  BookFormatChange,
  BookTextRule,
} from "../../../files/book-conditional";
import { compareValues } from "../../calc/compare";
import { isError, type Value } from "../../calc/value";
import { holds } from "../address";
import { colorAt, iconAt, numbersOf } from "./conditional-scale";
import { refreshed } from "./contents";
import type { ConditionalFormat, ConditionalFormatKind, Sheet, Workbook } from "./workbook";

export interface ConditionalLook {
  readonly style: BookStyle;
  readonly dataBar: { readonly share: number; readonly color: string } | null;
  readonly icon: { readonly set: string; readonly index: number } | null;
  /** The icon stands instead of the cell's text. */
  readonly iconOnly: boolean;
}

/** The first format that sets a property wins. */
export function conditionalLook(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  style: BookStyle
): ConditionalLook {
  let look: Omit<ConditionalLook, "style"> = { dataBar: null, icon: null, iconOnly: false };
  const settled: Partial<{ -readonly [K in keyof BookStyle]: BookStyle[K] }> = {};
  for (const format of sheet.conditionalFormats) {
    if (!format.areas.some((area) => holds(area, row, column))) continue;
    const { kind } = format;
    if (kind.type === "DataBar" || kind.type === "IconSet") {
      look = drawn(workbook, sheet, format, row, column, look);
      continue;
    }
    if (kind.type === "ColorScale") {
      const value = numberAt(workbook, sheet, row, column);
      if (value !== null)
        settled.fill ??= colorAt(value, kind.rule.points, numbersOf(workbook, sheet, format));
      continue;
    }
    if (!isMet(workbook, sheet, kind, row, column)) continue;
    const change = changeOf(kind);
    settled.fill ??= change.fill ?? null;
    settled.color ??= change.color ?? null;
    if (change.bold !== undefined) settled.bold ??= change.bold;
    if (change.italic !== undefined) settled.italic ??= change.italic;
    if (format.stopIfTrue) break;
  }
  const changed = {
    ...(settled.fill == null ? {} : { fill: settled.fill }),
    ...(settled.color == null ? {} : { color: settled.color }),
    ...(settled.bold === undefined ? {} : { bold: settled.bold }),
    ...(settled.italic === undefined ? {} : { italic: settled.italic }),
  };
  return { ...look, style: Object.keys(changed).length === 0 ? style : { ...style, ...changed } };
}

function drawn(
  workbook: Workbook,
  sheet: Sheet,
  format: ConditionalFormat,
  row: number,
  column: number,
  before: Omit<ConditionalLook, "style">
): Omit<ConditionalLook, "style"> {
  const value = numberAt(workbook, sheet, row, column);
  if (value === null) return before;
  const numbers = numbersOf(workbook, sheet, format);
  const { kind } = format;
  if (kind.type === "DataBar" && before.dataBar === null)
    return { ...before, dataBar: { share: shareOf(value, kind, numbers), color: kind.color } };
  if (kind.type === "IconSet" && before.icon === null)
    return {
      ...before,
      icon: { set: kind.rule.set, index: iconAt(value, kind.rule, numbers) },
      iconOnly: kind.rule.iconOnly,
    };
  return before;
}

type DataBar = Extract<ConditionalFormatKind, { readonly type: "DataBar" }>;

/** An automatic bound is the lowest or highest number, and 0 where all lie on one side of it. */
function shareOf(value: number, bar: DataBar, numbers: readonly number[]): number {
  const min = bar.min ?? Math.min(0, numbers[0] ?? 0);
  const max = bar.max ?? Math.max(0, numbers[numbers.length - 1] ?? 0);
  return max > min ? Math.max(0, Math.min(1, (value - min) / (max - min))) : 0;
}

function numberAt(workbook: Workbook, sheet: Sheet, row: number, column: number): number | null {
  const value = refreshed(workbook).calculation.valueAt(sheet.id, row, column);
  return typeof value === "number" ? value : null;
}

type Judged = Extract<
  ConditionalFormatKind,
  { readonly type: "Custom" | "CellValue" | "ContainsText" | "Other" }
>;

function changeOf(kind: Judged): BookFormatChange {
  if (kind.type === "Other") return kind.carried.format ?? {};
  return kind.type === "Custom" ? kind.format : kind.rule.format;
}

function isMet(
  workbook: Workbook,
  sheet: Sheet,
  kind: Judged,
  row: number,
  column: number
): boolean {
  const { calculation } = refreshed(workbook);
  if (kind.type === "Custom" || kind.type === "Other") {
    const met = kind.formula?.valueFor(sheet.id, row, column) ?? false;
    return (typeof met === "boolean" || typeof met === "number") && Boolean(met);
  }
  const value = calculation.valueAt(sheet.id, row, column);
  if (isError(value)) return false;
  if (kind.type === "ContainsText")
    return kind.rule.text !== "" && textMeets(String(value ?? ""), kind.rule);
  const bounds = kind.formulas.map((formula) => formula.valueFor(sheet.id, row, column));
  return bounds.length > 0 && valueMeets(value, kind.rule.operator, bounds);
}

type Plain = Exclude<Value, { readonly error: unknown }>;

function valueMeets(
  value: Plain,
  operator: BookCellValueRule["operator"],
  bounds: readonly Value[]
): boolean {
  const [first = null, second = null] = bounds;
  if (isError(first) || isError(second)) return false;
  const order = compareValues(value, first);
  switch (operator) {
    case "equal":
      return order === 0;
    case "notEqual":
      return order !== 0;
    case "greaterThan":
      return order > 0;
    case "lessThan":
      return order < 0;
    case "greaterThanOrEqual":
      return order >= 0;
    case "lessThanOrEqual":
      return order <= 0;
    case "between":
    case "notBetween": {
      // Excel takes the two bounds in either order.
      const other = compareValues(value, second);
      const isInside = (order >= 0 && other <= 0) || (order <= 0 && other >= 0);
      return isInside === (operator === "between");
    }
  }
}

function textMeets(value: string, { operator, text }: BookTextRule): boolean {
  const [whole, part] = [value.toLowerCase(), text.toLowerCase()];
  switch (operator) {
    case "contains":
      return whole.includes(part);
    case "notContains":
      return !whole.includes(part);
    case "beginsWith":
      return whole.startsWith(part);
    case "endsWith":
      return whole.endsWith(part);
  }
}
