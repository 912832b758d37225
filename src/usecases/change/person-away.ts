// Notes when a person is away, which stops the clock of their plans; or the end of days away that were open.
import { isoDay } from "../../domain/day";
import type { Day } from "../../domain/day";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { carryOut } from "./carry-out";
import type { Done } from "./done";
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
): Promise<Done> {
  return carryOut(
    {
      asked,
      tables: ["Plans", "People", "Leave"],
      decide: (opened, operation) => {
        const { words } = opened;
        const said = words.lifeSentences;
        if (to !== null && to < from)
          throw refusal(say(said.endFirst, { to: isoDay(to), from: isoDay(from) }), words);
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
        const told = { kind: words.changeKinds.away, id, name, from: isoDay(from) };
        return {
          kind: "away",
          of: id,
          steps: steps.all(),
          done: [
            to === null
              ? say(said.awayFrom, told)
              : say(said.awayUntil, { ...told, to: isoDay(to) }),
          ],
        };
      },
    },
    reader
  );
}
