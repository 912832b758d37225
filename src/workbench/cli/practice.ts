// aimline practice plan|log: the eight events of instruction spread over a span, and what of them was done.
import { events, practicePlaces, practiceResults } from "../../domain/practice";
import { practiceScales } from "../../domain/practice-plan";
import type { PracticePlanRequest } from "../../usecases/practice/plan-practice";
import { planPractice, previewPractice } from "../../usecases/practice/plan-practice";
import type { PracticeLogRequest } from "../../usecases/practice/log-practice";
import { logPractice } from "../../usecases/practice/log-practice";
import type { Arguments } from "./arguments";
import { dayOption, hyphened, neededWord, readArguments, wordOption } from "./arguments";
import { BadUsage } from "./bad-usage";
import type { Command } from "./command";
import { askedFrom, editBook, editHelp, editOptions } from "./edit-book";
import { openBook } from "./in-file";

/** As people say them: "10-minutes". */
export const scaleWords = {
  tenMinutes: "10-minutes",
  fiveDays: "5-days",
  eightWeeks: "8-weeks",
} as const satisfies Record<(typeof practiceScales)[number], string>;

export const practiceCommand: Command = {
  name: "practice",
  about:
    "spread the eight events of instruction over minutes, days or weeks, and log what was done",
  help: `aimline practice plan BOOK.xlsx --plan P001 --skill TASK --scale WORD --start DATE [--out BOOK2.xlsx]
aimline practice log BOOK.xlsx --plan P001 --skill TASK --event WORD --on DATE … --out BOOK2.xlsx

  --plan ID          the plan
  --skill TASK       the skill or the well-defined task
 plan: without --out it is only said what would be planned; a skill that has its events gets a further round
  --scale WORD       ${Object.values(scaleWords).join(", ")}
  --start DATE       the first day; of 5 days, Saturdays and Sundays are left out
  --level N          what the learner can do at the start: 0 none, 1 the basics, 2 with help, 3 alone, 4 can show others
  --demonstrator WHO who demonstrates, by ID or name, when it is not the coach
  --place WORD       where it is practised: ${practicePlaces.map(hyphened).join(", ")}
 log:
  --event WORD       ${events.map(hyphened).join(", ")}
  --on DATE          the day, today unless said
  --result WORD      ${practiceResults.map(hyphened).join(", ")}
  --feedback TEXT    what was said
  --attempt N        which attempt; the first that is not done unless said
  --again            a further attempt (events 3 to 5, and 6 to 7)
${editHelp}`,
  run: async (words, today) => {
    const [what, ...rest] = words;
    if (what !== "plan" && what !== "log")
      throw new BadUsage("Say what to do: aimline practice plan|log BOOK.xlsx …");
    const own = what === "plan" ? planOptions : logOptions;
    const given = readArguments(rest, { ...editOptions, ...own }, ["book"]);
    const asked = askedFrom(given, today);
    if (what === "log") {
      const request = logRequest(given, today);
      return editBook(given, today, () => logPractice(request, asked));
    }
    const request = { ...practiceFrom(given, dayOption("start", given.needed("start"))) };
    const whole = { ...request, planId: given.needed("plan"), skill: given.needed("skill") };
    if (given.text("out") !== null) return editBook(given, today, () => planPractice(whole, asked));
    await openBook(given.files[0] ?? "", today);
    return previewPractice(whole, asked);
  },
};

const text = { kind: "text" } as const;
/** What a plan of practice says beside its plan and skill. */
export const practiceOptions = {
  ...{ scale: text, start: text, level: text, place: text, demonstrator: text },
};
const planOptions = { ...practiceOptions, plan: text, skill: text };
const logOptions = {
  ...{ plan: text, skill: text, event: text, on: text, result: text, feedback: text },
  ...{ attempt: text, again: { kind: "flag" } as const },
};

/** Without the plan and the skill. */
export function practiceFrom(
  given: Arguments,
  start: number
): Omit<PracticePlanRequest, "planId" | "skill"> {
  const scaleWord = given.needed("scale");
  const scale = practiceScales.find((one) => scaleWords[one] === scaleWord);
  if (scale === undefined)
    throw new BadUsage(
      `--scale: “${scaleWord}” is not known. Choose ${Object.values(scaleWords).join(", ")}.`
    );
  return {
    ...{ scale, start, level: numberFrom(given, "level", 0, 4) },
    place: wordOption(given, "place", practicePlaces),
    demonstrator: given.text("demonstrator") ?? "",
  };
}

function numberFrom(given: Arguments, name: string, least: number, most: number): number | null {
  const word = given.text(name);
  if (word === null) return null;
  const value = Number(word);
  if (/^\d+$/.test(word) && value >= least && value <= most) return value;
  throw new BadUsage(`--${name} is a whole number from ${least} to ${most}, not “${word}”.`);
}

function logRequest(given: Arguments, today: number): PracticeLogRequest {
  const event = neededWord(given, "event", events);
  const on = given.text("on");
  return {
    ...{ planId: given.needed("plan"), skill: given.needed("skill"), event },
    on: on === null ? today : dayOption("on", on),
    result: wordOption(given, "result", practiceResults),
    feedback: given.text("feedback") ?? "",
    attempt: numberFrom(given, "attempt", 1, 99),
    isAgain: given.isOn("again"),
  };
}
