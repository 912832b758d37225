// Notes when a person is away, which stops the clock of their plans; or the end of days away that were open.
import { isoDay } from "../../domain/day";
import type { Day } from "../../domain/day";
import type { Catalogue } from "../../text/catalogue";
import { english } from "../../text/en";
import { carryOut } from "./carry-out";
import { isId, personOf, refusal } from "./find-rows";
import type { Asked } from "./operation";
import { stepsOf } from "./operation";

export interface AwayRequest {
  /** ID or name. */
  readonly person: string;
  readonly from: Day;
  /** Null while the end is not known. */
  readonly to: Day | null;
}

/** @throws InputError for nobody, for several, and for an end before the beginning. */
export function personAway(
  { person, from, to }: AwayRequest,
  asked: Asked,
  reader: Catalogue = english
): Promise<readonly string[]> {
  return carryOut(
    {
      asked,
      tables: ["Plans", "People", "Leave"],
      decide: (opened, operation) => {
        if (to !== null && to < from)
          throw refusal(
            `${isoDay(to)} is before ${isoDay(from)}. Give the end after the beginning.`
          );
        const { id, name } = personOf(stepsOf(opened, "away", "", operation, asked), person);
        const steps = stepsOf(opened, "away", id, operation, asked);
        const same = steps
          .rows("Leave")
          .find(({ cells }) => isId(cells["PersonId"], id) && cells["From"] === from);
        if (same === undefined) {
          steps.add("Leave", { PersonId: id, From: from, To: to });
          steps.log({ field: "", before: null, after: from });
        } else if (to !== null) steps.set("Leave", same, "To", to);
        if (steps.all().length === 0) return null;
        const until = to === null ? "on" : `to ${isoDay(to)}`;
        return {
          kind: "away",
          of: id,
          steps: steps.all(),
          done: [`${opened.words.changeKinds.away}: ${id} ${name}, from ${isoDay(from)} ${until}.`],
        };
      },
    },
    reader
  );
}
