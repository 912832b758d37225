// What use cases say of ideas, and of work-system issues and training needs. {…} are IDs, days and what people typed.

export type IdeaSentence =
  | "noIdea"
  | "noText"
  | "added"
  | "noAnswer"
  | "answered"
  | "answeredAlready"
  | "turned"
  | "nothingSuch"
  | "actionMade"
  | "caseMade"
  | "noProcess"
  | "line"
  | "noIssue"
  | "issueAnswered"
  | "issueClosed"
  | "closedAlready"
  | "issueLine"
  | "notStarted";

export interface IdeaWords {
  readonly ideaSentences: Readonly<Record<IdeaSentence, string>>;
}

export const englishIdea: IdeaWords = {
  ideaSentences: {
    noIdea: "no idea has the ID “{id}”. There are: {known}.",
    noText: "an idea says in words what it is. Give the idea.",
    added: "{id} noted: {idea}. An answer is due by {due}.",
    noAnswer: "an answer says something. Give its text.",
    answered: "{id} answered: {answer}",
    answeredAlready: "{id} is answered already, on {day}.",
    turned: "{id} became {link}.",
    nothingSuch: "no plan, session, action or case has the ID “{id}”.",
    actionMade: "Action {action} of plan {plan} made of it; its note names {id}.",
    caseMade: "Case {case} opened of {id}, with its first cycle {cycle}: plan, do, check, act.",
    noProcess:
      "a case says which process it is about, and a cycle what is expected of it. Give both.",
    line: "{id} {idea} ({benefit}): {state}, answer due {due}{became}",
    noIssue: "no issue has the ID “{id}”. There are: {known}.",
    issueAnswered: "{id} answered: {answer}",
    issueClosed: "{id} closed.",
    closedAlready: "{id} is closed already, on {day}.",
    issueLine: "{id} {kind}: {issue}. {state}, owner {owner}, answer due {due}{waiting}",
    notStarted: "Coaching not started because the cause lay elsewhere: {count}.",
  },
};

export const frenchIdea: IdeaWords = {
  ideaSentences: {
    noIdea: "aucune idée n’a le code « {id} ». Il y a : {known}.",
    noText: "une idée se dit en mots. Donnez l’idée.",
    added: "{id} notée : {idea}. Réponse attendue d’ici le {due}.",
    noAnswer: "une réponse dit quelque chose. Donnez son texte.",
    answered: "{id} a sa réponse : {answer}",
    answeredAlready: "{id} a déjà reçu sa réponse, le {day}.",
    turned: "{id} est devenue {link}.",
    nothingSuch: "aucun plan, séance, action ou cas n’a le code « {id} ».",
    actionMade: "Action {action} du plan {plan} créée ; sa note renvoie à {id}.",
    caseMade:
      "Cas {case} ouvert d’après {id}, avec son premier cycle {cycle} : planifier, faire, vérifier, agir.",
    noProcess:
      "un cas dit de quel processus il s’agit, et un cycle ce que l’on en attend. Donnez les deux.",
    line: "{id} {idea} ({benefit}) : {state}, réponse attendue le {due}{became}",
    noIssue: "aucun problème n’a le code « {id} ». Il y a : {known}.",
    issueAnswered: "{id} a sa réponse : {answer}",
    issueClosed: "{id} clos.",
    closedAlready: "{id} est déjà clos, depuis le {day}.",
    issueLine: "{id} {kind} : {issue}. {state}, responsable {owner}, réponse due le {due}{waiting}",
    notStarted: "Coachings non commencés parce que la cause était ailleurs : {count}.",
  },
};
