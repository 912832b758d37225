// The stories that are kept as golden files, in each language: here a call centre, whose need becomes a work-system issue and no
// plan, and a service desk, whose need becomes an agreed plan; in stories-cycle.ts those of the whole cycle, in
// stories-improve.ts that of continuous improvement.
import type { Catalogue } from "../../src/text/catalogue";
import { catalogues } from "../../src/text/languages";
import { executivePlan, mentoringPair, skillsPlan } from "./stories-cycle";
import { dailyMeeting } from "./stories-improve";
import { rowsAsText, tabsAsText, tell, type Story } from "./story";

interface Told {
  readonly issue: string;
  readonly gap: string;
  readonly why: string;
}

const callCentreWords: Readonly<Record<string, Told>> = {
  en: {
    issue: "Callers say that they were not listened to",
    gap: "Service rated 3.1 of 5; 4.2 wanted",
    why: "Twelve calls an hour leave no time to listen",
  },
  fr: {
    issue: "Les appelants disent ne pas avoir été écoutés",
    gap: "Service noté 3,1 sur 5 ; 4,2 attendu",
    why: "Douze appels par heure ne laissent pas le temps d’écouter",
  },
};

const gate =
  "realGap=yes,worthClosing=yes,everDoneRight=yes,couldToday=yes,knowsExpected=yes,hasMeans=no,rightCosts=yes,otherTarget=yes,othersAlike=yes";
const mode =
  "focus=coaching,role=coaching,relationship=coaching,influence=coaching,returns=coaching,environment=either";

export async function callCentre(words: Catalogue): Promise<Story> {
  const { issue, gap, why } = callCentreWords[words.language] as Told;
  const decide = ["need", "decide", "--need", "N001", "--choose"];
  const { text, book } = await tell([
    ["new", "--language", words.language],
    [
      ...["need", "raise", "--person", "Ana Souza", "--new-person", "--team", "Calls"],
      ...["--issue", issue, "--gap", gap, "--kind", "problem", "--purpose", "solveProblem"],
      ...["--trigger", "performanceGap", "--by", "Mia Roth"],
    ],
    ["need", "answer", "--need", "N001", "--gate", gate, "--mode", mode],
    [...decide, "coaching"],
    [...decide, "fixSystem", "--by", "Mia Roth"],
    [
      ...decide,
      "fixSystem",
      "--by",
      "Mia Roth",
      "--owner",
      "Mia Roth",
      "--new-person",
      "--why",
      why,
    ],
    ["need", "list"],
  ]);
  const { sheets } = words.workbook;
  const lines = [
    text,
    tabsAsText(book),
    ...[sheets.Needs, sheets.Issues, sheets.Plans].map(({ tab }) => rowsAsText(book, tab)),
    "",
  ];
  return { text: lines.join("\n\n"), book };
}

const serviceDeskWords: Readonly<Record<string, Told & { readonly how: string }>> = {
  en: {
    issue: "Tickets come back because the first answer missed the question",
    gap: "30 of 100 tickets reopened; 10 wanted",
    why: "The first weeks went faster than thought",
    how: "Quality comes first: tickets per day is followed, not pushed",
  },
  fr: {
    issue: "Des tickets reviennent parce que la première réponse passe à côté",
    gap: "30 tickets sur 100 rouverts ; 10 attendus",
    why: "Les premières semaines ont été plus rapides que prévu",
    how: "La qualité d’abord : les tickets par jour sont suivis, sans pression",
  },
};

export async function serviceDesk(words: Catalogue): Promise<Story> {
  const { issue, gap, why, how } = serviceDeskWords[words.language] as Told & { how: string };
  const change = (id: string, field: string, to: string) => [
    ...["change", "--id", id, "--field", field, "--to", to, "--by", "Lee Wong", "--why", gap],
  ];
  const agree = (as: string, by: string) => ["agree", "--plan", "P001", "--as", as, "--by", by];
  const { text, book } = await tell([
    ["new", "--language", words.language],
    [
      ...["need", "raise", "--person", "Ben Okafor", "--new-person", "--team", "Desk"],
      ...["--issue", issue, "--gap", gap, "--kind", "problem", "--purpose", "improvePerformance"],
    ],
    [
      ...["need", "answer", "--need", "N001", "--mode", mode, "--gate"],
      "realGap=yes,worthClosing=yes,everDoneRight=no,couldToday=no,knowsExpected=yes,hasMeans=yes,rightCosts=no,otherTarget=no,othersAlike=no",
    ],
    [
      ...["need", "decide", "--need", "N001", "--choose", "coaching", "--by", "Mia Roth"],
      ...[
        "--coach",
        "Lee Wong",
        "--new-person",
        "--template",
        "serviceDesk",
        "--start",
        "2026-11-23",
      ],
    ],
    agree("coach", "Lee Wong"),
    change("P001", "organisationBenefit", issue),
    change("P001", "personalBenefit", how),
    agree("coach", "Lee Wong"),
    ["clash", "--plan", "P001", "--pair", "M002,M003", "--verdict", "fights"],
    agree("coach", "Lee Wong"),
    [
      "clash",
      "--plan",
      "P001",
      "--pair",
      "M002,M003",
      "--verdict",
      "fights",
      "--settled",
      "ranked",
      "--how",
      how,
    ],
    ["clash", "--plan", "P001", "--pair", "M001,M003", "--verdict", "neutral"],
    agree("coach", "Lee Wong"),
    ["plan", "start", "--plan", "P001"],
    agree("learner", "Ben Okafor"),
    ["plan", "start", "--plan", "P001"],
    ["change", "--id", "M002", "--field", "target", "--to", "8", "--by", "Lee Wong", "--why", why],
  ]);
  const { sheets } = words.workbook;
  const all = [sheets.Plans, sheets.Measures, sheets.Clashes, sheets.Targets, sheets.ChangeLog];
  return {
    text: [text, tabsAsText(book), ...all.map(({ tab }) => rowsAsText(book, tab)), ""].join("\n\n"),
    book,
  };
}

/** One golden file a story and language. */
export const goldenStories = catalogues.flatMap((words) =>
  Object.entries({
    ...{ "call-centre": callCentre, "service-desk": serviceDesk },
    ...{ "skills-plan": skillsPlan, "mentoring-pair": mentoringPair },
    ...{ "executive-plan": executivePlan, "daily-meeting": dailyMeeting },
  }).map(([name, make]) => ({
    file: `test/golden/${name}${words === catalogues[0] ? "" : `-${words.language}`}.txt`,
    tell: () => make(words),
  }))
);
