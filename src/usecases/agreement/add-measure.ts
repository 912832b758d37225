// Adds a measure of success to a plan, with what was said of aims that it may fight: one change. What was agreed is opened again.
import type { ClashVerdict } from "../../domain/clash";
import type { Measure } from "../../domain/plan";
import { sameId } from "../../domain/plan";
import { readMeasure } from "../../domain/measure-facts";
import { defaultSettings } from "../../domain/settings";
import { clashRows } from "../../schema/cycle-rows";
import { measureFrom, measureRow } from "../../schema/row";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { carryOut } from "../change/carry-out";
import type { Done } from "../change/done";
import { refusal } from "../change/find-rows";
import { nextId } from "../change/next-id";
import type { Asked } from "../change/operation";
import { stepsOf } from "../change/operation";
import { agreementTables, wholePlan } from "./plan-parts";
import { reopen } from "./reopen";

export interface NewMeasure {
  /** Its ID is given. */
  readonly measure: Omit<Measure, "id">;
  /** What was said of aims that it may fight. */
  readonly judged: readonly { readonly other: string; readonly verdict: ClashVerdict }[];
}

/** @throws InputError for an unknown or closed plan and for a measure that could not be followed as it stands */
export function addMeasure(
  { measure: given, judged }: NewMeasure,
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
        const steps = stepsOf(opened, "reworked", given.planId, operation, asked);
        const whole = wholePlan(steps, given.planId, words);
        const { plan } = whole;
        if (plan.stage === "closed") throw refusal(say(said.planClosed, { id: plan.id }), words);
        const there = steps.rows("Measures").map(({ cells }) => measureFrom(cells, words));
        const isSaid = there.some(
          (one) =>
            sameId(one.planId, plan.id) &&
            one.name === given.name &&
            one.target === given.target &&
            one.due === given.due
        );
        if (isSaid) return null;
        const id = nextId(steps, "Measures", "MeasureId", "M")();
        const measure: Measure = { ...given, id, planId: plan.id };
        const nothing = { readings: [], targets: [], milestones: [], away: [] };
        const { problems } = readMeasure({
          ...{ measure, plan, isDoubled: false, ...nothing, settings: defaultSettings },
        });
        const [problem] = problems;
        if (problem !== undefined) throw refusal(words.measureProblems[problem], words);
        steps.add("Measures", measureRow(measure, words));
        for (const { other, verdict } of judged) {
          const clash = { planId: plan.id, one: id, other, verdict, settledBy: null, how: "" };
          steps.add("Clashes", clashRows.to(clash, words));
        }
        steps.log({ of: plan.id, field: id, before: null, after: measure.name });
        const reopened = reopen(steps, whole);
        return {
          kind: "reworked",
          of: plan.id,
          steps: steps.all(),
          done: [
            say(said.measureAdded, { id, plan: plan.id, measure: measure.name }),
            ...reopened.said,
          ],
        };
      },
    },
    reader
  );
}
