// Sets the validation of a column's body in place of whatever rule was there. Blank cells are always allowed.
import type { SetValidation } from "../../schema/change";
import type { Rule } from "../../schema/validation";

export function setValidation(context: Excel.RequestContext, change: SetValidation): void {
  const column = context.workbook.tables.getItem(change.table).columns.getItem(change.header);
  const { dataValidation } = column.getDataBodyRange();
  dataValidation.clear();
  dataValidation.rule = excelRule(change.rule);
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    showAlert: true,
    style: Excel.DataValidationAlertStyle.stop,
    title: change.header.slice(0, ALERT_TITLE_CHARACTERS),
    message: change.rule.message,
  };
}

/** Excel's limit for the title of a validation's alert ("Application.InputBox and validation limits": 32 characters). */
const ALERT_TITLE_CHARACTERS = 32;

/** The first day that a date may have: earlier ones are slips such as a year of two digits. */
const FIRST_DAY = "=DATE(1990,1,1)";

function excelRule(rule: Rule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.source } };
    case "number":
      return { decimal: { operator: "Between", formula1: rule.min, formula2: rule.max } };
    case "date":
      return { date: { operator: "GreaterThan", formula1: FIRST_DAY } };
    case "formula":
      return { custom: { formula: rule.formula } };
  }
}
