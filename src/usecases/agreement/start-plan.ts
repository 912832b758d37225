// Makes a draft active: once its gate is passed, and the training done that it supports, or somebody says by name why it begins all the same, and coach and learner agree.
// Informal mentoring may begin without an agreement.
import { isoDay } from "../../domain/day";
import { datesBlock, gateBlock, trainingBlock } from "../../domain/plan-block";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { carryOut } from "../change/carry-out";
import type { Done } from "../change/done";
import { isId, refusal } from "../change/find-rows";
import { legalMove } from "../change/legal-move";
import type { Asked } from "../change/operation";
import { stepsOf } from "../change/operation";
import { agreementTables, wholePlan } from "./plan-parts";

/** `asked.by` and `asked.why` are the name and the reason of an override. @throws InputError for what is in the way */
export function startPlan(
  planId: string,
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
        const steps = stepsOf(opened, "started", planId, operation, asked);
        const { plan, parts, row, state } = wholePlan(steps, planId, words);
        const next = legalMove(plan, "start", words);
        if (next === "already") return null;
        const block = gateBlock(plan, parts.needs) ?? trainingBlock(plan, parts.issues);
        const isOverridden = asked.by !== "" && asked.why !== "";
        const undated = datesBlock(plan);
        if (undated !== null)
          throw refusal(
            say(said.blocked, { id: plan.id, block: words.planBlocks[undated] }),
            words
          );
        if (block !== null && !isOverridden)
          throw refusal(say(said.blocked, { id: plan.id, block: words.planBlocks[block] }), words);
        const isFree = plan.mode === "mentoring" && plan.formality === "informal";
        if (state !== "agreed" && !isFree) {
          const how = words.agreementStates[state ?? "open"].toLowerCase();
          throw refusal(say(said.notAgreed, { id: plan.id, state: how }), words);
        }
        steps.set("Plans", row, "Stage", words.stages[next]);
        const need = steps.rows("Needs").find(({ cells }) => isId(cells["NeedId"], plan.needId));
        if (block !== null && block !== "trainingOpen" && need !== undefined) {
          steps.set("Needs", need, "Reason", asked.why);
          steps.set("Needs", need, "DecidedBy", asked.by);
        }
        const done = [say(said.started, { id: plan.id, day: isoDay(asked.today) })];
        return { kind: "started", of: plan.id, steps: steps.all(), done };
      },
    },
    reader
  );
}
