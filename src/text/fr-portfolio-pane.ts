// French words of the pane's portfolio; see en-portfolio-pane.ts.
import type { PortfolioPaneWords } from "./en-portfolio-pane";

export const frenchPortfolioPane: PortfolioPaneWords = {
  toList: "Retour aux plans",
  all: "Tous",
  coach: "Coach",
  team: "Équipe",
  kind: "Type",
  state: "État",
  nobody: "Personne",
  noTeam: "Sans équipe",
  noKind: "Mentorat, sans type",
  noMeasures: "Sans mesure",
  list: "Plans",
  search: "Chercher un nom",
  nothingFound: "Rien ne correspond à ce choix.",
  foundOne: "1 plan",
  foundMany: "{n} plans",
  clear: "Tout afficher de nouveau",
  follow: "Suivre la ligne sélectionnée",
  followHint:
    "Sélectionnez sur une feuille la ligne d’un plan, d’une mesure ou d’un relevé : son plan s’ouvre ici.",
  followNone: "La ligne sélectionnée ne concerne aucun plan.",
  goToRow: "Aller à sa ligne",
  hiddenRow:
    "La feuille des plans est masquée ou la ligne n’existe plus : rien n’a été sélectionné.",
  reading: "Lecture du plan",
  gone: "Ce plan n’est plus dans le classeur.",
  withoutMeasures: "Ce plan n’a pas encore de mesure de réussite.",
  noReading: "Pas encore de relevé",
  last: "{value} le {day}",
  aim: "cible {target}",
  aimBy: "cible {target} d’ici au {day}",
  manage: "Modifier ce plan",
};
