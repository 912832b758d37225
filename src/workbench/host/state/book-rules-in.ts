// Calculated columns, validations and conditional formats of an opened workbook: formulas outside cells, attached to their place.
import type { BookSheet, BookValidation } from "../../../files/book";
import type { BookConditionalFormat } from "../../../files/book-conditional";
import { boundOf } from "./validations";
import type { ConditionalFormatKind, Sheet, Workbook } from "./workbook";
import { takeNumber } from "./workbook";

export function applyRules(workbook: Workbook, sheet: Sheet, from: BookSheet): void {
  for (const [index, table] of sheet.tables.entries()) {
    const top = table.area.top + (table.hasHeaders ? 1 : 0);
    for (const [at, column] of table.columns.entries()) {
      const formula = from.tables[index]?.columns[at]?.formula;
      if (formula !== undefined)
        column.formula = workbook.calculation.attach(sheet.id, top, table.area.left + at, formula);
    }
  }
  sheet.validations = from.validations.flatMap((rule) => validationIn(workbook, sheet, rule));
  const formats = [...from.conditionalFormats].sort((a, b) => a.priority - b.priority);
  sheet.conditionalFormats = formats.flatMap((format) =>
    conditionalFormatIn(workbook, sheet, format)
  );
}

function validationIn(
  workbook: Workbook,
  sheet: Sheet,
  from: BookValidation
): Sheet["validations"] {
  const [first] = from.areas;
  if (first === undefined) return [];
  const anchor = { row: first.top, column: first.left };
  const bound = (text: string | null) =>
    text === null ? null : boundOf(workbook, sheet, anchor, text);
  const { areas, type, operator, ignoreBlanks, alert, prompt } = from;
  const formulas = { formula1: bound(from.formula1), formula2: bound(from.formula2) };
  return [
    {
      areas: [...areas],
      anchor,
      type,
      operator,
      ...formulas,
      inCellDropDown: from.inCellDropDown !== false,
      ignoreBlanks,
      alert,
      prompt,
    },
  ];
}

function conditionalFormatIn(
  workbook: Workbook,
  sheet: Sheet,
  from: BookConditionalFormat
): Sheet["conditionalFormats"] {
  const [first] = from.areas;
  if (first === undefined) return [];
  const anchor = { row: first.top, column: first.left };
  const base = {
    id: `{CF-${takeNumber(workbook)}}`,
    areas: [...from.areas],
    anchor,
    stopIfTrue: from.stopIfTrue,
  };
  return [{ ...base, kind: kindIn(workbook, sheet, anchor, from) }];
}

function kindIn(
  workbook: Workbook,
  sheet: Sheet,
  anchor: { row: number; column: number },
  from: BookConditionalFormat
): ConditionalFormatKind {
  if (from.kind === "formula") {
    const formula = workbook.calculation.attach(sheet.id, anchor.row, anchor.column, from.formula);
    return { type: "Custom", formula, format: from.format };
  }
  if (from.kind === "dataBar")
    return { type: "DataBar", color: from.color, min: from.min, max: from.max };
  if (from.kind === "cellValue") {
    const formulas = from.formulas.map((formula) =>
      workbook.calculation.attach(sheet.id, anchor.row, anchor.column, formula)
    );
    return { type: "CellValue", rule: from, formulas };
  }
  if (from.kind === "text") return { type: "ContainsText", rule: from };
  if (from.kind === "colorScale") return { type: "ColorScale", rule: from };
  if (from.kind === "iconSet") return { type: "IconSet", rule: from };
  const { raw, format, formula } = from;
  const carried = {
    ...(raw === undefined ? {} : { raw }),
    ...(format === undefined ? {} : { format }),
  };
  const attached =
    formula === undefined
      ? null
      : workbook.calculation.attach(sheet.id, anchor.row, anchor.column, formula);
  return { type: "Other", name: from.type, formula: attached, carried };
}
