// Pauses or resumes a plan. While it is paused its clock stands still: a row of days away of the plan, open until it is resumed, so that
// nobody falls behind by a pause.
import type { ChangeKind } from "../../domain/change-record";
import { isoDay } from "../../domain/day";
import { planFrom } from "../../schema/row";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { carryOut } from "./carry-out";
import type { Done } from "./done";
import { planRowOf } from "./find-rows";
import { legalMove } from "./legal-move";
import type { Asked } from "./operation";
import { stepsOf } from "./operation";
import { beginPause, endPause } from "./rest";

export interface PlanMoveRequest {
  readonly planId: string;
  readonly move: "pause" | "resume";
}

const kindOf = { pause: "paused", resume: "resumed" } as const satisfies Readonly<
  Record<PlanMoveRequest["move"], ChangeKind>
>;

/** @throws InputError for an unknown plan and for a move that is not legal from its stage. */
export function movePlan(
  { planId, move }: PlanMoveRequest,
  asked: Asked,
  reader: Catalogue = english
): Promise<Done> {
  const kind = kindOf[move];
  return carryOut(
    {
      asked,
      tables: ["Plans", "Leave"],
      decide: (opened, operation) => {
        const { words } = opened;
        const steps = stepsOf(opened, kind, planId, operation, asked);
        const row = planRowOf(steps, planId);
        const plan = planFrom(row.cells, words);
        const next = legalMove(plan, move, words);
        if (next === "already") return null;
        steps.set("Plans", row, "Stage", words.stages[next]);
        if (move === "pause") beginPause(steps, plan.id, asked.today);
        else endPause(steps, plan.id, asked.today);
        const values = { kind: words.changeKinds[kind], id: plan.id, day: isoDay(asked.today) };
        return {
          kind,
          of: plan.id,
          steps: steps.all(),
          done: [say(words.lifeSentences.moved, values)],
        };
      },
    },
    reader
  );
}
