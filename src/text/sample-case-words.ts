// The words of the sample's worked case: a daily improvement meeting at a service desk. Loaded with the sample, so not in the catalogue.
import type { UsualCategory } from "../domain/fishbone";

export interface SampleCaseWords {
  readonly process: string;
  readonly where: string;
  readonly problem: string;
  readonly who: string;
  readonly causes: readonly SampleCause[];
  readonly kinds: readonly (readonly [kind: string, count: number])[];
  readonly source: string;
  /** What three of the root causes become, and the fourth. */
  readonly actions: Readonly<Record<"lead" | "agenda" | "board", string>>;
  readonly issue: string;
  readonly cycles: readonly Readonly<Record<"plan" | "expected" | "actual" | "learned", string>>[];
}

interface SampleCause {
  readonly category: UsualCategory;
  readonly cause: string;
  readonly evidence: string;
  /** Null for one that is no root cause. */
  readonly becomes: "lead" | "agenda" | "board" | "issue" | null;
}

const cause = (
  category: UsualCategory,
  said: string,
  evidence: string,
  becomes: SampleCause["becomes"] = null
): SampleCause => ({ category, cause: said, evidence, becomes });

const byLanguage: Readonly<Record<string, SampleCaseWords>> = {
  en: {
    process: "Daily improvement meeting",
    where: "Service desk",
    problem: "It starts late and ends without actions",
    who: "The nine of the desk",
    causes: [
      cause("people", "Nobody is named to lead it", "Six people gave three names", "lead"),
      cause("people", "Whoever is on the phone cannot leave", "Seen on 4 of 10 days"),
      cause("method", "Every ticket is read out", "Timed: 11 of 15 minutes", "agenda"),
      cause("method", "Actions are said and not written down", "2 of 14 were found again", "board"),
      cause("machine", "The figures are those of yesterday noon", "The report runs at 12:00"),
      cause(
        "surroundings",
        "The early shift ends when the meeting begins",
        "Rota: both at 9:00",
        "issue"
      ),
    ],
    kinds: [
      ["Every ticket was read out", 14],
      ["Waited for the early shift", 11],
      ["Nobody led it", 8],
      ["An action was not written down", 4],
      ["Figures were missing", 2],
      ["The room was taken", 1],
      ["The screen did not work", 0],
    ],
    source: "Tally of ten meetings",
    actions: {
      lead: "Write who leads into the rota, a week each",
      agenda: "Put three questions on the board in place of the ticket list",
      board: "Write each action with owner and day before the meeting ends",
    },
    issue: "The early shift cannot come: its end and the meeting are both at 9:00",
    cycles: [
      {
        plan: "Two weeks with a named lead and three questions",
        expected: "8 of 10 meetings on time, each with an action",
        actual: "5 of 10 on time, 9 of 10 with an action",
        learned: "Late starts come from the rota, not from the meeting",
      },
      {
        plan: "Two weeks at 9:15, until the rota is changed",
        expected: "8 of 10 meetings on time",
        actual: "9 of 10 on time",
        learned: "A quarter of an hour is enough",
      },
    ],
  },
  fr: {
    process: "Réunion quotidienne d’amélioration",
    where: "Centre de services",
    problem: "Elle commence en retard et finit sans action",
    who: "Les neuf du centre de services",
    causes: [
      cause(
        "people",
        "Personne n’est désigné pour l’animer",
        "Six personnes ont donné trois noms",
        "lead"
      ),
      cause("people", "Qui est au téléphone ne peut pas venir", "Vu 4 jours sur 10"),
      cause(
        "method",
        "Tous les tickets sont lus à voix haute",
        "Chronométré : 11 minutes sur 15",
        "agenda"
      ),
      cause("method", "Les actions sont dites et non écrites", "2 sur 14 retrouvées", "board"),
      cause("machine", "Les chiffres sont ceux de la veille à midi", "Le rapport tourne à 12 h"),
      cause(
        "surroundings",
        "L’équipe du matin finit quand la réunion commence",
        "Planning : 9 h dans les deux cas",
        "issue"
      ),
    ],
    kinds: [
      ["Tous les tickets ont été lus", 14],
      ["Attente de l’équipe du matin", 11],
      ["Personne n’animait", 8],
      ["Une action n’a pas été écrite", 4],
      ["Des chiffres manquaient", 2],
      ["La salle était prise", 1],
      ["L’écran ne marchait pas", 0],
    ],
    source: "Relevé de dix réunions",
    actions: {
      lead: "Inscrire au planning qui anime, une semaine chacun",
      agenda: "Mettre trois questions au tableau à la place de la liste des tickets",
      board: "Écrire chaque action, avec responsable et date, avant la fin de la réunion",
    },
    issue: "L’équipe du matin ne peut pas venir : elle finit à 9 h, quand la réunion commence",
    cycles: [
      {
        plan: "Deux semaines avec un animateur désigné et trois questions",
        expected: "8 réunions sur 10 à l’heure, chacune avec une action",
        actual: "5 sur 10 à l’heure, 9 sur 10 avec une action",
        learned: "Les retards viennent du planning, pas de la réunion",
      },
      {
        plan: "Deux semaines à 9 h 15, en attendant le nouveau planning",
        expected: "8 réunions sur 10 à l’heure",
        actual: "9 sur 10 à l’heure",
        learned: "Un quart d’heure suffit",
      },
    ],
  },
};

/** @throws Error for a language in which the sample is not written: a test holds it against the languages spoken. */
export function sampleCaseIn(language: string): SampleCaseWords {
  const found = byLanguage[language];
  if (found === undefined) throw new Error(`The sample's case is not written in ${language}.`);
  return found;
}
