// aimline need raise|answer|decide|list: from a need to a plan, a training need, a work-system issue, or a signpost.
import {
  answers,
  gateQuestions,
  helps,
  leanings,
  modeQuestions,
  needKinds,
  purposes,
  triggers,
} from "../../domain/need";
import { scaled, scales, templateById } from "../../domain/plan-templates";
import { english } from "../../text/en";
import { suggestionWord } from "../../text/catalogue";
import type { Done } from "../../usecases/change/done";
import { answerNeed } from "../../usecases/need/answer-need";
import { decideNeed } from "../../usecases/need/decide-need";
import { listNeeds } from "../../usecases/need/list-needs";
import { raiseNeed } from "../../usecases/need/raise-need";
import type { Arguments } from "./arguments";
import { answersOption, dayOption, keyOption, readArguments } from "./arguments";
import { BadUsage } from "./bad-usage";
import type { Command } from "./command";
import { askedFrom, editBook, editHelp, editOptions } from "./edit-book";
import { openBook } from "./in-file";

const moves = ["raise", "answer", "decide", "list"] as const;
const answerAfterDays = 14;

const ask = (questions: readonly string[], words: Readonly<Record<string, string>>) =>
  questions.map((question) => `      ${question.padEnd(15)}${words[question] ?? ""}`).join("\n");

export const needCommand: Command = {
  name: "need",
  about: "raise a need, find its cause, decide what helps",
  help: `aimline need raise BOOK.xlsx --person WHO --issue TEXT --out BOOK2.xlsx
aimline need answer BOOK.xlsx --need N001 --gate realGap=yes,… --mode focus=coaching,… --out BOOK2.xlsx
aimline need decide BOOK.xlsx --need N001 --choose HELP --by NAME --out BOOK2.xlsx
aimline need list BOOK.xlsx [--json]

  --person WHO    ID or name; --new-person for somebody whom the workbook does not have
                  yet (the person of a new need; the owner or coach of a decision)
  --team TEAM     the team, for a need of a team without --person
  --kind          ${needKinds.join(", ")}
  --purpose       ${purposes.join(", ")}
  --trigger       ${triggers.join(", ")}
  --gap TEXT      the gap in numbers
  --gate          each question answered ${answers.join(", ")}:
${ask(gateQuestions, english.gateQuestions)}
  --mode          each question answered ${leanings.join(", ")}:
${ask(modeQuestions, english.modeQuestions)}
  --choose HELP   ${helps.join(", ")}
  --owner WHO     who sees to a training need or a work-system issue
  --answer-due    by when, ${answerAfterDays} days unless said
  --coach WHO, --template NAME, --start DATE   of the plan that is drafted
  --scale         the template in another length: ${scales.join(", ")}
${editHelp}`,
  run: (words, today) => {
    const [move, ...rest] = words;
    const known = moves.find((one) => one === move);
    if (known === undefined)
      throw new BadUsage(
        `Say what to do with the need: aimline need ${moves.join("|")} BOOK.xlsx …`
      );
    const given = readArguments(rest, { ...editOptions, ...options }, ["book"]);
    if (known === "list") return list(given, today);
    const asked = askedFrom(given, today);
    const request = { raise, answer, decide }[known](given, today);
    return editBook(given, today, () => request(asked));
  },
};

const text = { kind: "text" } as const;
const flag = { kind: "flag" } as const;
const options = {
  ...{ person: text, "new-person": flag, team: text, issue: text, kind: text, purpose: text },
  ...{ trigger: text, gap: text, need: text, gate: text, mode: text, choose: text, owner: text },
  ...{ "answer-due": text, coach: text, template: text, start: text, scale: text, json: flag },
};

type Work = (asked: ReturnType<typeof askedFrom>) => Promise<Done>;

function raise(given: Arguments): Work {
  const [person, team] = [given.text("person") ?? "", given.text("team") ?? ""];
  if (person === "" && team === "")
    throw new BadUsage("Say whose need it is: --person WHO, or --team TEAM.");
  const request = {
    person,
    isNew: given.isOn("new-person"),
    team,
    issue: given.needed("issue"),
    kind: keyOption(given, "kind", needKinds),
    purpose: keyOption(given, "purpose", purposes),
    trigger: keyOption(given, "trigger", triggers),
    gap: given.text("gap") ?? "",
  };
  return (asked) => raiseNeed(request, asked);
}

function answer(given: Arguments): Work {
  const request = {
    needId: given.needed("need"),
    gate: answersOption(given, "gate", gateQuestions, answers),
    mode: answersOption(given, "mode", modeQuestions, leanings),
  };
  return (asked) => answerNeed(request, asked);
}

function decide(given: Arguments, today: number): Work {
  const chosen = keyOption(given, "choose", helps);
  if (chosen === null) throw new BadUsage(`--choose is missing. Choose ${helps.join(", ")}.`);
  const named = given.text("template");
  const template = named === null ? null : templateById(named);
  if (named !== null && template === null)
    throw new BadUsage(`--template: there is no template “${named}”. See aimline templates.`);
  const scale = keyOption(given, "scale", scales);
  const day = (name: string, otherwise: number) => {
    const value = given.text(name);
    return value === null ? otherwise : dayOption(name, value);
  };
  const decision = {
    needId: given.needed("need"),
    chosen,
    purpose: keyOption(given, "purpose", purposes),
    owner: given.text("owner") ?? "",
    isNew: given.isOn("new-person"),
    answerDue: day("answer-due", today + answerAfterDays),
    coach: given.text("coach") ?? "",
    template: template === null || scale === null ? template : scaled(template, scale),
    start: day("start", today),
  };
  return (asked) => decideNeed(decision, asked);
}

async function list(given: Arguments, today: number): Promise<readonly string[]> {
  const [path = ""] = given.files;
  await openBook(path, today);
  const { needs, words } = await listNeeds();
  if (given.isOn("json")) return [JSON.stringify(needs, null, 2)];
  return needs.flatMap(({ id, who, issue, cause, signs, suggestion, why, check }) => [
    `${id} ${who}: ${issue}`,
    `  ${words.workbook.headers.Needs.Cause}: ${words.causes[cause]} (${signs})`,
    `  ${words.workbook.headers.Needs.Suggested}: ${suggestionWord(suggestion, words)}. ${why}`,
    `  ${words.workbook.headers.Needs.Check}: ${check === null ? "" : words.needChecks[check]}`,
  ]);
}
