// Adds a conditional format by formula to the body of neighbouring columns, and deletes those that it takes the place of.
import type { AddConditionalFormat } from "../../schema/change";

/** `rowsToCome` are those that the body gets later in the same request. */
export function addConditionalFormat(
  context: Excel.RequestContext,
  change: AddConditionalFormat,
  rowsToCome = 0
): void {
  const { columns } = context.workbook.tables.getItem(change.table);
  const [first, last] = change.headers;
  const body = columns
    .getItem(first)
    .getDataBodyRange()
    .getBoundingRect(columns.getItem(last).getDataBodyRange())
    .getResizedRange(rowsToCome, 0);
  for (const id of change.replaces) body.conditionalFormats.getItem(id).delete();
  const added = body.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  added.custom.rule.formula = change.formula;
  added.custom.format.font.color = change.color;
  if (change.bold) added.custom.format.font.bold = true;
  if (change.fill !== null) added.custom.format.fill.color = change.fill;
}
