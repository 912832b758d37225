// French words about bringing many workbooks together.
import type { RollupWords } from "./rollup-words";

export const frenchRollup: RollupWords = {
  refusals: {
    notOurs:
      "{file} : laissé de côté, car ce n’est pas un classeur Aimline. Choisissez un autre fichier, ou importez-le.",
    newer:
      "{file} : laissé de côté, car il vient d’un Aimline plus récent. Mettez Aimline à jour et recommencez.",
    lostTable:
      "{file} : laissé de côté, car le tableau {table} y manque. Réparez-le avec aimline check --fix, puis recommencez.",
    unreadable: "{file} : laissé de côté. {why}",
    twice: "{file} : donné deux fois ; il est lu une fois.",
    same: "{file} : laissé de côté, car c’est une copie de {other}, octet pour octet.",
    ambiguous:
      "{file} : laissé de côté, car plusieurs fichiers portent ce nom et rien ne dit lequel est connu ici. Renommez-les, ou donnez aussi leurs dossiers.",
  },
  rowProblems: {
    noId: "{file}, {sheet}, ligne {row} : non reprise, car elle n’a pas d’identifiant. aimline check lui en donne un.",
    doubledId:
      "{file}, {sheet}, ligne {row} : non reprise, car une ligne plus haut a déjà l’identifiant « {id} ». Corrigez-la là-bas.",
    noPlan:
      "{file}, {sheet}, ligne {row} : non reprise, car « {id} » ne mène à aucun plan ni à aucune mesure. Corrigez-la là-bas.",
  },
  reading: "{at} sur {all} : {file}",
  writing: "Écriture des lignes",
  file: "{file} s’appelle {prefix} ici : {plans} plans, {people} personnes, {rows} lignes.",
  staying:
    "{file} : {count} plans de dirigeants, personnels ou de mentorat y restent avec toutes leurs lignes.",
  unclear:
    "{file} : {count} plans y restent, car leur mode ou leur type n’est pas un mot de la liste. Corrigez-le là-bas.",
  thresholds:
    "{file} juge avec d’autres seuils ({names}) ; ici comptent ceux de ce classeur, et les états peuvent différer.",
  byEmail: "{name} ({file}) est {id}, qui a la même adresse.",
  byAnswer: "{name} ({file}) est {id}, comme vous l’avez dit.",
  apart: "{name} : gardés distincts, car leurs adresses diffèrent : {people}.",
  sharedEmail:
    "{file} : plusieurs personnes y ont l’adresse {email}, qui ne distingue donc personne.",
  question:
    '{name} : est-ce une seule personne ? {people}. Dites --people "{name}={first}" si oui, ou "{name}=new" pour des personnes différentes ; un identifiant peut remplacer le nom.',
  askedHere: "{name} : est-ce une seule personne ? {people}",
  unknownAnswer:
    "--people : « {answer} » ne nomme personne de ces classeurs. Vérifiez le nom et l’identifiant.",
  table: "{table} : {added} lignes à ajouter, {changed} à changer, {gone} disparues.",
  gone: "{table} : absentes des classeurs, donc retirées ici : {rows}.",
  nothing: "Rien n’est à changer : tout est déjà là.",
  nothingRead: "Aucun de ces fichiers ne peut être repris.",
  private: "Notes, raisons, retours et contenus des séances restent dans les classeurs des coachs.",
  said: "Dit dans le classeur du coach",
};
