// aimline plan start|pause|resume|close|other-help|hand-over: the life of a plan.
import { alliances, otherHelps, results } from "../../domain/plan";
import { startPlan } from "../../usecases/agreement/start-plan";
import { handOver } from "../../usecases/change/hand-over";
import { movePlan } from "../../usecases/change/move-plan";
import type { CloseRequest } from "../../usecases/close/close-plan";
import { closePlan } from "../../usecases/close/close-plan";
import { noteOtherHelp } from "../../usecases/close/note-other-help";
import type { Arguments } from "./arguments";
import { keyOption, readArguments } from "./arguments";
import { BadUsage } from "./bad-usage";
import type { Command } from "./command";
import { askedFrom, editBook, editHelp, editOptions } from "./edit-book";

const moves = ["start", "pause", "resume", "close", "other-help", "hand-over"] as const;

export const planCommand: Command = {
  name: "plan",
  about: "start, pause, resume or close a plan, or hand plans over",
  help: `aimline plan start|pause|resume|close BOOK.xlsx --plan P001 --out BOOK2.xlsx
aimline plan other-help BOOK.xlsx --plan P001 --outcome WORD --consent yes --out BOOK2.xlsx
aimline plan hand-over BOOK.xlsx --to ID --out BOOK2.xlsx

  --plan ID       the plan; for hand-over one or several, with commas
  --result WORD   how a closed plan ended: ${results.join(", ")};
                  --why says the reason; what is not said at the close is listed
  --changed TEXT  close, in the learner's words: what changed; --helped what helped; --next what comes next
  --next-skill TEXT  close: the next competency
  --next-alliance WORD  close: with whom the learner goes on: ${alliances.join(", ")}
  --actions done|left  close: what becomes of open actions; left unless said
  --outcome WORD  other help was spoken of: ${otherHelps.join(", ")}; no reason is kept
  --consent yes   the learner agrees to its being noted
  --from ID       hand-over of all open plans of this coach, or people of this manager
  --to ID         who takes over, by ID or name
  --as coach|manager  what is handed over; coach unless said
${editHelp}`,
  run: (words, today) => {
    const [move, ...rest] = words;
    const known = moves.find((one) => one === move);
    if (known === undefined)
      throw new BadUsage(
        `Say what to do with the plan: aimline plan ${moves.join("|")} BOOK.xlsx …`
      );
    const text = { kind: "text" } as const;
    const options = {
      ...{ ...editOptions, plan: text, result: text, from: text, to: text, as: text },
      ...{ changed: text, helped: text, next: text, "next-skill": text, "next-alliance": text },
      ...{ actions: text, outcome: text, consent: text },
    };
    const given = readArguments(rest, options, ["book"]);
    const asked = askedFrom(given, today);
    if (known === "hand-over") {
      const request = handOverRequest(given);
      return editBook(given, today, () => handOver(request, asked));
    }
    const planId = given.needed("plan");
    if (known === "start") return editBook(given, today, () => startPlan(planId, asked));
    if (known === "close") {
      const request = closeRequest(given, planId);
      return editBook(given, today, () => closePlan(request, asked));
    }
    if (known === "other-help") {
      const outcome = neededKey(given, "outcome", otherHelps);
      const hasConsent = keyOption(given, "consent", ["yes", "no"]) === "yes";
      return editBook(given, today, () => noteOtherHelp({ planId, outcome, hasConsent }, asked));
    }
    return editBook(given, today, () => movePlan({ planId, move: known }, asked));
  },
};

function handOverRequest(given: Arguments) {
  const planIds = (given.text("plan") ?? "").split(",").map((id) => id.trim());
  const from = given.text("from") ?? "";
  const as = given.text("as") ?? "coach";
  if (as !== "coach" && as !== "manager")
    throw new BadUsage(`--as is coach or manager, not “${as}”.`);
  const named = planIds.filter((id) => id !== "");
  if (named.length === 0 && from === "")
    throw new BadUsage("Say which plans: --plan P001,P002, or --from and the ID of the coach.");
  return { planIds: named, from, to: given.needed("to"), as } as const;
}

function closeRequest(given: Arguments, planId: string): CloseRequest {
  const said = {
    whatChanged: given.text("changed"),
    whatHelped: given.text("helped"),
    whatNext: given.text("next"),
    nextSkill: given.text("next-skill"),
    alliance: keyOption(given, "next-alliance", alliances),
  };
  return {
    planId,
    result: neededKey(given, "result", results),
    areActionsDone: keyOption(given, "actions", ["done", "left"]) === "done",
    said: Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null)),
  };
}

function neededKey<Key extends string>(given: Arguments, name: string, keys: readonly Key[]): Key {
  const key = keyOption(given, name, keys);
  if (key === null) throw new BadUsage(`--${name} is missing. Choose ${keys.join(", ")}.`);
  return key;
}
