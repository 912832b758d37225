// French words of needs.
import type { NeedWords } from "./need-words";

export const frenchNeed: NeedWords = {
  causes: {
    skill: "Savoir-faire",
    knowledge: "Connaissances",
    workSystem: "Système de travail",
    mixed: "Mixte",
    unknown: "Inconnue",
  },
  gateSigns: {
    unanswered: "certaines des neuf questions sont sans réponse",
    noGap: "aucun écart connu en chiffres",
    notWorth: "il n’est pas dit que cela en vaille la peine",
    cannotToday: "ne pourrait pas le faire ce jour",
    neverRight: "ne l’a pas encore bien fait",
    notTold: "ne sait pas ce qui est attendu, ou n’a pas de retour",
    noMeans: "temps, outils ou informations manquent",
    rightCosts: "bien faire coûte quelque chose",
    otherTarget: "une autre cible joue contre",
    othersAlike: "la plupart des autres ont le même écart",
    othersNotKnown: "personne n’a regardé si d’autres ont l’écart",
    nothingFound: "rien n’a été trouvé qui l’empêche",
  },
  noSuggestion: {
    tie: "À vous de décider",
    answerMode: "Répondre aux six questions",
    answerGate: "Répondre d’abord aux neuf questions",
  },
  suggestionReasons: {
    coaching:
      "Un écart de savoir-faire ou de connaissances, et la plupart des six réponses vont au coaching",
    mentoring: "La plupart des six réponses vont au mentorat",
    training: "La plupart des autres ignorent la même chose, et rien d’autre ne gêne",
    fixSystem: "La cause est dans le système de travail : le coaching l’y laisserait",
    tie: "Les six réponses s’équilibrent : décidez, et dites pourquoi",
    answerMode: "Les six questions distinguent coaching et mentorat",
    answerGate: "Les neuf questions ne disent pas encore la cause",
  },
  needChecks: {
    open: "Ouvert",
    reasonKept: "Retirer la raison : aucune n’est gardée pour un autre soutien",
    reasonMissing: "Dire pourquoi, et qui a décidé",
    purposeMissing: "Dire le but",
    ownerMissing: "Lui donner une ligne de Problèmes avec un responsable",
    decided: "Décidé",
  },
  issueKinds: { workSystem: "Système de travail", training: "Formation" },
  gateQuestions: {
    realGap: "Y a-t-il un écart réel en chiffres ?",
    worthClosing: "Vaut-il la peine d’être comblé ?",
    everDoneRight: "L’ont-ils déjà bien fait ?",
    couldToday: "Pourraient-ils le faire ce jour s’il le fallait ?",
    knowsExpected: "Savent-ils ce qui est attendu, avec un retour ?",
    hasMeans: "Le temps, les outils et les informations sont-ils là ?",
    rightCosts: "Bien faire leur coûte-t-il, ou mal faire rapporte-t-il ?",
    otherTarget: "Une autre cible joue-t-elle contre ?",
    othersAlike: "La plupart des autres au même poste ont-ils le même écart ?",
  },
  modeQuestions: {
    focus: "Visée : développement large (mentorat) ou une tâche (coaching) ?",
    role: "Rôle : un modèle sans résultat fixé (mentorat) ou un meneur avec un programme (coaching) ?",
    relationship: "Relation : librement choisie (mentorat) ou partie du poste (coaching) ?",
    influence: "Influence : l’expérience (mentorat) ou la position et l’expertise (coaching) ?",
    returns: "Retour : développement personnel (mentorat) ou problème résolu (coaching) ?",
    environment: "Cadre : au-delà du travail (mentorat) ou le travail même (coaching) ?",
  },
  needSentences: {
    raised: "{id} signalé pour {who} : {issue}",
    answered: "{id} : {count} réponses notées.",
    cause: "Cause : {cause} ({signs}).",
    suggested: "Suggestion : {suggestion}. {reason}.",
    decided: "{id} décidé : {help}.",
    issueOwned:
      "Problème du système de travail {id} ouvert, responsable {owner}, réponse due le {due}. Aucun plan n’a été fait.",
    trainingOwned:
      "Besoin de formation {id} ouvert, responsable {owner}, réponse due le {due}. Aucun plan n’a été fait.",
    signposted: "Orienté vers un autre soutien. Rien n’est gardé sur la raison.",
    draftMade: "Plan {id} en brouillon. Mesures : {measures}, actions : {actions}.",
    notStartedYet: "Il ne peut pas encore devenir actif : {block}.",
    noNeed: "aucun besoin n’a le code « {id} ». Il y a : {known}.",
    noOne:
      "personne n’a le code ou le nom « {who} ». Ajoutez ce nom comme nouvelle personne, ou choisissez parmi : {known}.",
    noIssue: "un besoin dit en mots de quoi il s’agit. Donnez le sujet.",
    alreadyDecided: "{id} est déjà décidé : {help}.",
  },
};
