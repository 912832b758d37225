// The sheet of teams: whether each has somebody for every skill of the list that teams are asked for.
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec } from "../spec";
import { columnsOf } from "./columns";
import { alertFormats, computedFormat } from "./look";
import { missingFormula, readiness, readinessFormula } from "./skill-formulas";
import { tableSheet } from "./table-sheet";

export function teamSkillsSheet(words: Catalogue): SheetSpec {
  const { input, computed } = columnsOf("TeamSkills", "Team", words.workbook.headers.TeamSkills);
  const columns = [
    input("Team", { width: 26 }),
    computed("People", '=IF({Team}="","",COUNTIF({People.Team},{Team}))', {
      width: 12,
      align: "center",
    }),
    computed("Ready", readinessFormula, { width: 26 }),
    computed("Missing", missingFormula, { width: 80, wrap: true }),
  ];
  return tableSheet("TeamSkills", words, columns, [
    ...alertFormats("Ready", { alarm: [readiness("missing")], watch: [readiness("tooMany")] }),
    ...computedFormat(columns, ["Ready"]),
  ]);
}
