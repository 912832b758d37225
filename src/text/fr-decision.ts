// Les décisions après un point de suivi, en français.
import type { DecisionWords } from "./decision-words";

export const frenchDecision: DecisionWords = {
  suggestions: {
    recognise: "Valoriser",
    keepGoing: "Continuer",
    furtherCoaching: "Coaching complémentaire",
    lookAgain: "Réexaminer",
  },
  decisions: {
    recognise: "Valoriser",
    keepGoing: "Continuer",
    furtherCoaching: "Coaching complémentaire",
    lookAgainNeed: "Réexaminer : le besoin",
    lookAgainAgreement: "Réexaminer : l’accord",
    lookAgainOtherHelp: "Réexaminer : une autre aide",
    lookAgainClose: "Réexaminer : la clôture",
  },
  decisionWhys: {
    achieved: "la cible est atteinte",
    ahead: "l’avance sur la ligne visée dépasse le bruit",
    holding: "le dernier relevé est à la cible",
    onTrack: "la visée est tenue",
    watch: "le retard sur la visée ne dépasse pas le bruit",
    behind: "le retard sur la visée dépasse le bruit",
    stalled: "rien n’avance : le rythme est très probablement sous la moitié du plan",
    regressing: "les derniers relevés baissent plus que le bruit ne l’explique",
    pastDue: "l’échéance est passée et la cible n’est pas atteinte",
    lookedAlready: "la situation a déjà été réexaminée et n’avance toujours pas",
  },
  lookAgainSteps: {
    need: "Répondre de nouveau aux questions du besoin : compétence, connaissance ou système de travail ?",
    agreement: "Modifier ensemble la cible ou son échéance, puis convenir de nouveau du plan.",
    otherHelp: "Parler de l’autre aide qui pourrait convenir. Aucun motif n’est noté.",
    close: "Clore le plan avec son résultat.",
  },
  decisionSentences: {
    suggested: "{id} {measure} : proposition « {suggestion} », car {why}.{readings}",
    reading: " {on} : {value} (visé {aim}).",
    decided: "{id} {measure}, relevé du {day} : {decision}.",
    agrees: "C’est ce qui était proposé, car {why}.",
    differs: "La proposition était « {suggestion} », car {why}.",
    noSuggestion: "Rien n’était proposé.",
    last: "Dernière décision, sur le relevé du {day} : {decision}, {measure} ({id})",
    noName: "dire qui décide : la proposition n’en est qu’une.",
    noMeasure: "il n’y a pas de mesure « {id} ». Il y a {known}.",
    noReading: "{id} n’a aucun relevé qui compte. Noter d’abord le point de suivi.",
    noReadingOn: "{id} n’a pas de relevé du {day} qui compte. Les derniers : {known}.",
    noHow: "dire comment la personne a été valorisée.",
    howElsewhere: "la manière de valoriser ne va qu’avec « Valoriser ». La laisser de côté.",
    keptOut:
      "{id} est un plan de dirigeant : il ne garde que des dates et des nombres. Laisser de côté la manière de valoriser.",
    asksReason:
      "« {decision} » ne va pas avec l’état « {state} » : la proposition est « {suggestion} », car {why}. Qui décide autrement en dit la raison.",
    asksReasonAlone:
      "« {decision} » ne va pas avec l’état « {state} ». Qui décide ainsi en dit la raison.",
    closedPlan: "{id} est clos : il n’y a plus rien à décider.",
    meanwhile:
      "entre-temps, « {decision} » a été décidé sur le relevé du {day} de {id}. Le regarder d’abord dans les points de suivi.",
    readingMeanwhile:
      "le relevé du {day} de {id} n’est plus tel que vous l’avez vu. Le regarder de nouveau.",
    whyMended: "dire pourquoi le relevé est corrigé.",
    readingMended:
      "{id}, relevé du {day} : {before} → {after}. L’ancienne ligne reste et ne compte plus.",
    readingTakenBack:
      "{id} : le relevé du {day}, {before}, est retiré. Sa ligne reste et ne compte plus.",
    actionAdded: "Action {id} : {action} ({owner}, pour le {day}).",
    actionOver: "le {day} est passé : donner à l’action une date à venir.",
    nothingAdded:
      "Ni exercice ni action ne l’accompagnent : prévoir des exercices, ou convenir d’une action.",
    addedElsewhere:
      "exercices et actions ne vont qu’avec « Coaching complémentaire ». Les laisser de côté.",
  },
};
