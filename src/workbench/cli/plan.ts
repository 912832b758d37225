// aimline plan pause|resume|close|hand-over: the life of a plan.
import { results } from "../../domain/plan";
import { startPlan } from "../../usecases/agreement/start-plan";
import { handOver } from "../../usecases/change/hand-over";
import { movePlan } from "../../usecases/change/move-plan";
import type { Arguments } from "./arguments";
import { readArguments } from "./arguments";
import { BadUsage } from "./bad-usage";
import type { Command } from "./command";
import { askedFrom, editBook, editHelp, editOptions } from "./edit-book";

const moves = ["start", "pause", "resume", "close", "hand-over"] as const;

export const planCommand: Command = {
  name: "plan",
  about: "start, pause, resume or close a plan, or hand plans over",
  help: `aimline plan start|pause|resume|close BOOK.xlsx --plan P001 --out BOOK2.xlsx
aimline plan hand-over BOOK.xlsx --to ID --out BOOK2.xlsx

  --plan ID       the plan; for hand-over one or several, with commas
  --result WORD   how a closed plan ended: ${results.join(", ")}
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
    const options = { ...editOptions, plan: text, result: text, from: text, to: text, as: text };
    const given = readArguments(rest, options, ["book"]);
    const asked = askedFrom(given, today);
    if (known === "hand-over") {
      const request = handOverRequest(given);
      return editBook(given, today, () => handOver(request, asked));
    }
    const planId = given.needed("plan");
    if (known === "start") return editBook(given, today, () => startPlan(planId, asked));
    if (known === "close") {
      const result = resultOption(given.needed("result"));
      return editBook(given, today, () => movePlan({ planId, move: known, result }, asked));
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

function resultOption(word: string) {
  const found = results.find((one) => one === word);
  if (found === undefined)
    throw new BadUsage(`--result: “${word}” is not known. Choose ${results.join(", ")}.`);
  return found;
}
