// Forgets a person and keeps the counts: the ID, plans, measures and readings stay, so that totals do not change; name, e-mail
// and every free text about them go. Earlier restore points, which may hold them, go too; that of the removal itself stays 30 days.
import type { Catalogue } from "../../text/catalogue";
import { english } from "../../text/en";
import { carryOut } from "./carry-out";
import { isId, personOf, textOf } from "./find-rows";
import type { Asked } from "./operation";
import { stepsOf } from "./operation";
import { idPlaces, textsOfPerson, textsOfPlan } from "./person-places";

/** `person` is an ID or a name. @throws InputError for nobody and for several. */
export function removePerson(
  person: string,
  asked: Asked,
  reader: Catalogue = english
): Promise<readonly string[]> {
  const tables = [
    "People",
    "CheckIns",
    ...idPlaces.map(([table]) => table),
    ...textsOfPlan.map(([table]) => table),
  ];
  return carryOut(
    {
      asked,
      tables: [...new Set(tables)],
      forgetsOlder: true,
      decide: (opened, operation) => {
        const { removedPerson } = opened.words;
        const find = stepsOf(opened, "removed", "", operation, asked);
        const { id, row: own } = personOf(find, person);
        const steps = stepsOf(opened, "removed", id, operation, asked);
        const silently = { isLogged: false };
        if (own !== null) steps.set("People", own, "Name", removedPerson, silently);
        for (const [table, column, name] of idPlaces) {
          for (const row of steps.rows(table)) {
            if (name !== null && isId(row.cells[column], id))
              steps.set(table, row, name, removedPerson, silently);
          }
        }
        for (const [table, column, texts] of textsOfPerson) {
          for (const row of steps.rows(table)) {
            if (!isId(row.cells[column], id)) continue;
            for (const text of texts) steps.set(table, row, text, null, silently);
          }
        }
        const plans = idsOf("Plans", "LearnerId", "PlanId", new Set([id.toLowerCase()]));
        const measures = idsOf("Measures", "PlanId", "MeasureId", plans);
        for (const [table, texts] of textsOfPlan) {
          for (const row of steps.rows(table)) {
            if (!plans.has(textOf(row.cells["PlanId"]).toLowerCase())) continue;
            for (const text of texts) steps.set(table, row, text, null, silently);
          }
        }
        for (const row of steps.rows("CheckIns")) {
          if (measures.has(textOf(row.cells["MeasureId"]).toLowerCase()))
            steps.set("CheckIns", row, "Note", null, silently);
        }
        if (steps.all().length === 0) return null;
        steps.log({});
        return {
          kind: "removed",
          of: id,
          steps: steps.all(),
          done: [
            `${opened.words.changeKinds.removed}: ${id}. Plans, measures and readings stay, without a name; texts of actions and your own columns and sheets were not looked through.`,
            "What was removed can be taken back for 30 days; until then it stands on a hidden sheet.",
          ],
        };

        function idsOf(table: string, by: string, key: string, of: ReadonlySet<string>) {
          return new Set(
            steps
              .rows(table)
              .filter(({ cells }) => of.has(textOf(cells[by]).toLowerCase()))
              .map(({ cells }) => textOf(cells[key]).toLowerCase())
              .filter((one) => one !== "")
          );
        }
      },
    },
    reader
  );
}
