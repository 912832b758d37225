// The sheet of skills: a row for each person and skill, with the gap to the level required and the age of the assessment.
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec } from "../spec";
import { coachLevelFormula } from "./caution-formulas";
import { choice, columnsOf, since, upTo } from "./columns";
import { isDay, isNumber } from "./fill";
import { alertFormats, colors, computedFormat } from "./look";
import {
  candidateFormula,
  countedFormulas,
  fateFormula,
  nextFormula,
  placeFormula,
  shownFormula,
  skillFate,
  skillNumberFormula,
} from "./skill-formulas";
import { tableSheet } from "./table-sheet";

const gapLook = { color: "#8A4B08", fill: "#FDEBD3", bold: true } as const;
const noGapLook = { color: colors.computedInk, fill: colors.computedFill } as const;

export function skillsSheet(words: Catalogue): SheetSpec {
  const { headers, messages } = words.workbook;
  const { input, day, computed, position } = columnsOf("Skills", "PersonId", headers.Skills);
  const pick = (list: string) => choice(`Lists.${list}`, messages.chooseFromList);
  const level = { kind: "number", min: 0, max: 4, message: messages.level } as const;
  const isLevel = (ref: string) => `IF(${isNumber(ref)},AND(${ref}>=0,${ref}<=4),FALSE)`;
  const counted = countedFormulas(isLevel);
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
    input("Route", { width: 13, validation: pick("Route") }),
    input("PlanId", { width: 10 }),
    computed("CoachLevel", coachLevelFormula(isLevel), { width: 20 }),
    ...since(2, [
      computed(
        "Team",
        '=IFERROR(INDEX({People.Team},MATCH({PersonId},{People.PersonId},0))&"","")',
        { width: 18 }
      ),
      input("IssueId", { width: 12 }),
      input("Fit", { width: 26, validation: pick("Fit") }),
      computed("Next", nextFormula, { width: 38 }),
      computed("Candidate", candidateFormula, { width: 24 }),
      computed("Fate", fateFormula(position), { width: 30 }),
      computed("Place", placeFormula, { hidden: true }),
      computed("SkillNumber", skillNumberFormula, { hidden: true }),
      computed("Level", counted.level, { hidden: true }),
      computed("Asked", counted.asked, { hidden: true }),
      computed("Shown", shownFormula, { hidden: true }),
    ]),
  ];
  return tableSheet(
    "Skills",
    words,
    columns,
    [
      ...alertFormats("Fate", {
        watch: [skillFate("twice"), skillFate("notListed"), skillFate("noPerson")],
      }),
      { columns: ["Gap"], formula: "=AND(ISNUMBER({Gap}),{Gap}>0)", ...gapLook },
      ...computedFormat(columns, ["Fate", "Gap"]),
      { columns: ["Gap"], formula: "=NOT(AND(ISNUMBER({Gap}),{Gap}>0))", ...noGapLook },
    ],
    { printed: upTo(columns, "Evidence") }
  );
}
