// aimline decide: the one decision after a check-in, by a person.
import { lookedAt, suggestions } from "../../domain/decision";
import { owners } from "../../domain/plan";
import type { AgreedAction } from "../../usecases/decide/add-action";
import { decide } from "../../usecases/decide/decide";
import type { DecisionRequest } from "../../usecases/decide/decide";
import type { Arguments } from "./arguments";
import { dayOption, hyphened, neededWord, readArguments, wordOption } from "./arguments";
import { BadUsage } from "./bad-usage";
import type { Command } from "./command";
import { askedFrom, editBook, editHelp, editOptions } from "./edit-book";
import { practiceFrom, practiceOptions, scaleWords } from "./practice";

export const decideCommand: Command = {
  name: "decide",
  about:
    "write down what was decided after a check-in: recognise, keep going, coach further, look again",
  help: `aimline decide BOOK.xlsx --measure M001 --decision WORD --by NAME --out BOOK2.xlsx

  --measure ID       the measure
  --decision WORD    ${suggestions.map(hyphened).join(", ")}
  --on DATE          the day of the reading; the last one unless said
  --how TEXT         recognise: how
  --about WORD       look-again: ${lookedAt.map(hyphened).join(", ")}; by the flags unless said
  --reason TEXT      why, for what does not go with the State of the measure
 further-coaching may bring practice and an action:
  --practice TASK    with --scale ${Object.values(scaleWords).join("|")}, and --start, --level, --place, --demonstrator
                     as in aimline practice plan; --start is today unless said
  --action TEXT      with --owner ${owners.join("|")} and --due DATE
${editHelp}`,
  run: (words, today) => {
    const given = readArguments(words, { ...editOptions, ...options }, ["book"]);
    const asked = askedFrom(given, today);
    const request = requestFrom(given, today);
    return editBook(given, today, () =>
      decide(request, { ...asked, why: given.text("reason") ?? asked.why })
    );
  },
};

const text = { kind: "text" } as const;
const options = {
  ...practiceOptions,
  ...{ measure: text, decision: text, on: text, how: text, about: text, reason: text },
  ...{ practice: text, action: text, owner: text, due: text },
};

function requestFrom(given: Arguments, today: number): DecisionRequest {
  const measureId = given.needed("measure");
  const what = neededWord(given, "decision", suggestions);
  const on = given.text("on");
  const at = wordOption(given, "about", lookedAt);
  if (at !== null && what !== "lookAgain")
    throw new BadUsage("--about goes with --decision look-again only.");
  const skill = given.text("practice");
  const start = given.text("start");
  return {
    ...{ measureId, what, at, how: given.text("how") ?? "" },
    on: on === null ? null : dayOption("on", on),
    practice:
      skill === null
        ? null
        : { ...practiceFrom(given, start === null ? today : dayOption("start", start)), skill },
    action: actionFrom(given),
  };
}

function actionFrom(given: Arguments): AgreedAction | null {
  const action = given.text("action");
  if (action === null) return null;
  const owner = neededWord(given, "owner", owners);
  return { action, owner, due: dayOption("due", given.needed("due")) };
}
