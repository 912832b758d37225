// French words of the pane around a roll-up.
import type { RollupPaneWords } from "./rollup-words";

export const frenchRollupPane: RollupPaneWords = {
  hint: "Réunit ici les lignes des classeurs de plusieurs coachs, et les met à jour quand vous les choisissez à nouveau. Cela ne s’annule pas : utilisez un classeur à part, et gardez l’ancien.",
  choose: "Choisir des classeurs",
  chooseLabel: "Classeurs à réunir",
  again: "Choisir d’autres classeurs",
  cancel: "Annuler",
  cancelled: "Annulé : rien n’a été écrit.",
  looking: "Lecture des fichiers",
  found: "Ce qui a été trouvé",
  questions: "Une personne ou plusieurs ?",
  one: "Une seule personne",
  apart: "Des personnes différentes",
  write: "Écrire dans ce classeur",
  done: "Les classeurs sont réunis.",
};
