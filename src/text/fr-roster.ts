// French sentences about a list of people.
import type { RosterHereWords, RosterWords } from "./roster-words";

export const frenchRoster: RosterWords = {
  quoted: "« {text} »",
  andMore: "{items} et {n} de plus",

  noHeaders: "En-têtes : aucun ; la première ligne compte déjà comme une donnée.",
  headersAt: "En-têtes : ligne {row} ; les lignes au-dessus sont laissées de côté.",
  learner: "Apprenant : {columns}{byValues}{matched}.",
  teamOnly: "Apprenant : la colonne {columns} nomme des équipes ; chaque plan est pour une équipe.",
  coach: "Coach : {columns}{matched}.",
  noCoach: "Coach : aucune colonne ; les plans n’ont pas de coach.",
  byValues: " (d’après ses valeurs)",
  matchedBy: ", d’après {columns}",
  matchedByName: ", d’après le nom",
  shown: {
    team: "Équipe : {columns}{byValues}.",
    email: "E-mail : {columns}{byValues}.",
    job: "Poste : {columns}{byValues}.",
    manager: "Manager : {columns}{byValues}.",
    start: "Début : {columns}{byValues}.",
  },
  note: "Remarque : {columns}.",
  otherColumns: "{n} autres colonnes ({columns})",
  private: "Non repris, car confidentiel : {columns}.",
  unused: "Non repris : {columns}.",
  blankColumn: "colonne {letter} (sans en-tête, vide)",

  sameRows: "La même ligne en double, prise une seule fois : {rows}.",
  sameRow: "ligne {row} (comme la ligne {first})",
  sameNames: "Homonymes : {people}.",
  sameName: "« {name} » (lignes {rows}), distingués par {by}",
  apartBy: { id: "l’identifiant", email: "l’e-mail", team: "l’équipe", row: "la ligne" },
  leftOut:
    "Même apprenant, même coach et même début avec d’autres précisions, laissés de côté : {rows}.",
  leftOutRow: "ligne {row} (la ligne {first} compte)",
  severalPlans: "Plus d’un plan, car le coach ou le début diffère : {people}.",
  severalPlan: "{name} (lignes {first} et {row})",
  spellings: "Un même coach écrit de plusieurs façons ; la première est retenue : {people}.",
  spelling: "« {name} », aussi écrit {others}",

  workbook: "Le classeur",
  nothingSelected:
    "aucune sélection ne peut servir de liste. Sélectionnez la liste avec ses en-têtes.",
  nobody: "la liste ne contient personne. Ajoutez une ligne par apprenant.",
  blank: "la liste est vide. Donnez une ligne par apprenant.",
  noLearners:
    "aucune colonne d’apprenants ou d’équipes n’a été trouvée. {headers} Précisez-la avec --map learner=COLONNE.",
  columnsAre: "Les colonnes vont de A à {letter}, sans en-tête.",
  headersAre: "Les en-têtes sont {headers}.",
  noColumn: "aucune colonne ne s’appelle « {column} ». {headers}",
  doubledColumn: "« {column} » est l’en-tête des colonnes {letters}. Indiquez la lettre.",
  noEmail: "« {text} » n’est pas une adresse e-mail. Corrigez-la ou laissez la cellule vide.",
  noName: "le nom manque. Écrivez-le, ou supprimez la ligne.",
  longText:
    "le texte compte {n} caractères. Ramenez-le à {most} ; il manque peut-être un guillemet.",
  doubledId:
    "{id} est l’identifiant de {other} (ligne {row}) et de {learner}. Donnez à chacun le sien.",
  doubledCoach:
    "« {coach} » est le nom de {n} personnes ({rows}). Ajoutez une colonne avec l’e-mail du coach.",
};

export const frenchRosterHere: RosterHereWords = {
  noLearners:
    "aucune colonne d’apprenants ou d’équipes n’a été trouvée. {headers} Choisissez-la sous Apprenant.",
  twoWays:
    "« {text} » peut se lire de deux façons. Écrivez la date sous la forme 2026-11-23, ou choisissez l’ordre sous Dates.",
  example: "Nom\tCoach\nAna Souza\tLee Wong",
};
