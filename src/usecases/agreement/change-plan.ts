// Changes what a plan, a measure or an action says: logged with old, new, who and why. What was agreed is opened again. A new aim of a
// measure that is being followed becomes a revised target from today on, so that the old aim line stays.
import { versionOf } from "../../domain/agreement";
import { isoDay } from "../../domain/day";
import type { CellContent } from "../../schema/spec";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { carryOut } from "../change/carry-out";
import type { Done } from "../change/done";
import { isId, refusal, textOf } from "../change/find-rows";
import type { Asked } from "../change/operation";
import { stepsOf } from "../change/operation";
import type { ChangeField } from "./change-fields";
import { changeFields, contentOf } from "./change-fields";
import { agreementTables, wholePlan } from "./plan-parts";
import { reopen } from "./reopen";
import { isFollowed, reviseAim } from "./revise-aim";

export interface ChangeRequest {
  /** ID of a plan, a measure or an action. */
  readonly id: string;
  readonly field: string;
  /** As it was written: a number, a day (ISO), a key of a list, or text. */
  readonly to: string;
}

const tables = [
  ["Plans", "PlanId"],
  ["Measures", "MeasureId"],
  ["Actions", "ActionId"],
] as const;

/** @throws InputError for an ID or field that there is not, a value that does not fit, and without who and why. */
export function changePlan(
  { id, field, to }: ChangeRequest,
  asked: Asked,
  reader: Catalogue = english
): Promise<Done> {
  return carryOut(
    {
      asked,
      tables: agreementTables,
      decide: (opened, operation) => {
        const { words } = opened;
        const said = words.agreementSentences;
        if (asked.by === "" || asked.why === "") throw refusal(said.noReason, words);
        const steps = stepsOf(opened, "reworked", id, operation, asked);
        const found = tables
          .map(([table, key]) => ({
            table,
            row: steps.rows(table).find(({ cells }) => isId(cells[key], id)),
          }))
          .find(({ row }) => row !== undefined);
        const fields: readonly ChangeField[] = found === undefined ? [] : changeFields[found.table];
        const known = fields.find(({ name }) => name === field);
        if (found?.row === undefined || known === undefined) {
          const names = fields.map(({ name }) => name).join(", ") || "–";
          throw refusal(say(said.noSuch, { field, id, known: names }), words);
        }
        const after = contentOf(known, to, words);
        const before = found.row.cells[known.column] ?? null;
        if (before === after) return null;
        const whole = wholePlan(steps, textOf(found.row.cells["PlanId"]), words);
        const reopened = known.isTerm ? reopen(steps, whole) : null;
        const isAim = known.column === "Target" || known.column === "Due";
        const lined =
          found.table === "Measures" && isAim && isFollowed(whole)
            ? reviseAim(
                steps,
                found.row,
                known.column === "Target" ? { target: after } : { due: after },
                reopened?.version ?? versionOf(whole.plan),
                asked
              )
            : null;
        if (lined === null) steps.set(found.table, found.row, known.column, after);
        return {
          kind: "reworked",
          of: id,
          steps: steps.all(),
          done: [
            say(said.changed, {
              ...{ id, field: known.name },
              ...{ before: told(before, known), after: told(after, known) },
            }),
            ...(lined ?? []),
            ...(reopened?.said ?? []),
          ],
        };
      },
    },
    reader
  );
}

function told(content: CellContent, { kind }: ChangeField): string {
  if (content === null) return "–";
  return kind === "day" && typeof content === "number" ? isoDay(content) : String(content);
}
