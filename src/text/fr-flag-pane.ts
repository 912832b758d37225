// French words of what can be done about a flag: the dates ahead for a calendar.
import type { FlagPaneWords } from "./en-flag-pane";

export const frenchFlagPane: FlagPaneWords = {
  dates: "Dates pour l’agenda",
  datesHint:
    "Les entretiens, le bilan et la fin à venir ; rien de ce qui a été écrit sur le plan. Copiez le texte si cet Excel n’enregistre pas de fichier depuis un volet.",
  save: "Enregistrer en .ics",
  saved: "{file} est prêt à être enregistré.",
};
