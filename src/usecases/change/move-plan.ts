// Pauses, resumes or closes a plan. While it is paused its clock stands still: a row of days away of the plan, open until it is
// resumed, so that nobody falls behind by a pause.
import type { ChangeKind } from "../../domain/change-record";
import { isoDay } from "../../domain/day";
import { firstFew } from "../first-few";
import type { Day } from "../../domain/day";
import type { Result } from "../../domain/plan";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { planFrom } from "../../schema/row";
import { carryOut } from "./carry-out";
import { legalMove } from "./legal-move";
import { isId, planRowOf, refusal, textOf } from "./find-rows";
import type { Asked, Steps } from "./operation";
import { stepsOf } from "./operation";

export type PlanMoveRequest = { readonly planId: string } & (
  { readonly move: "pause" | "resume" } | { readonly move: "close"; readonly result: Result }
);

const kindOf = { pause: "paused", resume: "resumed", close: "closed" } as const satisfies Readonly<
  Record<PlanMoveRequest["move"], ChangeKind>
>;

/** @throws InputError for an unknown plan and for a move that is not legal from its stage. */
export function movePlan(
  request: PlanMoveRequest,
  asked: Asked,
  reader: Catalogue = english
): Promise<readonly string[]> {
  const kind = kindOf[request.move];
  return carryOut(
    {
      asked,
      tables: ["Plans", "Leave"],
      decide: (opened, operation) => {
        const { words } = opened;
        const steps = stepsOf(opened, kind, request.planId, operation, asked);
        const row = planRowOf(steps, request.planId);
        const plan = planFrom(row.cells, words);
        const { id } = plan;
        const wanted = request.move === "close" ? request.result : null;
        const next = legalMove(plan, request.move, words, wanted);
        if (next === "already") return null;
        if (request.move === "close") refuseOpenParts(steps, id);
        steps.set("Plans", row, "Stage", words.stages[next]);
        if (request.move === "close") {
          steps.set("Plans", row, "Result", words.results[request.result]);
          steps.set("Plans", row, "ClosedOn", asked.today);
        }
        if (request.move === "pause")
          steps.add("Leave", { PlanId: id, From: asked.today, To: null });
        else endPause(steps, id, asked.today);
        return {
          kind,
          of: id,
          steps: steps.all(),
          done: [
            say(words.lifeSentences.moved, {
              ...{ kind: words.changeKinds[kind], id, day: isoDay(asked.today) },
            }),
          ],
        };
      },
    },
    reader
  );
}

/** A mentoring plan is closed after the coaching that is a part of it. */
function refuseOpenParts({ rows, words }: Steps, id: string): void {
  const open = rows("Plans").filter(
    ({ cells }) => isId(cells["ParentId"], id) && !isId(cells["Stage"], words.stages.closed)
  );
  if (open.length === 0) return;
  const known = firstFew(open.map(({ cells }) => textOf(cells["PlanId"])));
  throw refusal(say(words.lifeSentences.openParts, { id, known }), words);
}

/** The plan's open row of days away ends the day before; one that began today was none. */
function endPause(steps: Steps, planId: string, today: Day): void {
  for (const row of steps.rows("Leave")) {
    const { PlanId, From, To } = row.cells;
    if (!isId(PlanId, planId) || (To ?? null) !== null) continue;
    if (typeof From === "number" && From < today)
      steps.set("Leave", row, "To", today - 1, { isLogged: false });
    else steps.remove("Leave", row);
  }
}
