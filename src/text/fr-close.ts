// La clôture, l’autre aide, les réflexions et la note d’une séance, en français.
import type { CloseWords } from "./close-words";

export const frenchClose: CloseWords = {
  alliances: {
    mentor: "Un mentor",
    community: "Une communauté de pratique",
    peer: "Un pair",
    none: "Personne pour l’instant",
  },
  otherHelps: {
    none: "Aucune",
    informed: "Information proposée",
    paused: "En pause pendant une autre aide",
    parallel: "Se poursuit en parallèle",
  },
  outcomes: {
    met: "Cible atteinte",
    held: "Maintenu, cible non atteinte",
    slipped: "En dessous du départ",
    notMeasured: "Non mesuré",
  },
  sessionHints: {
    partMissing: "Il manque l’analyse, la réflexion ou une action",
    nothingSeen: "Une interprétation sans ce qui a été vu ou entendu",
    adviceUnasked: "Un conseil n’est noté que si la personne l’a demandé",
    judging: "Un mot juge la personne : dire plutôt ce qui a été vu",
  },
  pulseRange: "Un nombre de 1 à 5, ou rien.",
  mentoringRules:
    "Ce qui se dit ici reste ici. La personne apporte les sujets et trouve ses pistes ; un conseil seulement si elle le demande. Chacun peut y mettre fin.",
  closeSentences: {
    measure: "{measure} : {baseline} → {last}, cible {target}. {outcome}.",
    goals:
      "Mesures : {count} ; atteintes {met}, maintenues {held}, en recul {slipped}, non mesurées {notMeasured} ; objectives {objective}.",
    standsStill: "{measure} ({id}) : {state} au moment de la clôture.",
    leftOpen: "Actions laissées ouvertes : {actions}.",
    markedDone: "Actions notées comme faites : {actions}.",
    missing: "Non dit à la clôture : {parts}. On peut encore l’inscrire dans Plans.",
    wordyExecutive:
      "{id} est un plan de dirigeant : il ne garde que des dates et des nombres. Laisser de côté ce qui a été dit, et le garder ailleurs.",
    reasonNotKept: "{id} est un plan de dirigeant : la raison n’est pas conservée.",
    otherHelp: "{id} : {outcome}.",
    noConsent:
      "une autre aide n’est notée qu’avec l’accord de la personne. Le demander d’abord, puis indiquer --consent yes.",
    noReasonKept: "aucune raison n’est gardée avec une autre aide. La laisser de côté.",
    notNow: "{id} n’est pas en cours. Une autre aide se note tant qu’un plan est en cours.",
    outsideCoaching:
      "Bilan : « Y a-t-il, en dehors du coaching, quelque chose que vous souhaitez évoquer ? »",
    boundaryAsked: "Noter l’une de ces réponses, et jamais de raison : {answers}.",
    boundaryKeptOut: "Rien de la réponse n’est noté dans un plan de dirigeant.",
    groundRules: "Règles du jeu : {rules}",
    meetBy: "Selon votre rythme, vous vous voyez avant le {day}.",
    reflections:
      "Réflexions jusqu’ici : pistes trouvées par la personne {found}, conseils demandés {advised}.",
    askedLast: "Posées la dernière fois : {name}.",
  },
};
