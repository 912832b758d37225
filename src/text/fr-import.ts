// French words about foreign trackers.
import type { ImportWords } from "./import-words";

export const frenchImport: ImportWords = {
  fields: {
    id: "code",
    category: "catégorie",
    learner: "apprenant",
    owner: "responsable",
    action: "action",
    measure: "mesure",
    baseline: "valeur de départ",
    target: "cible",
    actual: "réalisé",
    start: "début",
    due: "échéance",
    done: "fait le",
    percent: "avancement",
    status: "statut",
    priority: "priorité",
    notes: "remarques",
    updated: "mis à jour le",
  },
  confidences: {
    high: "Les colonnes sont claires.",
    medium: "Vérifiez les colonnes avant de les reprendre.",
    low: "C’est une supposition : vérifiez chaque colonne.",
    reject: "Ce n’est pas un tableau de suivi.",
  },
  problems: {
    noTracker:
      "{source} ne contient aucun tableau d’actions, de mesures ou d’apprenants avec un en-tête : choisissez un autre fichier ou une autre feuille.",
    noDate:
      "{place} : « {found} » n’est pas une date ({count} cellules). Écrivez les dates ainsi : 2026-11-23.",
    doubledId: "{place} : le code « {found} » y figure encore une fois ({count} cellules).",
    twoOwners: "{place} : « {found} » nomme plus d’un responsable ({count} cellules).",
    rowsLeftOut:
      "{place} : « {found} » est lu comme un titre, un total ou une note et laissé de côté ({count} lignes).",
    blankKey: "{place} : la cellule est vide alors que sa ligne est remplie ({count} cellules).",
    hiddenColumn: "{place} : la colonne « {found} » est masquée et a tout de même été lue.",
    farCells:
      "{place} : à partir d’ici, {count} cellules se trouvent loin du reste ou sous la ligne 50 000 et n’ont pas été lues. Rapprochez-les du tableau, ou divisez-le.",
  },
  header: "{place} : en-tête à la ligne {row}.",
  noHeader: "{place} : pas d’en-tête.",
  column: "  {field} : {column}",
  matrix: "  Une colonne pour chacun des {count} cours, compétences ou personnes : {columns}.",
  periodMatrix: "  Les mêmes colonnes pour chaque période : {columns}.",
  rows: "  {count} lignes.",
  otherTable: "Un autre tableau, {place} : {count} lignes.",
};
