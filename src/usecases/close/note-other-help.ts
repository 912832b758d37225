// Notes that help outside coaching was spoken of and how the plan goes on: one of four outcomes, with the learner's consent. No reason is kept,
// and the change log says nothing of it. A plan that waits for the other help is paused.
import { isoDay } from "../../domain/day";
import type { OtherHelp } from "../../domain/plan";
import { planFrom } from "../../schema/row";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { carryOut } from "../change/carry-out";
import type { Done } from "../change/done";
import { planRowOf, refusal } from "../change/find-rows";
import { legalMove } from "../change/legal-move";
import type { Asked } from "../change/operation";
import { stepsOf } from "../change/operation";
import { beginPause } from "../change/rest";

export interface OtherHelpRequest {
  readonly planId: string;
  readonly outcome: OtherHelp;
  /** That the learner agrees to its being noted. */
  readonly hasConsent: boolean;
}

/** @throws InputError for an unknown plan or one not under way, without consent, and with a reason. */
export function noteOtherHelp(
  { planId, outcome, hasConsent }: OtherHelpRequest,
  asked: Asked,
  reader: Catalogue = english
): Promise<Done> {
  return carryOut(
    {
      asked,
      tables: ["Plans", "Leave"],
      decide: (opened, operation) => {
        const { words } = opened;
        const said = words.closeSentences;
        const kind = outcome === "paused" ? "paused" : "reworked";
        const steps = stepsOf(opened, kind, planId, operation, asked);
        const row = planRowOf(steps, planId);
        const plan = planFrom(row.cells, words);
        const { id } = plan;
        if (asked.why !== "") throw refusal(said.noReasonKept, words);
        if (!hasConsent) throw refusal(said.noConsent, words);
        if (plan.stage !== "active" && plan.stage !== "paused")
          throw refusal(say(said.notNow, { id }), words);
        const next = outcome === "paused" ? legalMove(plan, "pause", words) : "already";
        if (next === "already" && plan.otherHelp === outcome) return null;
        steps.set("Plans", row, "OtherHelp", words.otherHelps[outcome], { isLogged: false });
        if (next !== "already") {
          steps.set("Plans", row, "Stage", words.stages[next]);
          beginPause(steps, id, asked.today);
        }
        const moved = { kind: words.changeKinds.paused, id, day: isoDay(asked.today) };
        return {
          kind,
          of: id,
          steps: steps.all(),
          done: [
            say(said.otherHelp, { id, outcome: words.otherHelps[outcome] }),
            ...(next === "already" ? [] : [say(words.lifeSentences.moved, moved)]),
          ],
        };
      },
    },
    reader
  );
}
