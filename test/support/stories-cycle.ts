// Three stories of the whole cycle on the command line, in both languages: a skills plan that stalls, is looked at again and is achieved; a
// mentoring pair over half a year; an executive plan that leaves no note behind. What the sheets say at the end is part of each.
import type { Catalogue } from "../../src/text/catalogue";
import { rowsAsText, tabsAsText, tell, type Story } from "./story";

type Told = Readonly<Record<string, string>>;

export function toldIn(
  words: Catalogue,
  all: Readonly<Record<string, Told>>
): (key: string) => string {
  const told = all[words.language];
  if (told === undefined) throw new Error(`The story is not told in ${words.language}.`);
  return (key) => {
    const text = told[key];
    if (text === undefined) throw new Error(`The story in ${words.language} lacks ${key}.`);
    return text;
  };
}

const skillsWords: Readonly<Record<string, Told>> = {
  en: {
    issue: "Set the press up right the first time",
    organisation: "Fewer scrapped first pieces",
    personal: "To set up without waiting for the setter",
    skill: "Set up the press",
    firstCoach: "Showed one set-up, step by step",
    stuck: "The old gauge misleads; only half of the set-ups go through it",
    lookAgain: "Same skill, another way: practise with the new gauge first",
    revised: "The new gauge came in week 5: the target keeps, its date moves by two weeks",
    recognised: "Told in the morning meeting what changed in the set-up",
    result: "Target held three times running",
    changed: "I check the gauge before I start",
    helped: "Being shown once more, with the new gauge",
    next: "Teach it to Ana",
    competency: "Showing others a set-up",
  },
  fr: {
    issue: "Régler la presse juste du premier coup",
    organisation: "Moins de premières pièces au rebut",
    personal: "Régler sans attendre le régleur",
    skill: "Régler la presse",
    firstCoach: "Un réglage montré, étape par étape",
    stuck: "L’ancienne jauge induit en erreur ; la moitié des réglages seulement passent par elle",
    lookAgain: "La même compétence, autrement : d’abord s’exercer avec la nouvelle jauge",
    revised:
      "La nouvelle jauge est arrivée en semaine 5 : la cible reste, son échéance recule de deux semaines",
    recognised: "Dit à la réunion du matin ce qui a changé dans le réglage",
    result: "Cible tenue trois fois de suite",
    changed: "Je vérifie la jauge avant de commencer",
    helped: "Qu’on me montre encore une fois, avec la nouvelle jauge",
    next: "L’apprendre à Ana",
    competency: "Montrer un réglage à d’autres",
  },
};

const mode =
  "focus=coaching,role=coaching,relationship=coaching,influence=coaching,returns=coaching,environment=coaching";
const gate =
  "realGap=yes,worthClosing=yes,everDoneRight=no,couldToday=no,knowsExpected=yes,hasMeans=yes,rightCosts=no,otherTarget=no,othersAlike=no";

/** Eight weeks from 2026-09-07; the second measure, jobs right first time, goes from 70 to 90 and stands still from week 2 on. */
export async function skillsPlan(words: Catalogue): Promise<Story> {
  const told = toldIn(words, skillsWords);
  const by = ["--by", "Lee Wong"];
  const change = (id: string, field: string, to: string, why: string) => [
    ...["change", "--id", id, "--field", field, "--to", to, ...by, "--why", why],
  ];
  const agree = (as: string, name: string) => ["agree", "--plan", "P001", "--as", as, "--by", name];
  const practised = (event: string, on: string, ...more: readonly string[]) => [
    ...["practice", "log", "--plan", "P001", "--skill", told("skill"), "--event", event],
    ...["--on", on, ...more],
  ];
  const { text, book } = await tell([
    ["on", "2026-09-07"],
    ["new", "--language", words.language],
    [
      ...["need", "raise", "--person", "Ben Okafor", "--new-person", "--team", "Press"],
      ...["--issue", told("issue"), "--kind", "problem", "--purpose", "improvePerformance"],
    ],
    ["need", "answer", "--need", "N001", "--mode", mode, "--gate", gate],
    [
      ...["need", "decide", "--need", "N001", "--choose", "coaching", "--by", "Mia Roth"],
      ...["--coach", "Lee Wong", "--new-person", "--template", "skills", "--start", "2026-09-07"],
    ],
    change("P001", "organisationBenefit", told("organisation"), told("issue")),
    change("P001", "personalBenefit", told("personal"), told("issue")),
    agree("coach", "Lee Wong"),
    agree("learner", "Ben Okafor"),
    ["plan", "start", "--plan", "P001"],
    [
      ...["practice", "plan", "--plan", "P001", "--skill", told("skill")],
      ...["--scale", "8-weeks", "--start", "2026-09-07"],
    ],
    practised("agree-outcome", "2026-09-07"),
    practised("demonstrate", "2026-09-07"),

    ["on", "2026-09-14"],
    practised("practise", "2026-09-14", "--result", "with-help"),
    [
      ...["session", "record", "--plan", "P001", "--analysis", told("firstCoach")],
      ...["--next", "2026-10-12", "--questions", "grow"],
    ],
    ["log", "M002,2026-09-14,72"],
    ["on", "2026-09-21"],
    ["log", "M002,2026-09-21,74"],
    ["on", "2026-09-28"],
    ["log", "M002,2026-09-28,73"],
    ["on", "2026-10-05"],
    ["log", "M002,2026-10-05,74"],

    ["on", "2026-10-12"],
    ["log", "M002,2026-10-12,73"],
    ["attention"],
    ["session", "agenda", "--plan", "P001", "--model", "kata"],
    ["decide", "--measure", "M002", "--decision", "look-again", "--about", "agreement", ...by],
    [
      ...["session", "record", "--plan", "P001", "--analysis", told("stuck")],
      ...["--reflection", told("lookAgain"), "--next", "2026-10-26", "--questions", "kata"],
    ],
    change("M002", "due", "2026-11-16", told("revised")),
    agree("coach", "Lee Wong"),
    agree("learner", "Ben Okafor"),
    practised(
      "practise",
      "2026-10-12",
      "--again",
      "--result",
      "alone",
      "--feedback",
      told("helped")
    ),

    ["on", "2026-10-19"],
    ["log", "M002,2026-10-19,79"],
    ["on", "2026-10-26"],
    practised("try-on-the-job", "2026-10-23", "--result", "alone"),
    practised("feedback-on-the-job", "2026-10-26", "--feedback", told("changed")),
    ["log", "M002,2026-10-26,86"],
    ["session", "record", "--plan", "P001", "--next", "2026-11-09"],
    ["on", "2026-11-02"],
    ["log", "M002,2026-11-02,90"],
    ["on", "2026-11-09"],
    ["log", "M002,2026-11-09,92", "M001,2026-11-09,3", "M003,2026-11-09,12"],
    ["on", "2026-11-16"],
    ["log", "M002,2026-11-16,91"],
    ["decide", "--measure", "M002", "--decision", "recognise", "--how", told("recognised"), ...by],
    [
      ...[
        "plan",
        "close",
        "--plan",
        "P001",
        "--result",
        "achieved",
        "--why",
        told("result"),
        ...by,
      ],
      ...["--changed", told("changed"), "--helped", told("helped"), "--next", told("next")],
      ...["--next-skill", told("competency"), "--next-alliance", "peer", "--actions", "done"],
    ],
    ["plan", "resume", "--plan", "P001"],
    ["plan-page", "--plan", "P001", "--kind", "before-after"],
  ]);
  const { sheets } = words.workbook;
  const all = [sheets.Plans, sheets.Measures, sheets.Targets, sheets.CheckIns, sheets.Practice];
  return {
    text: [text, tabsAsText(book), ...all.map(({ tab }) => rowsAsText(book, tab)), ""].join("\n\n"),
    book,
  };
}

const mentoringWords: Readonly<Record<string, Told>> = {
  en: {
    issue: "Grow into leading a team",
    issue1: "I do everything myself because it is quicker",
    assumption1: "That handing over takes longer every time",
    options1: "Hand over one job a week and look at it on Friday",
    issue2: "The team waits for my word",
    assumption2: "That they would decide differently",
    options2: "Say what must come out, not how",
    advice: "Ask first what they would decide",
    issue3: "I am asked to lead the move",
    options3: "Let two of the team plan it",
    changed: "I hand over before I am full",
    helped: "Questions instead of answers",
    next: "Be a mentor myself",
  },
  fr: {
    issue: "Apprendre à diriger une équipe",
    issue1: "Je fais tout moi-même parce que c’est plus rapide",
    assumption1: "Que déléguer prend chaque fois plus de temps",
    options1: "Déléguer une tâche par semaine et la regarder le vendredi",
    issue2: "L’équipe attend ma décision",
    assumption2: "Qu’ils décideraient autrement",
    options2: "Dire ce qui doit en sortir, pas comment",
    advice: "Demander d’abord ce qu’ils décideraient",
    issue3: "On me demande de conduire le déménagement",
    options3: "Laisser deux personnes de l’équipe le préparer",
    changed: "Je délègue avant d’être débordé",
    helped: "Des questions plutôt que des réponses",
    next: "Devenir mentor à mon tour",
  },
};

/** Six months from 2026-06-01. Advice is written once, when it was asked for; before that it is refused. */
export async function mentoringPair(words: Catalogue): Promise<Story> {
  const told = toldIn(words, mentoringWords);
  const leanings = mode.replaceAll("coaching", "mentoring");
  const talk = (next: string, ...more: readonly string[]) => [
    ...["session", "record", "--plan", "P001", "--next", next, ...more],
  ];
  const { text, book } = await tell([
    ["on", "2026-06-01"],
    ["new", "--language", words.language],
    [
      ...["need", "raise", "--person", "Chloé Martin", "--new-person", "--team", "Desk"],
      ...["--issue", told("issue"), "--kind", "opportunity", "--trigger", "newRole"],
    ],
    ["need", "answer", "--need", "N001", "--mode", leanings, "--gate", gate],
    [
      ...["need", "decide", "--need", "N001", "--choose", "mentoring", "--by", "Mia Roth"],
      ...["--coach", "Tomás Rivera", "--new-person", "--template", "futureLeader"],
      ...["--start", "2026-06-01"],
    ],
    ["agree", "--plan", "P001", "--as", "coach", "--by", "Tomás Rivera"],
    ["agree", "--plan", "P001", "--as", "learner", "--by", "Chloé Martin"],
    ["plan", "start", "--plan", "P001"],

    ["on", "2026-06-15"],
    ["session", "agenda", "--plan", "P001"],
    talk(
      ...(["2026-07-20", "--issue", told("issue1"), "--assumption", told("assumption1")] as const),
      ...["--options", told("options1"), "--advice", told("advice"), "--pulse", "4"]
    ),
    talk(
      ...(["2026-07-20", "--issue", told("issue1"), "--assumption", told("assumption1")] as const),
      ...["--options", told("options1"), "--advice-asked", "no", "--pulse", "4"]
    ),
    ["log", "M001,2026-06-15,1"],

    ["on", "2026-07-20"],
    talk(
      ...(["2026-09-07", "--issue", told("issue2"), "--assumption", told("assumption2")] as const),
      ...["--options", told("options2"), "--advice-asked", "yes", "--advice", told("advice")]
    ),
    ["log", "M001,2026-07-20,2"],

    ["on", "2026-09-07"],
    talk(
      ...(["2026-11-23", "--issue", told("issue3"), "--options", told("options3")] as const),
      ...["--advice-asked", "no", "--boundary", "nothing", "--type", "review"]
    ),
    ["log", "M001,2026-09-07,3"],
    ["attention"],

    ["on", "2026-11-23"],
    ["log", "M001,2026-11-23,6"],
    [
      ...["plan", "close", "--plan", "P001", "--result", "achieved", "--by", "Tomás Rivera"],
      ...["--changed", told("changed"), "--helped", told("helped"), "--next", told("next")],
      ...["--next-alliance", "community"],
    ],
  ]);
  const { sheets } = words.workbook;
  const all = [sheets.Plans, sheets.Measures, sheets.Sessions];
  return {
    text: [text, tabsAsText(book), ...all.map(({ tab }) => rowsAsText(book, tab)), ""].join("\n\n"),
    book,
  };
}

export const executiveWords: Readonly<Record<string, Told>> = {
  en: {
    issue: "Lead the merger of two departments",
    organisation: "One way of working by spring",
    personal: "Decide with less on my own",
    secret: "Fears for the place on the board",
    result: "Both departments work by one plan",
  },
  fr: {
    issue: "Conduire la fusion de deux services",
    organisation: "Une seule façon de travailler au printemps",
    personal: "Décider moins seul",
    secret: "Craint pour sa place au comité",
    result: "Les deux services suivent un même plan",
  },
};

/** What is private is refused, so that dates and counts are all that the workbook has of the talks. */
export async function executivePlan(words: Catalogue): Promise<Story> {
  const told = toldIn(words, executiveWords);
  const by = ["--by", "Hana Sato"];
  const change = (id: string, field: string, to: string) => [
    ...["change", "--id", id, "--field", field, "--to", to, ...by, "--why", told("issue")],
  ];
  const { text, book } = await tell([
    ["on", "2026-09-07"],
    ["new", "--language", words.language],
    [
      ...["need", "raise", "--person", "Iris Novak", "--new-person"],
      ...["--issue", told("issue"), "--kind", "opportunity", "--purpose", "improvePerformance"],
      ...["--trigger", "restructure"],
    ],
    ["need", "answer", "--need", "N001", "--mode", mode, "--gate", gate],
    [
      ...["need", "decide", "--need", "N001", "--choose", "coaching", ...by],
      ...["--coach", "Hana Sato", "--new-person", "--template", "performance"],
      ...["--start", "2026-09-07"],
    ],
    change("P001", "kind", "executive"),
    change("P001", "organisationBenefit", told("organisation")),
    change("P001", "personalBenefit", told("personal")),
    ["agree", "--plan", "P001", "--as", "coach", ...by],
    ["agree", "--plan", "P001", "--as", "learner", "--by", "Iris Novak"],
    ["plan", "start", "--plan", "P001"],

    ["on", "2026-09-21"],
    [
      ...["session", "record", "--plan", "P001", "--next", "2026-10-19"],
      ...["--interpretation", told("secret")],
    ],
    ["session", "record", "--plan", "P001", "--next", "2026-10-19"],
    ["log", "M001,2026-09-21,74"],
    ["on", "2026-10-19"],
    ["session", "record", "--plan", "P001", "--next", "2026-11-16"],
    ["log", "M001,2026-10-19,84"],
    ["on", "2026-11-16"],
    ["session", "record", "--plan", "P001", "--next", "2026-11-30"],
    ["log", "M001,2026-11-16,93", "M002,2026-11-16,4"],
    ["session", "agenda", "--plan", "P001"],
    ["on", "2026-11-30"],
    [
      ...["plan", "close", "--plan", "P001", "--result", "achieved", "--why", told("result")],
      ...["--changed", told("secret"), ...by],
    ],
    ["plan", "close", "--plan", "P001", "--result", "achieved", "--why", told("result"), ...by],
  ]);
  const { sheets } = words.workbook;
  const all = [sheets.Plans, sheets.Sessions, sheets.ChangeLog];
  return {
    text: [text, tabsAsText(book), ...all.map(({ tab }) => rowsAsText(book, tab)), ""].join("\n\n"),
    book,
  };
}
