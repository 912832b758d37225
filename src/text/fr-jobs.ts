// The French words of the templates for real jobs.
import type { JobWords } from "./job-words";

export const frenchJobs: JobWords = {
  templates: {
    serviceDesk: {
      name: "Service d’assistance",
      about: "Huit semaines pour répondre à la question posée, dès le premier contact.",
      issue: "Répondre pour que le ticket ne revienne pas",
    },
    salesCall: {
      name: "Appel de vente",
      about: "Douze semaines pour trouver le besoin du client avant l’offre.",
      issue: "Trouver le besoin avant l’offre",
    },
    machineSetUp: {
      name: "Réglage de machine",
      about: "Quatre semaines pour régler une machine vite et juste.",
      issue: "Régler la machine en autonomie, première pièce comprise",
    },
    firstLineManager: {
      name: "Responsable de proximité",
      about: "Six mois où un nouveau responsable mène en parlant et en laissant décider.",
      issue: "Mener l’équipe par des entretiens et ses propres décisions",
    },
    meetingFacilitation: {
      name: "Animation de réunion",
      about: "Huit semaines pour animer des réunions à l’heure, avec des actions.",
      issue: "Animer des réunions où chacun parle et où les actions ont un responsable",
    },
    dataCollection: {
      name: "Collecte de données",
      about: "Quatre semaines pour relever des données que deux personnes relèveraient de même.",
      issue: "Relever des données qui tiennent",
    },
    onboarding: {
      name: "Intégration",
      about: "Douze semaines, du premier jour au travail en autonomie.",
      issue: "Faire les tâches du poste en autonomie et demander à temps",
    },
    futureLeader: {
      name: "Mentorat d’un futur responsable",
      about: "Six mois avec un responsable expérimenté, hors de la hiérarchie.",
      issue: "Grandir vers un rôle de responsable, à son rythme",
    },
  },
  templateMeasures: {
    ticketsFirstContact: {
      name: "Tickets résolus au premier contact",
      unit: "%",
      howMeasured: "Part des tickets de la semaine dans le registre du service",
    },
    ticketsReopened: {
      name: "Tickets rouverts dans la semaine",
      unit: "%",
      howMeasured: "Part des tickets clos de la semaine qui ont été rouverts",
    },
    ticketsPerDay: {
      name: "Tickets clos par jour",
      unit: "tickets",
      howMeasured: "Moyenne des jours ouvrés de la semaine",
    },
    needsFound: {
      name: "Appels où le besoin est dit avec les mots du client",
      unit: "%",
      howMeasured: "Le coach écoute cinq appels avec une liste",
    },
    offersAccepted: {
      name: "Offres acceptées par les clients",
      unit: "%",
      howMeasured: "Part des offres envoyées ces quatre dernières semaines",
    },
    setUpMinutes: {
      name: "Minutes entre dernière pièce et première nouvelle pièce",
      unit: "min",
      howMeasured: "Chronomètre, selon la fiche de réglage",
    },
    firstPieceGood: {
      name: "Premières pièces dans la tolérance après réglage",
      unit: "%",
      howMeasured: "Calibre sur la première pièce des dix derniers réglages",
    },
    setUpsAlone: {
      name: "Réglages faits sans aide, en cumul",
      unit: "réglages",
      howMeasured: "Compte tenu par l’apprenant",
    },
    oneToOnesHeld: {
      name: "Entretiens individuels tenus la semaine prévue",
      unit: "%",
      howMeasured: "Agenda de l’équipe du responsable",
    },
    decisionsByTeam: {
      name: "Décisions prises par l’équipe en deux semaines",
      unit: "décisions",
      howMeasured: "Liste tenue au tableau de l’équipe",
    },
    teamClarity: {
      name: "Réponse de l’équipe à : je sais ce qui compte ce mois (1 à 5)",
      unit: "points",
      howMeasured: "Moyenne d’une courte question anonyme",
    },
    meetingsEndOnTime: {
      name: "Réunions qui finissent à l’heure dite",
      unit: "%",
      howMeasured: "Montre, dix dernières réunions",
    },
    actionsWithOwner: {
      name: "Actions de réunion avec responsable et date",
      unit: "%",
      howMeasured: "Lu dans les comptes rendus de la semaine",
    },
    everyoneSpoke: {
      name: "Réunions où chacun a pris la parole",
      unit: "%",
      howMeasured: "Le coach compte qui parle aux réunions observées",
    },
    recordsComplete: {
      name: "Relevés complets au premier contrôle",
      unit: "%",
      howMeasured: "Sur les cinquante derniers relevés",
    },
    twoCountersAgree: {
      name: "Comptages où deux personnes s’accordent",
      unit: "%",
      howMeasured: "Les deux comptent les dix mêmes pièces",
    },
    tasksAlone: {
      name: "Tâches de la liste faites en autonomie, en cumul",
      unit: "tâches",
      howMeasured: "Cochées sur la liste d’accueil",
    },
    askedForHelpInTime: {
      name: "Questions posées avant que le travail ne bloque",
      unit: "%",
      howMeasured: "Le coach note quand l’aide a été demandée",
    },
  },
  templateActions: {
    listenToTickets: "Lire ensemble dix tickets rouverts et dire où la réponse est passée à côté",
    askBeforeAnswer:
      "Poser une question en retour avant de répondre, à chaque ticket pendant deux semaines",
    writeKnownErrors: "Rédiger cinq erreurs connues et leur réponse pour le service",
    planTheDay: "Planifier la journée : deux heures calmes pour les tickets difficiles",
    listenToCalls: "Écouter ensemble trois appels, avec la liste",
    preparesQuestions: "Préparer cinq questions ouvertes pour la semaine d’appels",
    callWithCoach: "Mener deux appels avec le coach à côté, et en reparler",
    summariseOffer: "Résumer le besoin dans la première ligne de chaque offre",
    checkList: "Écrire le réglage comme une liste, pas à pas",
    prepareOutside: "Préparer outils et matière pendant que la machine tourne encore",
    planOneToOnes: "Mettre à l’agenda un entretien avec chaque membre de l’équipe",
    watchMeeting: "Observer une réunion et noter ce qui est vu, sans juger",
    handOverDecision: "Confier une décision à l’équipe, avec ses limites",
    sendAgenda: "Envoyer but et ordre du jour la veille de chaque réunion",
    goRound: "Ouvrir chaque sujet par un tour de table",
    readActionsBack: "Relire actions, responsables et dates avant la fin",
    defineTerms: "Définir ensemble ce qui se compte ou non, avec des exemples",
    countTogether: "Compter séparément les dix mêmes pièces, comparer, corriger la définition",
    tryForm: "Essayer la fiche un jour et retirer ce que personne n’utilise",
    meetTheTeam: "Voir chaque collègue dix minutes : que faites-vous, quand vous demander ?",
    writeFirstMonth: "Écrire ce que le premier mois a appris, et ce qui manquait",
    leadSomething: "Mener un petit projet du début à la fin, et y réfléchir avec le mentor",
  },
};
