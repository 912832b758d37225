// French words of reviewing a plan's aims and of mending a reading, in the pane.
import type { AimPaneWords } from "./en-aim-pane";

export const frenchAimPane: AimPaneWords = {
  review: "Revoir les cibles",
  mend: "Corriger un relevé",
  measure: "Mesure",
  noAims: "Ce plan n’a aucune mesure avec une cible.",
  now: "Actuel",
  next: "Nouveau",
  target: "Cible",
  due: "Échéance",
  perWeek: "Par semaine",
  paceFrom:
    "De {stands} aujourd’hui à {target} le {day} : {pace} par semaine. Jusqu’ici, {before} par semaine étaient prévus.",
  paceBest: "Le meilleur rythme vu sur une telle mesure est de {best} par semaine.",
  paceTooFast:
    "C’est plus vite que le meilleur rythme vu, {best} par semaine : qu’est-ce qui changera ?",
  paceNone: "Aucun rythme n’a encore été vu : à vous de juger si c’est atteignable.",
  paceNothing: "Indiquez une cible différente de la valeur actuelle, et une date à venir.",
  paceBound: "C’est une limite à tenir : elle n’a pas de rythme.",
  why: "Pourquoi ce changement",
  whyHint: "Ce texte figure au journal des modifications et à côté de la nouvelle cible.",
  by: "Modifié par",
  noReadings: "Aucun relevé de ce plan ne compte encore.",
  reading: "Relevé erroné",
  readingOf: "{day} : {value}",
  what: "Qu’en était-il ?",
  other: "Un autre nombre",
  otherHint: "Le bon nombre compte désormais.",
  none: "Aucun relevé",
  noneHint: "Rien n’a été mesuré ce jour-là.",
  right: "Le bon nombre",
  rightMissing: "Saisissez d’abord le bon nombre.",
  whyMend: "Pourquoi",
  whyMendHint: "Ce texte devient la remarque de la nouvelle ligne.",
  mendPreview:
    "Une ligne s’ajoute à « Points de suivi » pour le {day} : {value} au lieu de {before}. L’ancienne ligne reste et ne compte plus.",
  backPreview:
    "Une ligne s’ajoute à « Points de suivi » et retire le relevé du {day}, {before}. L’ancienne ligne reste et ne compte plus.",
};
