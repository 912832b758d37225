// The French words of the plan templates: what is measured, how, and what people are asked to do.
import type { Catalogue } from "./catalogue";
import { frenchJobs } from "./fr-jobs";

export const frenchTemplates: Pick<
  Catalogue,
  "templates" | "templateMeasures" | "templateActions"
> = {
  templates: {
    ...frenchJobs.templates,
    skills: {
      name: "Coaching de compétence",
      about:
        "Huit semaines pour acquérir une compétence bien définie : démonstration, entraînement, essai en situation réelle et deux retours.",
      issue: "Acquérir la compétence pour travailler en autonomie",
    },
    performance: {
      name: "Coaching de performance",
      about:
        "Douze semaines pour faire progresser des résultats qui comptent : dans les délais, justes et avec assurance.",
      issue: "Amener délais et qualité au niveau convenu",
    },
    mentoring: {
      name: "Mentorat",
      about:
        "Six mois d’entretiens menés par la personne accompagnée, avec peu de mesures chiffrées.",
      issue: "Avancer vers la prochaine étape choisie par la personne accompagnée",
    },
    team: {
      name: "Amélioration en équipe",
      about:
        "Seize semaines durant lesquelles l’équipe améliore son propre travail : plus vite, moins de reprises, des idées mises à l’essai.",
      issue: "Améliorer la façon dont le travail de l’équipe avance",
    },
  },
  templateMeasures: {
    ...frenchJobs.templateMeasures,
    skillLevel: {
      name: "Niveau de compétence (0 aucun, 4 sait l’enseigner)",
      unit: "niveau",
      howMeasured: "Le coach observe un travail du début à la fin et attribue le niveau",
    },
    rightFirstTime: {
      name: "Travaux justes du premier coup",
      unit: "%",
      howMeasured: "Sur les dix derniers travaux, part de ceux qui n’ont demandé aucune correction",
    },
    doneUnaided: {
      name: "Exercices réussis sans aide, en cumul",
      unit: "exercices",
      howMeasured: "Compte tenu par l’apprenant",
    },
    onTime: {
      name: "Travaux terminés dans les délais",
      unit: "%",
      howMeasured: "Part du travail attendu cette semaine qui a été terminée à temps",
    },
    errors: {
      name: "Erreurs pour 100 pièces",
      unit: "erreurs",
      howMeasured:
        "Échantillon hebdomadaire relevé par un collègue qui ignore de qui est le travail",
    },
    ownConfidence: {
      name: "Confiance en sa prochaine étape (0 à 10)",
      unit: "points",
      howMeasured: "Note donnée par l’apprenant au début de l’entretien",
    },
    conversations: {
      name: "Entretiens de mentorat tenus, en cumul",
      unit: "entretiens",
      howMeasured: "Nombre d’entretiens qui ont eu lieu",
    },
    cycleTime: {
      name: "Jours entre la demande et la fin",
      unit: "jours",
      howMeasured: "Médiane des demandes terminées dans la semaine",
    },
    ideasTried: {
      name: "Idées mises à l’essai, en cumul",
      unit: "idées",
      howMeasured: "Nombre d’idées essayées par l’équipe, retenues ou non",
    },
    rework: {
      name: "Travail à reprendre",
      unit: "%",
      howMeasured: "Part des demandes terminées dans la semaine qui sont revenues",
    },
  },
  templateActions: {
    ...frenchJobs.templateActions,
    agreeOutcome: "Convenir du résultat, des mesures et de ce que chacun fera",
    demonstrate: "Montrer le geste sur un vrai travail, ou le faire montrer",
    practise: "S’entraîner hors production sur trois cas faciles et en parler après chacun",
    practiseAgain:
      "S’entraîner de nouveau sur des cas plus difficiles en tenant compte des retours",
    tryOnTheJob: "Essayer en situation réelle, le coach à portée de main",
    feedbackOnTheJob: "Observer le travail et dire ce qui a été vu",
    agreeNextStep: "Faire le bilan ensemble et convenir de la suite",
    lookAtTheWork: "Regarder le travail lui-même : ce qui gêne, ce qui aiderait",
    chooseOneChange: "Choisir un changement de méthode et l’essayer pendant deux semaines",
    reviewWithManager:
      "Faire le point avec le responsable : ce qu’il faut attendre de l’organisation",
    agreeGroundRules: "Convenir du rythme, de qui prépare et de ce qui reste entre nous",
    writeOwnPurpose: "Écrire avec ses mots ce qui en vaudrait la peine",
    meetSomeoneNew: "Rencontrer une personne qui fait ce que vous pourriez faire ensuite",
    mapTheWork: "Décrire le travail de la demande à la fin et marquer où il attend",
    holdIdeasMeeting:
      "Tenir la première réunion d’idées ; chaque idée reçoit une réponse sous 14 jours",
    tryAnIdea: "Essayer la première idée pendant deux semaines et regarder les chiffres",
  },
};
