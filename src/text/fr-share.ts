// French words of copies that are handed on.
import type { ShareWords } from "./share-words";

export const frenchShare: ShareWords = {
  sheets: {
    overview: { tab: "Vue d’ensemble", title: "L’accompagnement de vos collaborateurs" },
    plans: { tab: "Plans", title: "Plans" },
    measures: { tab: "Mesures", title: "Mesures de réussite" },
    asked: { tab: "Ce qu’on vous demande", title: "Ce qu’on vous demande" },
    totals: { tab: "Totaux", title: "L’accompagnement en chiffres" },
    myPlans: { tab: "Mes plans", title: "Mes plans" },
    myMeasures: { tab: "Mes mesures", title: "Mes mesures de réussite" },
    checkIns: { tab: "Relevés", title: "Relevés" },
    actions: { tab: "Actions", title: "Actions" },
    sessions: { tab: "Séances", title: "Séances et bilans" },
    practice: { tab: "Pratique", title: "Pratique" },
    about: {
      tab: "À propos de cette copie",
      title: "Ce que contient cette copie, et ce qu’elle ne contient pas",
    },
  },
  tiles: {
    people: "Personnes",
    plans: "Plans actifs",
    attention: "À regarder",
    onItsWay: "En chemin",
    achieved: "Atteints",
    asked: "On vous demande",
    actionsOpen: "Actions ouvertes",
  },
  madeFor: "Pour",
  valuesOnly: "Une copie en valeurs simples. Elle ne change pas quand le classeur change.",
  nothingHere: "Rien ici pour l’instant.",
  nobodyNeedsAttention: "Personne n’est à regarder.",
  since: "Depuis",
  totals: {
    byTeam: "Par équipe",
    byKind: "Par type de plan",
    noTeam: "Sans équipe",
    noKind: "Sans type",
    people: "Personnes",
    plans: "Plans actifs",
    bands: {
      attention: "À regarder",
      onItsWay: "En chemin",
      achieved: "Atteints",
      notJudged: "Pas encore jugés",
    },
    all: "Tous ensemble",
    smallerGroups: "{count} petits groupes ensemble",
    leftOut: "–",
    whyLeftOut:
      "– se trouve là où un nombre compterait moins de {least} personnes, ou permettrait d’en déduire un tel nombre.",
    tooFew: "Moins de {least} personnes ont un plan actif : il n’y a pas de totaux à montrer.",
    pulse: "{people} personnes ont dit comment elles ont vécu leur dernier entretien.",
    goodPulse:
      "{people} personnes ont dit comment elles ont vécu leur dernier entretien, de 1 à 5 ; {good} d’entre elles ont dit 4 ou 5.",
  },
  about: {
    goes: "Ces colonnes ont été copiées, en valeurs, et rien d’autre :",
    goesHeaders: { sheet: "Feuille", columns: "Colonnes" },
    stays: "Absents de ce fichier, et pas davantage cachés :",
    never: {
      manager: [
        "Notes, comptes rendus de séance, interprétations, réflexions, conseils et demandes de conseil",
        "La question des limites, la confiance, les analyses de besoin, les sujets des plans",
        "Les plans de dirigeants et personnels, et le mentorat",
        "Les collaborateurs d’autres responsables",
        "Adresses électroniques, commentaires, réglages, feuilles masquées, formules, noms d’auteurs",
      ],
      hr: [
        "Les noms des apprenants, des coachs et des responsables, et tout texte sur une personne",
        "Les plans, mesures et relevés de personnes précises",
        "Les nombres qui compteraient trop peu de personnes",
        "Commentaires, réglages, feuilles masquées, formules, noms d’auteurs",
      ],
      learner: [
        "Les notes, interprétations et conseils du coach",
        "La question des limites, la confiance, les analyses de besoin",
        "Les plans de dirigeants et personnels, et le mentorat : ils restent dans le classeur du binôme",
        "Les plans d’autres personnes",
        "Adresses électroniques, commentaires, réglages, feuilles masquées, formules, noms d’auteurs",
      ],
    },
  },
  preview: {
    goes: "Va dans la copie :",
    stays: "Reste dans le classeur :",
    rows: "{sheet} : {columns} (lignes : {count})",
    sheet: "{sheet} : aucune ligne",
    stayingColumns: "{sheet} : {columns}",
    stayingPlans: {
      mentoring: "Plans de mentorat : {count}",
      confidentialKind: "Plans de dirigeants et personnels : {count}",
      unclear:
        "Plans dont l’identifiant figure deux fois, ou dont le mode ou le type n’est pas un mot de sa liste : {count}",
      others: "Plans d’autres personnes : {count}",
    },
    stayingMeasures: "Mesures des plans copiés dont l’identifiant figure deux fois : {count}",
  },
  searched:
    "Rouverte et fouillée : aucun des {count} textes qui restent ne se trouve dans l’une de ses {parts} parties.",
  leak: "Rien n’a été écrit : {part} de la copie contient un texte qui doit rester dans le classeur. C’est notre faute ; merci de nous le dire.",
  nameInText:
    "{place} : le texte nomme « {name} », qui n’est pas dans cette copie. Reformulez-le dans le classeur, puis refaites la copie.",
  problems: {
    notOurs:
      "Ce n’est pas un classeur d’Aimline : choisissez un autre fichier, ou créez-en un avec aimline new.",
    noManager:
      "personne ne s’appelle « {name} » dans la feuille des personnes. Écrivez le nom ou l’identifiant du responsable tel qu’il y figure.",
    managesNobody:
      "personne n’a {id} pour responsable : il n’y a rien à montrer. Remplissez d’abord la colonne du responsable.",
    noLearner:
      "personne n’est « {name} » dans la feuille des personnes. Écrivez l’identifiant ou le nom de l’apprenant tel qu’il y figure.",
    doubledPerson:
      "deux personnes sont « {name} ». Écrivez l’identifiant, et donnez à chacune le sien.",
    leastPeople: "le plus petit groupe est un nombre entier à partir de 2, pas « {given} ».",
    nothingToShare:
      "il n’y a aucun plan que cette copie puisse montrer. Les plans de dirigeants et personnels, le mentorat et les plans à identifiant double ne sont jamais montrés.",
  },
};
