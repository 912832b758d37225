// French words of the pane's part on people: days away, handing over all plans of somebody, and two rows that are one person.
import type { PeoplePaneWords } from "./en-people-pane";

export const frenchPeoplePane: PeoplePaneWords = {
  open: "Absences, passations, doublons",
  title: "Personnes",
  hint: "Chaque changement est montré avant d’être enregistré, et peut être annulé.",
  none: "Il n’y a encore personne dans ce classeur.",
  what: "Que faut-il faire ?",
  away: "Une personne s’absente",
  awayHint:
    "Le décompte de ses plans s’arrête entre-temps ; ces jours ne donnent lieu à aucun signalement.",
  over: "Une personne passe la main",
  overHint:
    "Tous les plans ouverts d’un coach, ou tous les collaborateurs d’un responsable, passent à quelqu’un d’autre.",
  merge: "Deux lignes sont une seule personne",
  mergeHint: "Ce qui appartient à l’une passe à l’autre ; seule la ligne en double disparaît.",
  person: "Qui",
  from: "Premier jour d’absence",
  to: "Dernier jour d’absence",
  toHint: "À laisser vide tant qu’il n’est pas connu.",
  giver: "De",
  taker: "À",
  as: "Ce qui est transmis",
  coach: "Les plans suivis en tant que coach",
  manager: "Les collaborateurs directs",
  keep: "Qui est gardé",
  gone: "Dont la ligne disparaît",
  choose: "Choisir",
  missing: "Choisissez d’abord les personnes concernées.",
  same: "Choisissez deux personnes différentes.",
  awayPreview:
    "Une ligne d’absence : {name}, du {from} au {to}. Plans dont le décompte s’arrête : {n}.",
  awayOpenPreview:
    "Une ligne d’absence : {name}, à partir du {from}. Plans dont le décompte s’arrête : {n}.",
  overPreview:
    "Plans ouverts qui passent de {giver} à {taker} : {n}. Ce qui a été fait jusqu’ici reste avec eux.",
  managerPreview:
    "{taker} devient responsable de toutes les personnes dont {giver} était responsable.",
  mergePreview:
    "Tout ce qui appartient à {gone} ({goneId}) passe à {keep} ({keepId}) : {n} plans. La ligne de {gone} ({goneId}) disparaît.",
  done: "C’est enregistré.",
};
