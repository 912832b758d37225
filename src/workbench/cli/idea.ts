// aimline idea add|answer|turn|list|meeting|meetings, and aimline issue list|answer|close.
import { benefits } from "../../domain/idea";
import { addIdea, answerIdea, turnIdea } from "../../usecases/ideas/change-ideas";
import { listMeetings, logMeeting } from "../../usecases/ideas/log-meeting";
import { changeIssue } from "../../usecases/issues/change-issue";
import { listIdeas, listIssues } from "../../usecases/issues/list-issues";
import type { Arguments } from "./arguments";
import { dayOption, keyOption, readArguments } from "./arguments";
import { BadUsage } from "./bad-usage";
import type { Command } from "./command";
import { askedFrom, editBook, editHelp, editOptions } from "./edit-book";
import { openBook } from "./in-file";

const text = { kind: "text" } as const;
const options = {
  ...{ idea: text, issue: text, from: text, benefit: text, on: text, answer: text },
  ...{ to: text, plan: text, process: text, expected: text, "as-of": text },
  ...{ "led-by": text, "taken-up": text, next: text, weeks: text },
};

export const ideaCommand: Command = {
  name: "idea",
  about: "note an idea for better work, answer it, carry it on",
  help: `aimline idea add BOOK.xlsx --idea TEXT [--from NAME] [--benefit WORD] [--on DATE] --out BOOK2.xlsx
aimline idea answer BOOK.xlsx --idea I001 --answer TEXT --out BOOK2.xlsx
aimline idea turn BOOK.xlsx --idea I001 --to ID --out BOOK2.xlsx
aimline idea turn BOOK.xlsx --idea I001 --plan P001 --out BOOK2.xlsx
aimline idea turn BOOK.xlsx --idea I001 --process TEXT --expected TEXT --out BOOK2.xlsx
aimline idea list BOOK.xlsx [--as-of DATE]
aimline idea meeting BOOK.xlsx [--on DATE] [--led-by NAME] [--taken-up N] [--next DATE] [--weeks N] --out BOOK2.xlsx
aimline idea meetings BOOK.xlsx [--as-of DATE]

  --from NAME     who had it; may stay unsaid
  --benefit       ${benefits.join(", ")}
  --on DATE       when it came up, or the meeting was held; today unless said
  --to ID         the plan, session, action or case that it became
  --plan P001     a new action of this plan is made of it
  --process TEXT  a case on it is opened for this process, with a cycle of plan, do, check, act
  --expected TEXT what is expected when it is tried
  --led-by NAME   who led the meeting; may stay unsaid
  --taken-up N    how many ideas were taken up in it
  --next DATE     the day agreed for the next; without it the rhythm says by when it is due
  --weeks N       the rhythm: weeks from one meeting to the next; as before unless said, at first 4
${editHelp}`,
  run: async (words, today) => {
    const [move, ...rest] = words;
    const given = readArguments(rest, { ...editOptions, ...options }, ["book"]);
    const asked = askedFrom(given, today);
    if (move === "list") return list(given, today, listIdeas);
    if (move === "meetings") return list(given, today, listMeetings);
    if (move === "meeting") {
      const meeting = {
        on: dayOf(given, "on") ?? today,
        ledBy: given.text("led-by") ?? "",
        takenUp: wholeNumber(given, "taken-up"),
        next: dayOf(given, "next"),
        weeks: wholeNumber(given, "weeks"),
      };
      return editBook(given, today, () => logMeeting(meeting, asked));
    }
    if (move === "add") {
      const idea = given.needed("idea");
      const [from, benefit] = [given.text("from") ?? "", keyOption(given, "benefit", benefits)];
      const on = dayOf(given, "on") ?? today;
      return editBook(given, today, () => addIdea({ idea, from, benefit, on }, asked));
    }
    if (move === "answer") {
      const request = { ideaId: given.needed("idea"), answer: given.needed("answer") };
      return editBook(given, today, () => answerIdea(request, asked));
    }
    if (move === "turn") {
      const [ideaId, planId] = [given.needed("idea"), given.text("plan")];
      if (planId !== null)
        return editBook(given, today, () => turnIdea({ ideaId, as: "action", planId }, asked));
      const process = given.text("process");
      if (process !== null) {
        const tried = { process, expected: given.needed("expected") };
        return editBook(given, today, () => turnIdea({ ideaId, as: "case", ...tried }, asked));
      }
      const to = given.needed("to");
      return editBook(given, today, () => turnIdea({ ideaId, as: "link", to }, asked));
    }
    throw new BadUsage(
      "Say what to do: aimline idea add|answer|turn|list|meeting|meetings BOOK.xlsx …"
    );
  },
};

export const issueCommand: Command = {
  name: "issue",
  about: "work-system issues and training needs: who owns them, which plans wait",
  help: `aimline issue list BOOK.xlsx [--as-of DATE]
aimline issue answer BOOK.xlsx --issue W001 --answer TEXT --out BOOK2.xlsx
aimline issue close BOOK.xlsx --issue W001 [--answer TEXT] --out BOOK2.xlsx

  --issue ID      a row of Issues
${editHelp}`,
  run: async (words, today) => {
    const [move, ...rest] = words;
    const given = readArguments(rest, { ...editOptions, ...options }, ["book"]);
    if (move === "list") return list(given, today, listIssues);
    if (move !== "answer" && move !== "close")
      throw new BadUsage("Say what to do: aimline issue list|answer|close BOOK.xlsx …");
    const closes = move === "close";
    const answer = closes ? (given.text("answer") ?? "") : given.needed("answer");
    const change = { issueId: given.needed("issue"), answer, closes };
    return editBook(given, today, () => changeIssue(change, askedFrom(given, today)));
  },
};

async function list(
  given: Arguments,
  today: number,
  lines: (asOf?: number) => Promise<readonly string[]>
): Promise<readonly string[]> {
  const asOf = dayOf(given, "as-of");
  await openBook(given.files[0] ?? "", today);
  return lines(asOf ?? undefined);
}

function dayOf(given: Arguments, name: string): number | null {
  const value = given.text(name);
  return value === null ? null : dayOption(name, value);
}

function wholeNumber(given: Arguments, name: string): number | null {
  const value = given.text(name);
  if (value === null) return null;
  if (!/^\d{1,4}$/.test(value))
    throw new BadUsage(`--${name}: “${value}” is no whole number. Give one such as 3.`);
  return Number(value);
}
