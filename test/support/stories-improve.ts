// A daily improvement meeting is introduced at a service desk: an idea becomes a case, solved with a fishbone and a Pareto into three
// actions and one work-system issue, and followed through two turns of PDCA. On the command line, in both languages.
import type { Catalogue } from "../../src/text/catalogue";
import { rowsAsText, tabsAsText, tell, type Story } from "./story";
import { toldIn } from "./stories-cycle";

const meetingWords = {
  en: {
    need: "Let the desk improve its own work every day",
    idea: "Meet for ten minutes each morning at the board",
    process: "Daily improvement meeting",
    where: "Service desk",
    problem: "It starts late and ends without actions",
    who: "The nine of the desk",
    causes: [
      "category,cause,evidence,root",
      "People,Nobody is named to lead it,Six people gave three names,yes",
      "People,Whoever is on the phone cannot leave,Seen on 4 of 10 days,",
      "Method,Every ticket is read out,Timed: 11 of 15 minutes,yes",
      "Method,Actions are said and not written down,2 of 14 were found again,yes",
      "Machine,The figures are those of yesterday noon,The report runs at 12:00,",
      "Surroundings,The early shift ends when the meeting begins,Rota: both at 9:00,yes",
    ].join("\n"),
    counts: [
      "kind,count,source",
      "Every ticket was read out,14,Tally of ten meetings",
      "Waited for the early shift,11,Tally of ten meetings",
      "Nobody led it,8,Tally of ten meetings",
      "An action was not written down,4,Tally of ten meetings",
      "Figures were missing,2,Tally of ten meetings",
      "The room was taken,1,Tally of ten meetings",
      "The screen did not work,0,Tally of ten meetings",
    ].join("\n"),
    lead: "Write who leads into the rota, a week each",
    agenda: "Put three questions on the board in place of the ticket list",
    board: "Write each action with owner and day before the meeting ends",
    rota: "The early shift cannot come: its end and the meeting are both at 9:00",
    plan1: "Two weeks with a named lead and three questions",
    expected1: "8 of 10 meetings on time, each with an action",
    actual1: "5 of 10 on time, 9 of 10 with an action",
    learned1: "Late starts come from the rota, not from the meeting",
    plan2: "Two weeks at 9:15, until the rota is changed",
    expected2: "8 of 10 meetings on time",
    actual2: "9 of 10 on time",
    learned2: "A quarter of an hour is enough",
    answer: "The early shift ends at 8:45 from November on",
    answered: "Begun at the desk, see C001",
  },
  fr: {
    need: "Que le centre de services améliore lui-même son travail chaque jour",
    idea: "Se réunir dix minutes chaque matin devant le tableau",
    process: "Réunion quotidienne d’amélioration",
    where: "Centre de services",
    problem: "Elle commence en retard et finit sans action",
    who: "Les neuf du centre de services",
    causes: [
      "category,cause,evidence,root",
      "Main-d’œuvre,Personne n’est désigné pour l’animer,Six personnes ont donné trois noms,oui",
      "Main-d’œuvre,Qui est au téléphone ne peut pas venir,Vu 4 jours sur 10,",
      "Méthode,Tous les tickets sont lus à voix haute,Chronométré : 11 minutes sur 15,oui",
      "Méthode,Les actions sont dites et non écrites,2 sur 14 retrouvées,oui",
      "Matériel,Les chiffres sont ceux de la veille à midi,Le rapport tourne à 12 h,",
      "Milieu,L’équipe du matin finit quand la réunion commence,Planning : 9 h dans les deux cas,oui",
    ].join("\n"),
    counts: [
      "kind,count,source",
      "Tous les tickets ont été lus,14,Relevé de dix réunions",
      "Attente de l’équipe du matin,11,Relevé de dix réunions",
      "Personne n’animait,8,Relevé de dix réunions",
      "Une action n’a pas été écrite,4,Relevé de dix réunions",
      "Des chiffres manquaient,2,Relevé de dix réunions",
      "La salle était prise,1,Relevé de dix réunions",
      "L’écran ne marchait pas,0,Relevé de dix réunions",
    ].join("\n"),
    lead: "Inscrire au planning qui anime, une semaine chacun",
    agenda: "Mettre trois questions au tableau à la place de la liste des tickets",
    board: "Écrire chaque action, avec responsable et date, avant la fin de la réunion",
    rota: "L’équipe du matin ne peut pas venir : elle finit à 9 h, quand la réunion commence",
    plan1: "Deux semaines avec un animateur désigné et trois questions",
    expected1: "8 réunions sur 10 à l’heure, chacune avec une action",
    actual1: "5 sur 10 à l’heure, 9 sur 10 avec une action",
    learned1: "Les retards viennent du planning, pas de la réunion",
    plan2: "Deux semaines à 9 h 15, en attendant le nouveau planning",
    expected2: "8 réunions sur 10 à l’heure",
    actual2: "9 sur 10 à l’heure",
    learned2: "Un quart d’heure suffit",
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
