// "We met; nothing changed, because …": a contact held, with its reason. It clears that nobody met and that nobody measured, and
// nothing else: a measure that is Stalled stays so.
import { isoDay } from "../../domain/day";
import type { Day } from "../../domain/day";
import type { Session } from "../../domain/session";
import { unsaidOfSession } from "../../domain/session";
import { sessionRows } from "../../schema/cycle-rows";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { carryOut } from "./carry-out";
import type { Done } from "./done";
import { planRowOf, refusal, textOf } from "./find-rows";
import { nextId } from "./next-id";
import type { Asked } from "./operation";
import { stepsOf } from "./operation";

export interface MetRequest {
  readonly planId: string;
  readonly on: Day;
}

/** @throws InputError without a reason, for a day to come, and for an unknown plan. */
export function weMet(
  { planId, on }: MetRequest,
  asked: Asked,
  reader: Catalogue = english
): Promise<Done> {
  return carryOut(
    {
      asked,
      tables: ["Plans", "Sessions"],
      decide: (opened, operation) => {
        const { words } = opened;
        const said = words.lifeSentences;
        if (asked.why === "") throw refusal(said.notSaid, words);
        if (on > asked.today) throw refusal(say(said.dayAhead, { day: isoDay(on) }), words);
        const steps = stepsOf(opened, "met", planId, operation, asked);
        const row = planRowOf(steps, planId);
        const id = nextId(steps, "Sessions", "SessionId", "S")();
        const session: Session = {
          ...unsaidOfSession,
          type: "contact",
          id,
          planId: textOf(row.cells["PlanId"]),
          held: on,
          unchanged: asked.why,
        };
        steps.add("Sessions", sessionRows.to(session, opened.words));
        steps.log({ field: id, before: null, after: on });
        return {
          kind: "met",
          of: planId,
          steps: steps.all(),
          done: [say(said.met, { kind: words.changeKinds.met, plan: planId, day: isoDay(on), id })],
        };
      },
    },
    reader
  );
}
