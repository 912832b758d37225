// French words about taking rows over from other files.
import type { SourcesWords, TakeOverWords } from "./adopt-words";

export const frenchSources: SourcesWords = {
  sheet: {
    tab: "Sources",
    title: "Sources",
    help: "De quel fichier, feuille et ligne vient chaque ligne reprise. Grâce à ces lignes, le même fichier n’ajoute rien deux fois.",
  },
  headers: {
    Id: "ID",
    Table: "Tableau",
    File: "Fichier",
    Sheet: "Feuille",
    Row: "Ligne",
    OwnId: "ID là-bas",
    Mark: "Marque",
    On: "Repris le",
  },
};

export const frenchTakeOver: TakeOverWords = {
  rowProblems: {
    noDay:
      "{place} : « {found} » n’est pas une date ; la cellule reste vide, le texte va dans la note.",
    twoWays:
      "{place} : « {found} » peut se lire comme deux dates ; la cellule reste vide, le texte va dans la note. Précisez --date-order dmy ou mdy.",
    noNumber:
      "{place} : « {found} » n’est pas un nombre ; la cellule reste vide, le texte va dans la note.",
    noLearner: "{place} : pas d’apprenant ; la ligne revient à « {found} », nommé au-dessus.",
    doneWithoutDay: "{place} : fait, mais aucune date ne dit quand ; {found} est retenu.",
    noYear: "{place} : « {found} » ne dit pas l’année ; celle d’aujourd’hui est retenue.",
    levelTooHigh:
      "{place} : « {found} » n’est pas un niveau de 0 à 4 ; il va dans la note d’une action.",
  },
  labels: {
    owner: "Responsable",
    category: "Catégorie",
    priority: "Priorité",
    status: "Statut",
    percent: "Pourcentage fait",
    baseline: "Départ",
    target: "Cible",
  },
  row: {
    action: "ligne {row} : {learner} : action « {text} »",
    measure: "ligne {row} : {learner} : mesure « {text} » de {baseline} à {target}",
    skill: "ligne {row} : {learner} : compétence « {text} », niveau {level}",
    person: "ligne {row} : {learner} : un plan",
    reading: ", relevé {value} le {day}",
    due: ", échéance {day}",
    done: ", fait le {day}",
  },
  issue: "Repris de {file}.",
  toAdd:
    "Lignes à ajouter : {plans} plans, {people} personnes, {measures} mesures, {readings} relevés, {actions} actions, {skills} compétences.",
  knownRows: "{count} lignes de {file} ont déjà été reprises et restent telles quelles.",
  droppedRows: "{count} lignes y sont annulées, dispensées ou sans objet et sont laissées de côté.",
  samePerson: "{name} est considéré comme {id}, qui porte ce nom ici.",
  severalPeople:
    '{file} : plusieurs personnes s’appellent ici « {name} » : {ids}. Dites qui : --people "{name}={first}", ou "{name}=new" pour quelqu’un de nouveau.',
  nothing: "Rien n’est ajouté : toutes les lignes de {file} sont déjà là.",
  ownersHint:
    "Aucune colonne ne nomme l’apprenant : les lignes deviennent un plan de l’équipe « {name} ». Si les responsables sont les apprenants, dites --map learner={column}.",
  notWritten: "Rien n’a été écrit : ajoutez --out pour écrire.",
};
