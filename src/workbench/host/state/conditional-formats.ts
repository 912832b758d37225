// Conditional formats: the list of a sheet in order of priority, and what they make of one cell.
import type { Area, BookStyle } from "../../../files/book";
import { moveFormula } from "../../calc/move-formula";
import { holds, overlap } from "../address";
import { acceptFormula, refreshed } from "./contents";
import { cutOut } from "./rule-areas";
import type { ConditionalFormat, ConditionalFormatKind, Sheet, Workbook } from "./workbook";
import { takeNumber } from "./workbook";

/** A new format comes first, as in Excel. */
export function addConditionalFormat(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  kind: ConditionalFormatKind
): ConditionalFormat {
  const id = `{CF-${takeNumber(workbook)}}`;
  const format: ConditionalFormat = {
    id,
    areas: [area],
    anchor: { row: area.top, column: area.left },
    stopIfTrue: false,
    kind,
  };
  sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
  return format;
}

export function conditionalFormatsIn(sheet: Sheet, area: Area): readonly ConditionalFormat[] {
  return sheet.conditionalFormats.filter((format) =>
    format.areas.some((each) => overlap(each, area) !== null)
  );
}

export function deleteConditionalFormat(sheet: Sheet, format: ConditionalFormat): void {
  sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== format);
  if (format.kind.type === "Custom") format.kind.formula?.detach();
}

export function clearConditionalFormats(sheet: Sheet, area: Area): void {
  sheet.conditionalFormats = cutOut(sheet.conditionalFormats, area);
}

export function moveToPriority(sheet: Sheet, format: ConditionalFormat, priority: number): void {
  const others = sheet.conditionalFormats.filter((each) => each !== format);
  const at = Math.max(0, Math.min(priority, others.length));
  sheet.conditionalFormats = [...others.slice(0, at), format, ...others.slice(at)];
}

export function setFormula(
  workbook: Workbook,
  sheet: Sheet,
  format: ConditionalFormat,
  formula: string
): void {
  if (format.kind.type !== "Custom")
    throw new Error("Only a custom conditional format has a formula.");
  const text = formula.startsWith("=") ? formula : `=${formula}`;
  const { row, column } = format.anchor;
  const attached = acceptFormula(() => workbook.calculation.attach(sheet.id, row, column, text));
  format.kind.formula?.detach();
  format.kind.formula = attached;
}

/** The formula of a format as it reads in the top left cell of its first area. */
export function formulaOfFormat(format: ConditionalFormat): string {
  const [first] = format.areas;
  if (format.kind.type !== "Custom" || format.kind.formula === null || first === undefined)
    return "";
  const { row, column } = format.anchor;
  return moveFormula(format.kind.formula.text(), row, column, first.top, first.left);
}

export interface ConditionalLook {
  readonly style: BookStyle;
  readonly dataBar: { readonly share: number; readonly color: string } | null;
}

/** The cell's style after its conditional formats; the first format that sets a property wins. */
export function conditionalLook(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  style: BookStyle
): ConditionalLook {
  let dataBar: ConditionalLook["dataBar"] = null;
  const settled: Partial<{ -readonly [K in keyof BookStyle]: BookStyle[K] }> = {};
  for (const format of sheet.conditionalFormats) {
    if (!format.areas.some((area) => holds(area, row, column))) continue;
    const { kind } = format;
    if (kind.type === "DataBar") dataBar ??= dataBarOf(workbook, sheet, format, kind, row, column);
    if (kind.type !== "Custom" || kind.formula === null) continue;
    const met = refreshed(workbook) && kind.formula.valueFor(sheet.id, row, column);
    if (typeof met !== "boolean" && typeof met !== "number") continue;
    if (!met) continue;
    settled.fill ??= kind.format.fill ?? null;
    settled.color ??= kind.format.color ?? null;
    if (kind.format.bold !== undefined) settled.bold ??= kind.format.bold;
    if (kind.format.italic !== undefined) settled.italic ??= kind.format.italic;
    if (format.stopIfTrue) break;
  }
  const changed = {
    ...(settled.fill == null ? {} : { fill: settled.fill }),
    ...(settled.color == null ? {} : { color: settled.color }),
    ...(settled.bold === undefined ? {} : { bold: settled.bold }),
    ...(settled.italic === undefined ? {} : { italic: settled.italic }),
  };
  return { style: Object.keys(changed).length === 0 ? style : { ...style, ...changed }, dataBar };
}

type DataBar = Extract<ConditionalFormatKind, { readonly type: "DataBar" }>;

function dataBarOf(
  workbook: Workbook,
  sheet: Sheet,
  format: ConditionalFormat,
  bar: DataBar,
  row: number,
  column: number
): ConditionalLook["dataBar"] {
  const { calculation } = refreshed(workbook);
  const value = calculation.valueAt(sheet.id, row, column);
  if (typeof value !== "number") return null;
  let min = bar.min ?? 0;
  let max = bar.max ?? 0;
  if (bar.min === null || bar.max === null) {
    for (const area of format.areas) {
      for (let r = area.top; r <= area.bottom; r++) {
        for (let c = area.left; c <= area.right; c++) {
          const each = calculation.valueAt(sheet.id, r, c);
          if (typeof each !== "number") continue;
          if (bar.min === null) min = Math.min(min, each);
          if (bar.max === null) max = Math.max(max, each);
        }
      }
    }
  }
  return {
    share: max > min ? Math.max(0, Math.min(1, (value - min) / (max - min))) : 0,
    color: bar.color,
  };
}
