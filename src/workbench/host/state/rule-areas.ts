// The areas on which validations and conditional formats of a sheet apply: cutting them out, and letting them grow with a table.
import type { Area } from "../../../files/book";
import { covers, without } from "../address";
import { remember } from "./journal";
import type { Sheet, Workbook } from "./workbook";

interface Ruled {
  areas: Area[];
}

/** Takes an area out of every rule of the list; a rule without areas is gone. */
export function cutOut<T extends Ruled>(rules: readonly T[], hole: Area): T[] {
  for (const rule of rules) rule.areas = rule.areas.flatMap((area) => without(area, hole));
  return rules.filter((rule) => rule.areas.length > 0);
}

/** When a table's body grows down to `last`, rules that covered a column of it from end to end cover the new rows too. */
export function growRuleAreas(workbook: Workbook, sheet: Sheet, body: Area, last: number): void {
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) {
    const grown = rule.areas.map((area) => (grows(area, body) ? { ...area, bottom: last } : area));
    if (grown.every((area, index) => area === rule.areas[index])) continue;
    remember(
      workbook,
      () => rule.areas,
      (before) => {
        rule.areas = before;
      }
    );
    rule.areas = grown;
  }
}

function grows(area: Area, body: Area): boolean {
  return (
    area.bottom === body.bottom && area.top <= body.top && covers({ ...body, top: area.top }, area)
  );
}
