// Coach or learner agrees a plan, by name and day: its issue, measures and actions, which are kept as terms of this version.
// Refused in words while something stands in the way.
import { versionOf } from "../../domain/agreement";
import { gateBlock, termsBlock } from "../../domain/plan-block";
import { termRows } from "../../schema/cycle-rows";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { carryOut } from "../change/carry-out";
import type { Done } from "../change/done";
import { refusal } from "../change/find-rows";
import type { Asked } from "../change/operation";
import { stepsOf } from "../change/operation";
import type { WholePlan } from "./plan-parts";
import { agreementTables, wholePlan } from "./plan-parts";

export interface AgreeRequest {
  readonly planId: string;
  readonly as: "coach" | "learner";
}

/** Who agrees is `asked.by`; `asked.why` answers that no measure is objective, and why the manager mentors. @throws InputError for what is in the way */
export function agreePlan(
  { planId, as }: AgreeRequest,
  asked: Asked,
  reader: Catalogue = english
): Promise<Done> {
  return carryOut(
    {
      asked,
      tables: agreementTables,
      decide: (opened, operation) => {
        const { words } = opened;
        const steps = stepsOf(opened, "agreed", planId, operation, asked);
        const whole = wholePlan(steps, planId, words);
        const { plan, row, now, measures } = whole;
        if (asked.by === "") throw refusal(words.agreementSentences.noName, words);
        refuseBlocked(whole, asked, words);
        const isAgain = whole.state === "changed";
        const version = versionOf(plan) + (isAgain ? 1 : 0);
        const isFirst = isAgain || whole.state === "open" || whole.state === null;
        const [who, theOther] = as === "coach" ? ["Coach", "Learner"] : ["Learner", "Coach"];
        steps.set("Plans", row, "Version", version);
        steps.set("Plans", row, `${who}Agreed`, asked.by);
        steps.set("Plans", row, `${who}AgreedOn`, asked.today);
        if (isAgain) {
          steps.set("Plans", row, `${theOther}Agreed`, null);
          steps.set("Plans", row, `${theOther}AgreedOn`, null);
        }
        if (isFirst)
          for (const term of now) steps.add("Terms", termRows.to({ ...term, version }, words));
        const isBoth = !isAgain && whole.state === (as === "coach" ? "learnerOnly" : "coachOnly");
        const said = words.agreementSentences;
        return {
          kind: "agreed",
          of: plan.id,
          steps: steps.all(),
          done: [
            ...(isAgain ? [say(said.newVersion, { id: plan.id, version })] : []),
            say(said.agreedBy, {
              ...{ id: plan.id, version, name: asked.by, role: words.owners[as].toLowerCase() },
              ...{ measures: measures.length, actions: now.length - measures.length - 1 },
            }),
            ...(isBoth ? [say(said.bothAgreed, { id: plan.id })] : []),
          ],
        };
      },
    },
    reader
  );
}

function refuseBlocked(whole: WholePlan, asked: Asked, words: Catalogue): void {
  const { plan, parts, unjudged } = whole;
  const { blocked, mayFight } = words.agreementSentences;
  const block = gateBlock(plan, parts.needs) ?? termsBlock(plan, parts);
  const isAnswered = (block === "noObjective" || block === "managerMentors") && asked.why !== "";
  if (block !== null && !isAnswered)
    throw refusal(say(blocked, { id: plan.id, block: words.planBlocks[block] }), words);
  if (unjudged === null) return;
  const [one, other] = unjudged.map(({ id, name }) => `${id} (${name})`);
  throw refusal(say(mayFight, { id: plan.id, one: one ?? "", other: other ?? "" }), words);
}
