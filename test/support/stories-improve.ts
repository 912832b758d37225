// A daily improvement meeting is introduced at a service desk: an idea becomes a case, solved with a fishbone and a Pareto into three
// actions and one work-system issue, and followed through two turns of PDCA. On the command line, in both languages.
import type { Catalogue } from "../../src/text/catalogue";
import { english } from "../../src/text/en";
import { french } from "../../src/text/fr";
import { sampleCaseIn } from "../../src/text/sample-case-words";
import { rowsAsText, tabsAsText, tell, type Story } from "./story";
import { toldIn } from "./stories-cycle";

/** The case as the sample has it, with the causes and counts as files. */
function caseTexts(words: Catalogue): Readonly<Record<string, string>> {
  const { causes, kinds, source, actions, issue, cycles, ...said } = sampleCaseIn(words.language);
  const yes = words.answers.yes.toLowerCase();
  const rows = causes.map(({ category, cause, evidence, becomes }) =>
    [words.usualCategories[category], cause, evidence, becomes === null ? "" : yes].join(",")
  );
  return {
    ...said,
    ...actions,
    rota: issue,
    causes: ["category,cause,evidence,root", ...rows].join("\n"),
    counts: [
      "kind,count,source",
      ...kinds.map(([kind, count]) => `${kind},${count},${source}`),
    ].join("\n"),
    ...Object.fromEntries(
      cycles.flatMap((cycle, index) =>
        Object.entries(cycle).map(([part, text]) => [`${part}${index + 1}`, text])
      )
    ),
  };
}

const meetingWords = {
  en: {
    ...caseTexts(english),
    need: "Let the desk improve its own work every day",
    idea: "Meet for ten minutes each morning at the board",
    answer: "The early shift ends at 8:45 from November on",
    answered: "Begun at the desk, see C001",
  },
  fr: {
    ...caseTexts(french),
    need: "Que le centre de services améliore lui-même son travail chaque jour",
    idea: "Se réunir dix minutes chaque matin devant le tableau",
    answer: "L’équipe du matin finira à 8 h 45 à partir de novembre",
    answered: "Commencé au centre de services, voir C001",
  },
};

const mode =
  "focus=coaching,role=coaching,relationship=coaching,influence=coaching,returns=coaching,environment=coaching";
const gate =
  "realGap=yes,worthClosing=yes,everDoneRight=no,couldToday=no,knowsExpected=yes,hasMeans=yes,rightCosts=no,otherTarget=no,othersAlike=no";

/** Eight weeks from 2026-09-07. The case is complete with the last cause turned; the cycles after it say whether that helped. */
export async function dailyMeeting(words: Catalogue): Promise<Story> {
  const told = toldIn(words, meetingWords);
  const add = (tool: string, ...more: readonly string[]) => [
    ...["case", "add", "--case", "C001", "--tool", tool, ...more],
  ];
  const show = ["case", "show", "--case", "C001"];
  const turn = (row: string, into: string, text: string, ...more: readonly string[]) => [
    ...["case", "turn", "--row", row, "--into", into, "--text", told(text)],
    ...["--due", "2026-10-02", ...more],
  ];
  const action = (row: string, text: string, owner: string) =>
    turn(row, "action", text, "--plan", "P001", "--measure", "M003", "--owner", owner);
  const cycle = (number: number, done: string, decision: string) =>
    add(
      "pdca",
      ...["--plan", told(`plan${number}`), "--expected", told(`expected${number}`)],
      ...["--done", done, "--actual", told(`actual${number}`)],
      ...["--learned", told(`learned${number}`), "--decision", decision]
    );
  const { text, book } = await tell([
    ["on", "2026-09-07"],
    ["new", "--language", words.language],
    [
      ...["need", "raise", "--person", "Ben Okafor", "--new-person", "--team", "Desk"],
      ...["--issue", told("need"), "--kind", "opportunity", "--purpose", "improvePerformance"],
    ],
    ["need", "answer", "--need", "N001", "--mode", mode, "--gate", gate],
    [
      ...["need", "decide", "--need", "N001", "--choose", "coaching", "--by", "Mia Roth"],
      ...["--coach", "Lee Wong", "--new-person", "--template", "team", "--start", "2026-09-07"],
    ],
    ["idea", "add", "--idea", told("idea"), "--benefit", "time"],
    [
      ...["case", "open", "--process", told("process"), "--where", told("where")],
      ...["--problem", told("problem"), "--who", told("who"), "--timing", "actual"],
      ...["--known", "manyCauses", "--owner", "Mia Roth", "--new-person"],
    ],
    ["idea", "turn", "--idea", "I001", "--to", "C001"],
    ["idea", "answer", "--idea", "I001", "--answer", told("answered")],
    add("fishbone", "--rows", told("causes")),
    show,

    ["on", "2026-09-21"],
    add("pareto", "--rows", told("counts")),
    show,
    action("FB001", "lead", "manager"),
    action("FB003", "agenda", "coach"),
    action("FB004", "board", "learner"),
    turn("FB006", "issue", "rota", "--owner", "Mia Roth"),
    turn("FB006", "issue", "rota", "--owner", "Mia Roth"),
    show,
    ["issue", "list"],

    ["on", "2026-10-05"],
    cycle(1, "2026-10-02", "adapt"),
    show,
    ["issue", "close", "--issue", "W001", "--answer", told("answer")],
    ["on", "2026-10-19"],
    cycle(2, "2026-10-16", "adopt"),
    show,
    ["idea", "list"],
    ["issue", "list"],
  ]);
  const { sheets } = words.workbook;
  const all = [sheets.Ideas, sheets.Cases, sheets.Fishbone, sheets.Pareto, sheets.Pdca];
  const lines = [
    text,
    tabsAsText(book),
    ...[...all, sheets.Issues, sheets.Actions].map(({ tab }) => rowsAsText(book, tab)),
    "",
  ];
  return { text: lines.join("\n\n"), book };
}
