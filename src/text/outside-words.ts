// What Home says of what stands outside the plans, of ideas meetings, and of coaches and managers as models. {…} are counts and days.
import type { MeetingState } from "../domain/idea-meeting";

export const outsideLines = [
  "openIssues",
  "overdueIssues",
  "oldestIssue",
  "notStarted",
  "lateIdeas",
  "nextMeeting",
] as const;
export type OutsideLine = (typeof outsideLines)[number];

export const modelLines = ["sessions", "reviews", "ideas", "load"] as const;
export type ModelLine = (typeof modelLines)[number];

export type MeetingSentence =
  | "logged"
  | "notYet"
  | "nextBefore"
  | "notACount"
  | "notWeeks"
  | "line"
  | "none"
  | "due"
  | "overdue";

export interface OutsideWords {
  readonly meetingSentences: Readonly<Record<MeetingSentence, string>>;
  readonly meetingStates: Readonly<Record<MeetingState, string>>;
  readonly outside: {
    readonly heading: string;
    readonly lines: Readonly<Record<OutsideLine, string>>;
    /** Heads the totals of coaches and managers. */
    readonly models: string;
    /** Heads what is counted of them, how many were kept, and of how many. */
    readonly what: string;
    readonly number: string;
    readonly of: string;
    readonly modelLines: Readonly<Record<ModelLine, string>>;
    /** That a number is not shown because too few people stand behind it. */
    readonly tooFew: string;
    /** A number of another, on the command line. */
    readonly keptOf: string;
  };
}

export const englishOutside: OutsideWords = {
  meetingSentences: {
    logged: "{id}: ideas meeting of {on} logged. The next is due by {by}.",
    notYet:
      "a meeting is logged once it was held, and {on} is still to come. Give its day, today or before.",
    nextBefore: "the next meeting, {next}, is not after this one. Give a later day.",
    notACount: "ideas taken up are counted: 0, 1, 2 … Give a whole number.",
    notWeeks: "a rhythm is a whole number of weeks from 1 to {most}. Give one.",
    line: "{id} {on}: {state}, ideas taken up: {takenUp}",
    none: "No ideas meeting is logged yet.",
    due: "The next ideas meeting is due by {by}.",
    overdue: "The next ideas meeting was due by {by}: it is overdue.",
  },
  meetingStates: {
    planned: "Planned",
    followed: "Held",
    current: "Last held",
    overdue: "Next overdue",
  },
  outside: {
    heading: "Outside the plans",
    lines: {
      openIssues: "Work-system issues open",
      overdueIssues: "Of these, answer overdue",
      oldestIssue: "The oldest was raised on",
      notStarted: "Coaching rightly not started",
      lateIdeas: "Ideas without an answer in time",
      nextMeeting: "Next ideas meeting by",
    },
    models: "Coaches and managers together, last 13 weeks",
    what: "What is counted",
    number: "Number",
    of: "Out of",
    modelLines: {
      sessions: "Sessions held by their day",
      reviews: "Reviews held by their day",
      ideas: "Ideas answered in time",
      load: "Active plans to a coach",
    },
    tooFew: "– fewer than 5 people stand behind it: not shown.",
    keptOf: "{kept} of {of}",
  },
};

export const frenchOutside: OutsideWords = {
  meetingSentences: {
    logged: "{id} : réunion d’idées du {on} consignée. La prochaine est due d’ici le {by}.",
    notYet:
      "une réunion se consigne une fois tenue, et le {on} n’est pas encore venu. Donnez sa date, au plus tard aujourd’hui.",
    nextBefore:
      "la prochaine réunion, le {next}, ne suit pas celle-ci. Donnez une date ultérieure.",
    notACount: "les idées traitées se comptent : 0, 1, 2 … Donnez un nombre entier.",
    notWeeks: "un rythme est un nombre entier de semaines, de 1 à {most}. Donnez-en un.",
    line: "{id} {on} : {state}, idées traitées : {takenUp}",
    none: "Aucune réunion d’idées n’est encore consignée.",
    due: "La prochaine réunion d’idées est due d’ici le {by}.",
    overdue: "La prochaine réunion d’idées était due le {by} : elle est en retard.",
  },
  meetingStates: {
    planned: "Prévue",
    followed: "Tenue",
    current: "Dernière tenue",
    overdue: "Prochaine en retard",
  },
  outside: {
    heading: "En dehors des plans",
    lines: {
      openIssues: "Système de travail : points ouverts",
      overdueIssues: "dont réponse en retard",
      oldestIssue: "Le plus ancien signalé le",
      notStarted: "Coachings non lancés, à juste titre",
      lateIdeas: "Idées sans réponse à temps",
      nextMeeting: "Prochaine réunion d’idées d’ici le",
    },
    models: "Coachs et managers ensemble, 13 dernières semaines",
    what: "Ce qui est compté",
    number: "Nombre",
    of: "Sur",
    modelLines: {
      sessions: "Séances tenues à la date prévue",
      reviews: "Bilans tenus à la date prévue",
      ideas: "Idées avec réponse à temps",
      load: "Plans actifs par coach",
    },
    tooFew: "– moins de 5 personnes concernées : non affiché.",
    keptOf: "{kept} sur {of}",
  },
};
