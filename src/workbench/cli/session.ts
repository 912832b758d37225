// aimline session agenda|record: what the next session is to look at, and what came of one that was held.
import { answers } from "../../domain/need";
import { boundaryChecks, questionSets, sessionTypes } from "../../domain/session";
import { readAgenda } from "../../usecases/session/read-agenda";
import type { SessionRequest } from "../../usecases/session/record-session";
import { recordSession } from "../../usecases/session/record-session";
import { sayAgenda } from "../../usecases/session/say-agenda";
import type { Arguments } from "./arguments";
import { dayOption, keyOption, readArguments } from "./arguments";
import { BadUsage } from "./bad-usage";
import type { Command } from "./command";
import { askedFrom, editBook, editHelp, editOptions } from "./edit-book";
import { openBook } from "./in-file";

export const sessionCommand: Command = {
  name: "session",
  about: "the agenda of a plan's next session, and the record of one that was held",
  help: `aimline session agenda BOOK.xlsx --plan P001 [--as-of DATE] [--model NAME]
aimline session record BOOK.xlsx --plan P001 [--held DATE] [--next DATE] … --out BOOK2.xlsx

  --plan ID          the plan
  --as-of DATE       agenda: as things stand on that day
  --model            agenda: the questions to offer: ${questionSets.join(", ")}; those that fit unless said
  --held DATE        record: the day, today unless said
  --next DATE        record: when the next is; without it the session is not closed
  --type             ${sessionTypes.join(", ")}; the plan's own unless said
  --analysis TEXT    what happened, and how it is known
  --reflection TEXT  what the learner makes of it
  --observation TEXT what was seen and heard
  --unchanged TEXT   why nothing changed since the last session
  --questions        which questions were used: ${questionSets.join(", ")}
 Private, never in a copy for others:
  --interpretation TEXT  what the coach makes of what was seen
  --issue TEXT       mentoring: the issue in the learner's words
  --assumption TEXT  mentoring: the assumption that came to light
  --options TEXT     mentoring: the ways that the learner found
  --advice-asked     mentoring: ${answers.join(", ")}; --advice TEXT only with yes
  --boundary         review, anything outside coaching: ${boundaryChecks.join(", ")}; never a reason
  --pulse N          how the learner felt about the talk, 1 to 5
${editHelp}`,
  run: async (words, today) => {
    const [what, ...rest] = words;
    if (what !== "agenda" && what !== "record")
      throw new BadUsage("Say what to do: aimline session agenda|record BOOK.xlsx …");
    const given = readArguments(rest, { ...editOptions, ...options }, ["book"]);
    const planId = given.needed("plan");
    if (what === "record") {
      const request = requestOf(given, planId, today);
      return editBook(given, today, () => recordSession(request, askedFrom(given, today)));
    }
    const asOf = dayOf(given, "as-of");
    await openBook(given.files[0] ?? "", today);
    const model = keyOption(given, "model", questionSets);
    return sayAgenda(
      await readAgenda({
        planId,
        ...(asOf === null ? {} : { asOf }),
        ...(model === null ? {} : { questions: model }),
      })
    );
  },
};

const text = { kind: "text" } as const;
const texts = [
  ...["unchanged", "analysis", "reflection", "observation"],
  ...["interpretation", "issue", "assumption", "options", "advice"],
] as const;
const options = {
  ...{ plan: text, "as-of": text, held: text, next: text, type: text },
  ...{ "advice-asked": text, boundary: text, model: text, questions: text, pulse: text },
  ...Object.fromEntries(texts.map((name) => [name, text])),
};

function requestOf(given: Arguments, planId: string, today: number): SessionRequest {
  const said = texts.flatMap((name) => {
    const value = given.text(name);
    return value === null ? [] : [[name, value] as const];
  });
  const type = keyOption(given, "type", sessionTypes);
  const adviceAsked = keyOption(given, "advice-asked", answers);
  const boundary = keyOption(given, "boundary", boundaryChecks);
  const questions = keyOption(given, "questions", questionSets);
  const pulse = given.text("pulse");
  return {
    ...Object.fromEntries(said),
    ...(type === null ? {} : { type }),
    ...(adviceAsked === null ? {} : { adviceAsked }),
    ...(boundary === null ? {} : { boundary }),
    ...(questions === null ? {} : { questions }),
    ...(pulse === null ? {} : { pulse: Number(pulse) }),
    planId,
    held: dayOf(given, "held") ?? today,
    next: dayOf(given, "next"),
  };
}

function dayOf(given: Arguments, name: string): number | null {
  const value = given.text(name);
  return value === null ? null : dayOption(name, value);
}
