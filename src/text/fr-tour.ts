// French words of the tour.
import type { TourWords } from "./en-tour";

const nextInAttention =
  "Lisez « Ensuite », agissez avec la personne, puis choisissez « Que faire ». Chaque changement est montré avant d’être écrit.";

export const frenchTour: TourWords = {
  tour: "Visite guidée",
  again: "Suivre la visite",
  againHint: "Cinq courtes étapes à travers les vues de ce volet. Rien n’est écrit.",
  offer: "Première visite ?",
  offerHint:
    "Une visite en cinq courtes étapes suit {learner}. Rien n’est écrit, et vous pouvez la quitter à tout moment.",
  offerHintCalm:
    "Une visite en cinq courtes étapes montre le chemin. Rien n’est écrit, et vous pouvez la quitter à tout moment.",
  take: "Suivre la visite",
  later: "Non merci",
  step: "Étape {n} sur {all}",
  onward: "Suivant",
  back: "Précédent",
  skip: "Quitter la visite",
  done: "Terminer",
  waiting: "La visite vous attend à l’étape {n} : {title}.",
  goOn: "Reprendre la visite",
  showHome: "Afficher la feuille Accueil",
  noHome: "Ce classeur n’a pas de feuille Accueil à afficher.",
  steps: {
    today: {
      title: "Voir qui a besoin de vous d’abord",
      seen: "Les plans sont comptés selon leur état. {learner} figure parmi les premiers à regarder.",
      next: "Commencez ici chaque fois que vous ouvrez le classeur.",
    },
    attention: {
      title: "Comprendre pourquoi",
      seen: "{learner} a une fiche ici : ce qui ne va pas, depuis quand, et les relevés face à la ligne visée qui a été convenue.",
      next: nextInAttention,
    },
    checkIn: {
      title: "Saisir les nouveaux relevés",
      seen: "Ce qui doit être mesuré vous attend ici, avec la dernière valeur.",
      next: "Tapez un nombre, puis Entrée pour passer au suivant. Dès l’enregistrement, la situation de {learner} et de tous les autres est réévaluée.",
    },
    sheets: {
      title: "Tout retrouver dans les feuilles",
      seen: "Ce que vous avez vu figure dans le classeur, calculé par des formules qui se passent du complément. Il suffit d’avoir Excel pour le lire.",
      next: "Consultez Accueil pour la vue d’ensemble, ou imprimez la page d’un plan pour un entretien.",
    },
    more: {
      title: "Continuer avec votre équipe",
      seen: "Ici, vous préparez les séances, répondez aux besoins, traitez les cas et faites des copies sans notes privées.",
      next: "Pour votre équipe, ouvrez un classeur vide et collez votre liste sous « Créer des plans ». Cette visite reste disponible ici, sous « Première visite ? ».",
    },
  },
  calm: {
    today: {
      title: "Voir qui a besoin de vous d’abord",
      seen: "Les plans sont comptés selon leur état. Personne ne demande d’attention pour l’instant ; le cas échéant, son nom apparaît ici.",
      next: "Commencez ici chaque fois que vous ouvrez le classeur.",
    },
    attention: {
      title: "Comprendre pourquoi",
      seen: "Personne ne figure ici pour l’instant. Qui stagne, décroche ou ne donne plus de relevés y a une fiche : ce qui ne va pas, depuis quand, et les relevés face à la ligne visée.",
      next: nextInAttention,
    },
    checkIn: {
      title: "Saisir les nouveaux relevés",
      seen: "Ce qui doit être mesuré vous attend ici, avec la dernière valeur.",
      next: "Tapez un nombre, puis Entrée pour passer au suivant. Dès l’enregistrement, tous les plans sont réévalués.",
    },
  },
};
