// The two stories that are kept as golden files, in each language: a call centre, whose need becomes a work-system issue and no
// plan; and a service desk, whose need becomes an agreed plan.
import type { Catalogue } from "../../src/text/catalogue";
import { catalogues } from "../../src/text/languages";
import { rowsAsText, tell } from "./story";

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

export async function callCentre(words: Catalogue): Promise<string> {
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
  return [
    text,
    ...[sheets.Needs, sheets.Issues, sheets.Plans].map(({ tab }) => rowsAsText(book, tab)),
    "",
  ].join("\n\n");
}

/** One golden file a story and language. */
export const goldenStories = catalogues.flatMap((words) =>
  Object.entries({ "call-centre": callCentre }).map(([name, make]) => ({
    file: `test/golden/${name}${words === catalogues[0] ? "" : `-${words.language}`}.txt`,
    make: () => make(words),
  }))
);
