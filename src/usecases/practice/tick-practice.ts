// Ticks events of instruction as done on a day, by the IDs of their rows; one that is gone or done by now is left as it is.
import { dayIn, isoDay } from "../../domain/day";
import type { Day } from "../../domain/day";
import type { Plan } from "../../domain/plan";
import { say } from "../../text/catalogue";
import type { Steps } from "../change/operation";
import { attemptOf, practiceOf } from "./practice-of";

/** What was ticked, in words. */
export function tickPractice(
  steps: Steps,
  plan: Plan,
  ids: readonly string[],
  on: Day
): readonly string[] {
  const { words } = steps;
  return practiceOf(steps, plan).flatMap(({ row, practice }) => {
    if (!ids.includes(practice.id) || dayIn(practice.done) !== null) return [];
    steps.set("Practice", row, "Done", on, { isLogged: false });
    steps.log({ of: practice.id, before: null, after: on });
    return [
      say(words.practiceSentences.logged, {
        ...{ event: practice.event === null ? "" : words.events[practice.event] },
        ...{ attempt: attemptOf(practice), day: isoDay(on), id: practice.id },
      }),
    ];
  });
}
