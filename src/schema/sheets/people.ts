// The sheet of people: there when the workbook has more than one learner.
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec } from "../spec";
import { choice, columnsOf, since } from "./columns";
import { wordOf } from "./lists";
import { computedFormat } from "./look";
import { managesFormula } from "./model-formulas";
import { tableSheet } from "./table-sheet";
import { stages } from "../../domain/plan";

export function peopleSheet(words: Catalogue): SheetSpec {
  const { headers, messages } = words.workbook;
  const { input, computed } = columnsOf("People", "PersonId", headers.People);
  const active = wordOf("Stage", stages)("active");
  const columns = [
    input("PersonId", { width: 12 }),
    input("Name", { width: 26 }),
    input("Role", { width: 12, validation: choice("Lists.Role", messages.chooseFromList) }),
    input("Team", { width: 20 }),
    input("Email", { width: 32 }),
    input("Note", { width: 40, wrap: true }),
    ...since(2, [
      input("ManagerId", { width: 12, validation: choice("People.PersonId", messages.personId) }),
      computed(
        "Plans",
        `=IF({PersonId}="","",COUNTIFS({Plans.CoachId},{PersonId},{Plans.Stage},${active}))`,
        { width: 13, align: "center" }
      ),
      input("MaxPlans", {
        width: 12,
        align: "center",
        validation: { kind: "number", min: 0, message: messages.positive },
      }),
      computed("Manages", managesFormula, { hidden: true }),
    ]),
  ];
  return tableSheet("People", words, columns, [
    {
      columns: ["Plans"],
      formula: "=AND(ISNUMBER({MaxPlans}),ISNUMBER({Plans}),{Plans}>{MaxPlans})",
      color: "#8A4B08",
      fill: "#FDEBD3",
      bold: true,
    },
    ...computedFormat(columns),
  ]);
}
