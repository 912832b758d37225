// The sheet of the skills that a workbook knows: who is to have each and who has it. It begins with the five of continuous improvement.
import { ciSkills } from "../../domain/skill-list";
import { aloneLevel } from "../../domain/skill";
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec } from "../spec";
import { columnsOf, upTo } from "./columns";
import { alertFormats, computedFormat, shareFormat } from "./look";
import { coverCheck, coverFormulas, teamAskedFormula, teamNumberFormula } from "./skill-formulas";
import { tableSheet } from "./table-sheet";

export function skillListSheet(words: Catalogue): SheetSpec {
  const { headers, messages } = words.workbook;
  const { input, computed, position } = columnsOf("SkillList", "Skill", headers.SkillList);
  const cover = coverFormulas(position);
  const count = { width: 12, align: "center" } as const;
  const columns = [
    input("Skill", { width: 34 }),
    input("TeamLevel", {
      ...{ width: 14, align: "center" },
      validation: { kind: "number", min: 0, max: 4, message: messages.level },
    }),
    computed("Asked", cover.asked, count),
    computed("Reached", cover.reached, count),
    computed("Coverage", cover.coverage, { ...count, numberFormat: shareFormat }),
    computed("Alone", cover.alone, count),
    computed("Check", cover.check, { width: 24 }),
    computed("Trainers", cover.trainers, count),
    computed("TeamAsked", teamAskedFormula, { hidden: true }),
    computed("TeamNumber", teamNumberFormula(position), { hidden: true }),
  ];
  const sheet = tableSheet(
    "SkillList",
    words,
    columns,
    [
      ...alertFormats("Check", {
        alarm: [coverCheck("nobody")],
        watch: [coverCheck("onlyOne"), coverCheck("twice")],
      }),
      ...computedFormat(columns, ["Check"]),
    ],
    { printed: upTo(columns, "Trainers") }
  );
  const firstRows = ciSkills.map((key) => [words.ciSkills[key], aloneLevel]);
  return { ...sheet, tables: sheet.tables.map((table) => ({ ...table, firstRows })) };
}
