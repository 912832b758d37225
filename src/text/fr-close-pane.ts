// French words of the pane's part on one plan: pausing, closing and evaluating, handing over.
import type { ClosePaneWords } from "./en-close-pane";

export const frenchClosePane: ClosePaneWords = {
  hint: "Seule l’issue du plan est nécessaire. Ce qui reste vide pourra encore être complété dans Plans.",
  reason: "Pourquoi cette issue",
  changed: "Ce qui a changé pour l’apprenant",
  helped: "Ce qui a aidé l’apprenant",
  next: "La suite pour l’apprenant",
  answersHint: "Avec les mots de l’apprenant. Ils restent hors des copies pour d’autres.",
  nextSkill: "Prochaine compétence",
  alliance: "Continue avec",
  notSaid: "Non précisé",
  actions: "Actions ouvertes",
  actionsLeft: "Les laisser ouvertes",
  actionsDone: "Les marquer comme faites",
  executive: "C’est un plan de dirigeant : il garde des dates et des nombres, et aucun mot.",

  plans: "Un plan : séances, cibles, clôture",
  plansTitle: "Un plan",
  plansHint: "Chaque changement est montré avant d’être enregistré, et peut être annulé.",
  plan: "Plan",
  resultMissing: "Indiquez l’issue du plan.",
  choose: "Choisir",
  handOver: "Confier",
  handOverTo: "À",
  handOverPreview:
    "Le plan {plan} de {learner} passe à {name}. Ce qui a été fait jusqu’ici reste avec lui.",
  resume: "Reprendre",
  resumePreview: "Le plan {plan} de {learner} reprend le {day} : le décompte repart.",
  noneOpen: "Aucun plan n’est ouvert. Créez des plans sous « Plus ».",
  done: "C’est enregistré.",
};
