// The sheet of skills: a row for each person and skill, with the gap to the level required and the age of the assessment.
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec } from "../spec";
import { coachLevelFormula } from "./caution-formulas";
import { choice, columnsOf } from "./columns";
import { isDay, isNumber } from "./fill";
import { computedFormat } from "./look";
import { tableSheet } from "./table-sheet";

export function skillsSheet(words: Catalogue): SheetSpec {
  const { headers, messages } = words.workbook;
  const { input, day, computed } = columnsOf("Skills", "PersonId", headers.Skills);
  const level = { kind: "number", min: 0, max: 4, message: messages.level } as const;
  const isLevel = (ref: string) => `IF(${isNumber(ref)},AND(${ref}>=0,${ref}<=4),FALSE)`;
  const columns = [
    input("PersonId", { width: 12 }),
    computed(
      "Person",
      '=IFERROR(INDEX({People.Name},MATCH({PersonId},{People.PersonId},0))&"","")',
      { width: 24 }
    ),
    input("Skill", { width: 34 }),
    input("Required", { width: 11, align: "center", validation: level }),
    input("Actual", { width: 11, align: "center", validation: level }),
    computed(
      "Gap",
      `=IF(${isLevel("{Required}")},IF(${isLevel("{Actual}")},MAX(0,{Required}-{Actual}),""),"")`,
      { width: 8, align: "center" }
    ),
    day("AssessedOn", messages.date),
    computed(
      "Age",
      `=IF(${isDay("{AssessedOn}")},IF(INT({AssessedOn})<=Aimline.Day,Aimline.Day-INT({AssessedOn}),""),"")`,
      { width: 12, align: "center", numberFormat: "0" }
    ),
    input("AssessedBy", { width: 18 }),
    input("Evidence", { width: 40, wrap: true }),
    input("Route", { width: 13, validation: choice("Lists.Route", messages.chooseFromList) }),
    input("PlanId", { width: 10 }),
    computed("CoachLevel", coachLevelFormula(isLevel), { width: 20 }),
  ];
  return tableSheet("Skills", words, columns, computedFormat(columns));
}
