// Forgets a person and keeps the counts: the ID, plans, measures and readings stay, so that totals do not change; name, e-mail
// and every free text about them go, and the name goes wherever it stands in a table of ours, the change log among them. Earlier
// restore points, which may hold them, go too; that of the removal itself stays 30 days.
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { carryOut } from "./carry-out";
import type { Done } from "./done";
import { withoutNames } from "../../domain/forget-name";
import type { TableRow } from "../../gateway/rows";
import { fold } from "../fold";
import { isId, peopleOf, personOf, textOf } from "./find-rows";
import type { Asked } from "./operation";
import { stepsOf } from "./operation";
import { agreedPlaces, idPlaces, textsOfPerson, textsOfPlan } from "./person-places";
import { everySheet } from "../../schema/workbook";

/** `person` is an ID or a name. @throws InputError for nobody and for several. */
export function removePerson(
  person: string,
  asked: Asked,
  reader: Catalogue = english
): Promise<Done> {
  return carryOut(
    {
      asked,
      tables: nameColumns(reader).map(({ table }) => table),
      forgetsOlder: true,
      decide: (opened, operation) => {
        const { removedPerson, changeKinds, lifeSentences: said } = opened.words;
        const find = stepsOf(opened, "removed", "", operation, asked);
        const { id, name: theirName, row: own } = personOf(find, person);
        const steps = stepsOf(opened, "removed", id, operation, asked);
        const cleared = new Set<string>();
        const clear = (table: string, row: TableRow, column: string, after: string | null) => {
          cleared.add(`${table} ${row.row} ${column}`);
          steps.set(table, row, column, after, { isLogged: false });
        };
        if (own !== null) clear("People", own, "Name", removedPerson);
        for (const [table, column, name] of idPlaces) {
          for (const row of steps.rows(table)) {
            if (name !== null && isId(row.cells[column], id))
              clear(table, row, name, removedPerson);
          }
        }
        for (const [table, column, texts] of textsOfPerson) {
          for (const row of steps.rows(table)) {
            if (!isId(row.cells[column], id)) continue;
            for (const text of texts) clear(table, row, text, null);
          }
        }
        const plans = idsOf("Plans", "LearnerId", "PlanId", new Set([id.toLowerCase()]));
        const measures = idsOf("Measures", "PlanId", "MeasureId", plans);
        for (const [table, texts] of textsOfPlan) {
          for (const row of steps.rows(table)) {
            if (!plans.has(textOf(row.cells["PlanId"]).toLowerCase())) continue;
            for (const text of texts) clear(table, row, text, null);
          }
        }
        for (const row of steps.rows("CheckIns")) {
          if (!measures.has(textOf(row.cells["MeasureId"]).toLowerCase())) continue;
          clear("CheckIns", row, "Note", null);
          clear("CheckIns", row, "Recognition", null);
        }
        for (const [of, agreed] of agreedPlaces) {
          for (const row of steps.rows("Plans")) {
            if (isId(row.cells[of], id) && textOf(row.cells[agreed]) !== "")
              clear("Plans", row, agreed, removedPerson);
          }
        }
        const isShared = peopleOf(steps).some(
          (one) => !isId(one.id, id) && fold(one.name) === fold(theirName)
        );
        const email = textOf(own?.cells["Email"]);
        const names = [...(isShared ? [] : [theirName]), email].filter((one) => one !== "");
        for (const { table, columns } of nameColumns(opened.words)) {
          for (const row of steps.rows(table)) {
            for (const column of columns) {
              const there = row.cells[column];
              if (typeof there !== "string" || cleared.has(`${table} ${row.row} ${column}`))
                continue;
              const after = withoutNames(there, names, removedPerson);
              if (after !== there) clear(table, row, column, after);
            }
          }
        }
        if (steps.all().length === 0) return null;
        steps.log({});
        return {
          kind: "removed",
          of: id,
          steps: steps.all(),
          done: [
            say(said.removed, { kind: changeKinds.removed, id }),
            ...(isShared ? [say(said.nameShared, { id })] : []),
            said.keptBack,
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

/** The columns of ours in which people write, apart from words of lists, by table. */
function nameColumns(words: Catalogue) {
  return everySheet(words).sheets.flatMap(({ tables }) =>
    tables.map(({ id, columns }) => ({
      table: id,
      columns: columns
        .filter(({ formula, validation }) => formula === undefined && validation === undefined)
        .map((column) => column.id),
    }))
  );
}
