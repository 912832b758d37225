// Conditional formats: the list of a sheet in order of priority, and their formulas. What they make of a cell is for conditional-look.ts.
import type { Area } from "../../../files/book";
import type { AttachedFormula } from "../../calc/calculation";
import { moveFormula } from "../../calc/move-formula";
import { overlap } from "../address";
import { acceptFormula } from "./contents";
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
  for (const formula of formulasOf(format)) formula.detach();
}

export function clearConditionalFormats(sheet: Sheet, area: Area): void {
  sheet.conditionalFormats = cutOut(sheet.conditionalFormats, area);
}

export function moveToPriority(sheet: Sheet, format: ConditionalFormat, priority: number): void {
  const others = sheet.conditionalFormats.filter((each) => each !== format);
  const at = Math.max(0, Math.min(priority, others.length));
  sheet.conditionalFormats = [...others.slice(0, at), format, ...others.slice(at)];
}

/** Attached at the format's anchor. Throws what Excel throws for a formula that it cannot take. */
export function attachRule(
  workbook: Workbook,
  sheet: Sheet,
  { anchor }: Pick<ConditionalFormat, "anchor">,
  formula: string
): AttachedFormula {
  const text = formula.startsWith("=") ? formula : `=${formula}`;
  return acceptFormula(() =>
    workbook.calculation.attach(sheet.id, anchor.row, anchor.column, text)
  );
}

/** All formulas of a format's rule. */
export function formulasOf({ kind }: ConditionalFormat): readonly AttachedFormula[] {
  if (kind.type === "CellValue") return kind.formulas;
  const isJudged = kind.type === "Custom" || kind.type === "Other";
  return isJudged && kind.formula !== null ? [kind.formula] : [];
}

/** A rule's formula as it reads in the top left cell of the format's first area. */
export function ruleText(format: ConditionalFormat, formula: AttachedFormula | null): string {
  const [first] = format.areas;
  if (formula === null || first === undefined) return "";
  const { row, column } = format.anchor;
  return moveFormula(formula.text(), row, column, first.top, first.left);
}
