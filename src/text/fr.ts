// French. Status words describe the work, never the person; people are addressed as “vous”.
import type { Catalogue } from "./catalogue";
import { frenchCheck } from "./fr-check";
import { frenchTakeOver } from "./fr-adopt";
import { frenchImport } from "./fr-import";
import { frenchPages } from "./page-words";
import { frenchRemoval } from "./removal-words";
import { frenchRollup } from "./fr-rollup";
import { frenchShare } from "./fr-share";
import { frenchCalendar } from "./calendar-words";
import { frenchVersion } from "./version-words";
import { frenchCycle } from "./fr-cycle";
import { frenchAgreement } from "./fr-agreement";
import { frenchCases } from "./fr-case";
import { frenchCautions } from "./fr-cautions";
import { frenchClose } from "./fr-close";
import { frenchLife } from "./fr-life";
import { frenchSession } from "./fr-session";
import { frenchStanding } from "./standing-words";
import { frenchIdea } from "./idea-words";
import { frenchOutside } from "./outside-words";
import { frenchSkill } from "./fr-skill";
import { frenchPractice } from "./fr-practice";
import { frenchDecision } from "./fr-decision";
import { frenchNeed } from "./fr-need";
import { frenchFlags } from "./fr-flags";
import { frenchTemplates } from "./fr-templates";
import { frenchWorkbook } from "./fr-workbook";

export const french: Catalogue = {
  language: "fr",
  states: {
    dataProblem: "Données à corriger",
    regressing: "En recul",
    stalled: "En stagnation",
    silent: "Sans nouvelles",
    behind: "En retard",
    pastDue: "Échéance dépassée",
    watch: "À surveiller",
    awaiting: "Premier relevé attendu",
    onTrack: "En bonne voie",
    ahead: "En avance",
    notStarted: "Pas encore commencé",
    paused: "En pause",
    draft: "Brouillon",
    closed: "Clos",
    achieved: "Objectif atteint",
  },
  freshness: {
    fresh: "À jour",
    due: "À relever",
    late: "Relevé en retard",
    silent: "Sans nouvelles",
  },
  stages: { draft: "Brouillon", active: "En cours", paused: "En pause", closed: "Clos" },
  modes: { coaching: "Coaching", mentoring: "Mentorat" },
  kinds: {
    business: "Entreprise",
    executive: "Direction",
    performance: "Performance",
    skills: "Compétences",
    personal: "Personnel",
  },
  planFors: { person: "Personne", team: "Équipe" },
  measureKinds: {
    increase: "Hausse",
    decrease: "Baisse",
    reach: "Total à atteindre",
    keepAbove: "Maintenir au moins",
    keepBelow: "Maintenir au plus",
    keepBetween: "Maintenir entre",
    milestones: "Jalons",
    yesNo: "Oui ou non",
    level: "Niveau de 0 à 4",
  },
  shapes: { straight: "Droite", steps: "Paliers", lateStart: "Départ différé" },
  roles: { learner: "Apprenant", coach: "Coach", mentor: "Mentor", manager: "Responsable" },
  owners: { learner: "Apprenant", coach: "Coach", manager: "Responsable" },
  actionStates: {
    open: "À faire",
    dueSoon: "Bientôt due",
    overdue: "En retard",
    doneOnTime: "Faite à temps",
    doneLate: "Faite en retard",
  },
  readingFates: {
    counted: "Compté",
    noMeasure: "Aucune mesure de ce code",
    notADate: "Pas de date",
    notANumber: "La valeur n’est pas un nombre",
    future: "Date future : pas encore compté",
    beforeStart: "Avant le début : non compté",
    replaced: "Remplacé par une ligne plus récente du même jour",
    waiting: "En attente : la mesure a des données à corriger",
    corrected: "Corrigé par une autre ligne",
    takesBack: "Annule un relevé",
    ofMilestones: "Non compté : la mesure suit ses jalons",
  },
  measureProblems: {
    noMeasureId: "Donnez un code à la mesure",
    doubledMeasureId: "Une autre mesure, plus haut, porte ce code",
    noPlan: "Aucun plan ne porte ce code",
    noStage: "L’étape du plan n’est pas un mot de la liste",
    noKind: "Choisissez le sens de la mesure",
    noUnit: "Indiquez l’unité",
    noBaseline: "La valeur de départ n’est pas un nombre",
    noTarget: "La cible n’est pas un nombre",
    noUpper: "La borne haute n’est pas un nombre",
    noStart: "Le début n’est pas une date",
    noDue: "L’échéance n’est pas une date",
    targetIsBaseline: "La cible est égale au départ : rien à faire évoluer",
    upperNotAboveTarget: "La borne haute n’est pas au-dessus de la cible",
    dueNotAfterStart: "L’échéance n’est pas après le début",
    noAimFrom: "Départ différé : indiquez le jour où la ligne visée commence à monter",
    noSteps: "Paliers : inscrivez-les dans la feuille Cibles",
    noMilestones: "Inscrivez les jalons dans la feuille Jalons",
  },
  targetFates: {
    inForce: "En vigueur",
    earlier: "Cible antérieure",
    later: "À partir d’un jour ultérieur",
    step: "Palier de la ligne visée",
    noMeasure: "Aucune mesure valable ne porte ce code",
    notOfKind: "Ne convient pas à cette sorte de mesure",
    notADate: "Pas de date",
    notANumber: "N’est pas un nombre",
    nothingToMove: "Cible égale au départ ou à la borne : rien à faire évoluer",
    dueNotAfterFrom: "L’échéance n’est pas après le premier jour",
  },
  milestoneFates: {
    open: "À venir",
    overdue: "En retard",
    done: "Fait",
    noMeasure: "Aucune mesure par jalons ne porte ce code",
    noDueDate: "Sans échéance : non compté",
    doneNotADate: "« Fait le » n’est pas une date : non compté",
    doneInFuture: "Fait à une date future : pas encore compté",
  },
  badges: {
    provisional: "Provisoire",
    lowConfidence: "Confiance faible",
    targetToReview: "Cible à revoir",
  },
  planRemarks: {
    weightsAllZero: "Tous les poids valent 0 : les mesures comptent autant",
    weightsSomeBlank: "Un poids vide compte pour 1",
  },
  remarks: {
    belowBaseline: "En deçà du départ",
    pastTarget: "Au-delà de la cible",
    oneReading: "1 relevé",
    neverMeasured: "Jamais mesuré",
    noneSinceRevised: "Aucun relevé depuis la révision de la cible",
    outOfBounds: "Hors des bornes",
    holding: "Cible atteinte, pas encore maintenue",
  },
  picture: {
    withNoise:
      "Relevés depuis le {from} : {values} ; le {to}, la ligne visée était à {aim} et le bruit d’un relevé de ± {noise}.",
    withoutNoise: "Relevés depuis le {from} : {values} ; le {to}, la ligne visée était à {aim}.",
    flagged: "Signalé depuis le {since}.",
    fired: "signalé le {day}",
    keyWithNoise: "Tirets : ligne visée. Bande : bruit, ± {noise}.",
    keyWithoutNoise: "Tirets : ligne visée.",
  },
  settings: {
    tolerancePoints: {
      name: "Tolérance, en points",
      means:
        "Un écart à la ligne de progression visée jusqu’à ce nombre de points (100 = tout le changement) reste en bonne voie.",
    },
    graceShare: {
      name: "Délai de grâce au début",
      means: "Part de la durée prévue avant laquelle rien n’est dit en retard.",
    },
    cadenceDays: {
      name: "Rythme, en jours",
      means: "Jours entre deux points de suivi quand la mesure ne le précise pas.",
    },
    graceDays: {
      name: "En retard après, en jours",
      means: "Jours après la date du prochain relevé avant qu’il soit dit en retard.",
    },
    silentCadences: {
      name: "Sans nouvelles après, en rythmes",
      means: "Sans nouvelles quand le dernier relevé remonte à plus de ce nombre de rythmes …",
    },
    silentDays: {
      name: "Sans nouvelles après, en jours",
      means: "… et à plus de ce nombre de jours.",
    },
    noiseShare: {
      name: "Bruit d’un relevé",
      means:
        "De combien un relevé peut s’écarter par hasard (erreur type), en part du changement visé, quand la mesure ne le précise pas.",
    },
    countNoiseShare: {
      name: "Bruit d’un comptage",
      means: "De même pour les mesures qui cumulent un comptage.",
    },
    noContactDays: {
      name: "Sans contact après, en jours",
      means: "Jours actifs sans séance tenue ni prévue, après lesquels un plan est signalé.",
    },
    stuckDays: {
      name: "Étape bloquée après, en jours",
      means:
        "Jours après lesquels une étape d’apprentissage est signalée, si sa durée prévue n’est pas plus courte.",
    },
    overdueDays: {
      name: "Action en retard après, en jours",
      means: "Une seule action en retard est signalée après ce nombre de jours, deux aussitôt.",
    },
  },
  ...frenchTemplates,
  ...frenchCycle,
  ...frenchNeed,
  ...frenchAgreement,
  ...frenchLife,
  ...frenchSession,
  ...frenchSkill,
  ...frenchPractice,
  ...frenchDecision,
  ...frenchIdea,
  ...frenchOutside,
  ...frenchCautions,
  ...frenchClose,
  ...frenchStanding,
  ...frenchCases,
  ...frenchFlags,
  workbook: frenchWorkbook,
  imports: frenchImport,
  share: frenchShare,
  removal: frenchRemoval,
  rollup: frenchRollup,
  pages: frenchPages,
  takeOver: frenchTakeOver,
  version: frenchVersion,
  calendar: frenchCalendar,
  check: frenchCheck,
  changes: {
    addSheets: "Ajouter les feuilles {names}.",
    addHiddenSheets: "Ajouter des feuilles masquées : {names}.",
    showSheets: "Afficher les feuilles {names}, qui étaient masquées.",
    standAside:
      "Masquées, car peu d’onglets suffisent pour une seule personne : {names}. Pour en voir une, clic droit sur un onglet, puis Afficher.",
    addTables: "Créer les tableaux {names}, avec leurs formules et leurs listes déroulantes.",
    addColumns: "Ajouter à droite du tableau {table} : {names}.",
    makeNames:
      "Créer {count} noms masqués, par lesquels feuilles et colonnes renommées se retrouvent.",
    mendNames: "Réparer des noms masqués : {names}.",
    fill: "Écrire les calculs sur la feuille {sheet} : {count} colonnes de formules.",
    mendFormulas: "Rétablir des formules du tableau {table} : {names}.",
    mendValidations: "Rétablir les contrôles de saisie du tableau {table} : {names}.",
    mendFormats: "Rétablir les couleurs du tableau {table} : {names}.",
    mendCells: "Rétablir des cellules de la feuille {sheet} : {names}.",
    addCharts: "Tracer des graphiques sur la feuille {sheet} : {names}.",
  },
};
