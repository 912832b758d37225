// Makes a hidden workbook name, or gives one that exists another formula.
import type { SetName } from "../../schema/change";

export function setName(context: Excel.RequestContext, change: SetName): void {
  const { names } = context.workbook;
  if (change.exists) names.getItem(change.name).formula = change.formula;
  else names.add(change.name, change.formula).visible = false;
}
