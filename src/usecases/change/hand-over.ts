// Hands plans over to another coach, or their learners to another manager. Closed plans stay with who coached them.
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import type { TableRow } from "../../gateway/rows";
import { carryOut } from "./carry-out";
import type { Done } from "./done";
import { isId, personOf, planRowOf, refusal, textOf } from "./find-rows";
import type { Asked, Steps } from "./operation";
import { stepsOf } from "./operation";

export interface HandOverRequest {
  /** Plan IDs; none for all open plans of `from`. */
  readonly planIds: readonly string[];
  /** ID or name of the coach or manager until now; "" when plans are named. */
  readonly from: string;
  /** ID or name. */
  readonly to: string;
  readonly as: "coach" | "manager";
}

/** @throws InputError for unknown plans and people. */
export function handOver(
  request: HandOverRequest,
  asked: Asked,
  reader: Catalogue = english
): Promise<Done> {
  return carryOut(
    {
      asked,
      tables: ["Plans", "People"],
      decide: (opened, operation) => {
        const { words } = opened;
        const find = stepsOf(opened, "handedOver", "", operation, asked);
        const to = personOf(find, request.to);
        const steps = stepsOf(opened, "handedOver", to.id, operation, asked);
        const count = request.as === "coach" ? toCoach(steps) : toManager(steps);
        if (steps.all().length === 0) return null;
        return {
          kind: "handedOver",
          of: to.id,
          steps: steps.all(),
          done: [
            say(words.lifeSentences[count === 1 ? "handedOverOne" : "handedOver"], {
              ...{ kind: words.changeKinds.handedOver, count, id: to.id, name: to.name },
            }),
          ],
        };

        function plans(): readonly TableRow[] {
          if (request.planIds.length > 0)
            return request.planIds.map((planId) => planRowOf(find, planId));
          return find
            .rows("Plans")
            .filter(({ cells }) => !isId(cells["Stage"], words.stages.closed));
        }
        function toCoach({ set }: Steps): number {
          const from = request.from === "" ? null : personOf(find, request.from);
          const theirs = plans().filter(
            ({ cells }) => from === null || isId(cells["CoachId"], from.id)
          );
          const changed = theirs.filter(({ cells }) => !isId(cells["CoachId"], to.id));
          for (const row of changed) {
            if (isId(row.cells["LearnerId"], to.id))
              throw refusal(
                say(words.lifeSentences.ownPlan, {
                  ...{ id: textOf(row.cells["PlanId"]), name: to.name },
                }),
                words
              );
            set("Plans", row, "CoachId", to.id);
            set("Plans", row, "Coach", to.name, { isLogged: false });
          }
          return changed.length;
        }
        function toManager({ rows, set }: Steps): number {
          const from = request.from === "" ? null : personOf(find, request.from);
          const learners = new Set(
            plans().map(({ cells }) => textOf(cells["LearnerId"]).toLowerCase())
          );
          const changed = rows("People").filter(
            ({ cells }) =>
              (request.planIds.length === 0 ||
                learners.has(textOf(cells["PersonId"]).toLowerCase())) &&
              (from === null || isId(cells["ManagerId"], from.id)) &&
              !isId(cells["ManagerId"], to.id) &&
              !isId(cells["PersonId"], to.id)
          );
          for (const row of changed) set("People", row, "ManagerId", to.id);
          return changed.length;
        }
      },
    },
    reader
  );
}
