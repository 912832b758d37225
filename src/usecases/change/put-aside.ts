// Puts a flag aside by name until a day: a row on the hidden sheet of flags seen, which the sheet's formulas read too.
import type { Flag } from "../../domain/attention";
import { attentionRules } from "../../domain/attention-rules";
import { isoDay } from "../../domain/day";
import type { Day } from "../../domain/day";
import { names } from "../../domain/flag-seen";
import { sameId } from "../../domain/plan";
import { flagSeenRows } from "../../schema/cycle-rows";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { firstFew } from "../first-few";
import { flagTables, readFlags } from "../read-flags";
import { carryOut } from "./carry-out";
import type { Done } from "./done";
import { planRowOf, refusal } from "./find-rows";
import type { Asked } from "./operation";
import { stepsOf } from "./operation";

export interface PutAsideRequest {
  readonly planId: string;
  /** Null for any flag of the plan. */
  readonly measureId: string | null;
  /** A rule's code; null when only one flag fits. */
  readonly rule: string | null;
  /** The last day on which it is put aside. */
  readonly until: Day;
  /** The day on which the flag was seen, where the workbook is judged as of another day than today. */
  readonly asOf?: Day;
}

/** @throws InputError without a name, for a day that is over, for no such flag today, and for several. */
export function putAside(
  request: PutAsideRequest,
  asked: Asked,
  reader: Catalogue = english
): Promise<Done> {
  return carryOut(
    {
      asked,
      tables: flagTables,
      decide: (opened, operation) => {
        const { planId, until } = request;
        const { by, why } = asked;
        const asOf = request.asOf ?? asked.today;
        const { words } = opened;
        const said = words.lifeSentences;
        if (by === "") throw refusal(said.nobodySaw, words);
        if (until < asOf) throw refusal(say(said.dayOver, { day: isoDay(until) }), words);
        const steps = stepsOf(opened, "putAside", planId, operation, asked);
        planRowOf(steps, planId);
        const flag = flagOf(readFlags(opened, asOf).flags, request, words);
        const { rule, measureId } = flag;
        const seen = { planId: flag.planId, measureId: measureId ?? "", rule, seenBy: by, why };
        const same = steps
          .rows("FlagsSeen")
          .find(({ cells }) => names(flagSeenRows.from(cells, opened.words), flag));
        if (same === undefined) {
          const row = flagSeenRows.to({ ...seen, seenOn: asOf, until }, opened.words);
          steps.add("FlagsSeen", row);
        } else {
          const quietly = { isLogged: false };
          steps.set("FlagsSeen", same, "SeenBy", by, quietly);
          steps.set("FlagsSeen", same, "SeenOn", asOf, quietly);
          steps.set("FlagsSeen", same, "Until", until, quietly);
          steps.set("FlagsSeen", same, "Why", why === "" ? null : why, quietly);
        }
        if (steps.all().length === 0) return null;
        steps.log({ field: [rule, measureId ?? ""].join(" ").trim(), before: null, after: until });
        return {
          kind: "putAside",
          of: planId,
          steps: steps.all(),
          done: [
            say(said.putAside, {
              ...{ kind: words.changeKinds.putAside, flag: nameOf(flag, words) },
              ...{ day: isoDay(until), name: by },
            }),
          ],
        };
      },
    },
    reader
  );
}

function flagOf(
  flags: readonly Flag[],
  { planId, measureId, rule }: PutAsideRequest,
  words: Catalogue
): Flag {
  const said = words.lifeSentences;
  const known: readonly string[] = attentionRules;
  if (rule !== null && !known.includes(rule))
    throw refusal(say(said.noRule, { rule, known: known.join(", ") }), words);
  const ofPlan = flags.filter((flag) => sameId(flag.planId, planId));
  const fitting = ofPlan.filter(
    (flag) =>
      (rule === null || flag.rule === rule) &&
      (measureId === null || sameId(flag.measureId ?? "", measureId))
  );
  const [first, second] = fitting;
  if (first !== undefined && second === undefined) return first;
  const listed = firstFew(
    (second === undefined ? ofPlan : fitting).map((flag) => nameOf(flag, words)),
    words.lifeSentences.andMore
  );
  throw refusal(
    second === undefined
      ? say(said.noFlag, { id: planId, known: listed || said.none })
      : say(said.severalFlags, { known: listed }),
    words
  );
}

function nameOf({ planId, measureId, rule }: Flag, { lifeSentences }: Catalogue): string {
  return say(lifeSentences.flag, { rule, id: measureId ?? planId });
}
