// Notes of a pair of aims whether they help, are neutral or fight, and how a fight was settled.
import type { ClashVerdict, Settlement } from "../../domain/clash";
import { clashState } from "../../domain/clash";
import { clashRows } from "../../schema/cycle-rows";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { carryOut } from "../change/carry-out";
import type { Done } from "../change/done";
import { isId, planRowOf } from "../change/find-rows";
import type { Asked } from "../change/operation";
import { stepsOf } from "../change/operation";

export interface ClashRequest {
  readonly planId: string;
  /** Measure ID; the other may be a standing target in words. */
  readonly one: string;
  readonly other: string;
  readonly verdict: ClashVerdict;
  readonly settledBy: Settlement | null;
  readonly how: string;
}

/** @throws InputError for an unknown plan. */
export function judgeClash(
  { planId, one, other, verdict, settledBy, how }: ClashRequest,
  asked: Asked,
  reader: Catalogue = english
): Promise<Done> {
  return carryOut(
    {
      asked,
      tables: ["Plans", "Clashes"],
      decide: (opened, operation) => {
        const { words } = opened;
        const steps = stepsOf(opened, "reworked", planId, operation, asked);
        const id = String(planRowOf(steps, planId).cells["PlanId"]);
        const clash = { planId: id, one, other, verdict, settledBy, how };
        const isPair = (a: string, b: string) => (cells: Readonly<Record<string, unknown>>) =>
          isId(cells["One"] as string, a) && isId(cells["Other"] as string, b);
        const there = steps
          .rows("Clashes")
          .find(({ cells }) => isPair(one, other)(cells) || isPair(other, one)(cells));
        const cells = clashRows.to(clash, words);
        if (there === undefined) steps.add("Clashes", cells);
        else
          for (const column of ["Verdict", "SettledBy", "How"] as const)
            steps.set("Clashes", there, column, cells[column] ?? null);
        const state = clashState(clash);
        steps.log({ field: words.workbook.headers.Clashes.Verdict, after: `${one} ${other}` });
        return {
          kind: "reworked",
          of: id,
          steps: steps.all(),
          done: [
            say(words.agreementSentences.judged, {
              ...{ one, other, verdict: words.clashVerdicts[verdict].toLowerCase() },
              state: state === null ? "" : words.clashStates[state],
            }),
          ],
        };
      },
    },
    reader
  );
}
