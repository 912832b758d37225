// Words of taking the product out of a workbook: what would change, before and after. Counts stand behind a colon, so that one form
// serves every number.

export interface RemovalWords {
  readonly values: string;
  readonly goingSheets: string;
  readonly goingNames: string;
  readonly untied: string;
  readonly records: string;
  readonly stays: string;
  readonly stands: string;
  readonly notOurs: string;
}

export const englishRemoval: RemovalWords = {
  values: "Become plain values as they are on {day}: {count} formulas on {sheets}.",
  goingSheets: "Go: the hidden sheets {sheets}, with what they kept for undoing.",
  goingNames: "Go: hidden names: {count}.",
  untied: "Go: drop-downs and colours that need them, columns: {count}.",
  records: "Are shown from now on, so that you can read, keep or delete them: {sheets}.",
  stays:
    "Stay: all rows that people entered, your own columns, sheets and formulas, charts and looks.",
  stands: "Progress, States and Home stand still from then on.",
  notOurs: "This is no workbook of Aimline: there is nothing to remove. Choose another file.",
};

export const frenchRemoval: RemovalWords = {
  values: "Deviennent de simples valeurs, au {day} : {count} formules sur {sheets}.",
  goingSheets: "Partent : les feuilles masquées {sheets}, avec ce qu’elles gardaient pour annuler.",
  goingNames: "Partent : noms masqués : {count}.",
  untied: "Partent : listes déroulantes et couleurs qui en dépendent, colonnes : {count}.",
  records: "Sont désormais visibles, pour être lues, gardées ou supprimées : {sheets}.",
  stays:
    "Restent : toutes les lignes saisies, vos colonnes, feuilles et formules, les graphiques et les présentations.",
  stands: "L’avancement, les états et l’accueil ne bougent plus ensuite.",
  notOurs:
    "Ce n’est pas un classeur d’Aimline : il n’y a rien à retirer. Choisissez un autre fichier.",
};
