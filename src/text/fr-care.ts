// French words of the pane's part on copies, on what is stored where, and on taking Aimline out of a workbook.
import type { CareWords } from "./en-care";

export const frenchCare: CareWords = {
  title: "Classeurs, copies, vie privée",
  back: "Retour",
  rollup: "Réunir des classeurs",
  rollupTitle: "Classeurs réunis",
  copies: "Faire une copie pour quelqu’un",
  stored: "Ce qui est gardé, et où",
  removal: "Retirer Aimline de ce classeur",

  copyTitle: "Une copie pour quelqu’un",
  copyHint:
    "Un nouveau classeur de simples valeurs. Ce que son lecteur n’a pas à voir n’y est pas ; rien n’y est simplement masqué.",
  copyFor: "Pour qui",
  forManager: "Un responsable : ses collaborateurs",
  forHr: "Les RH : des totaux sans noms",
  forLearner: "Un apprenant : ses propres plans",
  manager: "Responsable",
  learner: "Apprenant",
  choose: "Choisir",
  noManagers:
    "Aucun responsable n’est encore indiqué. Remplissez « Code responsable » dans la feuille Personnes, ou choisissez plus haut les RH ou un apprenant.",
  leastPeople: "Plus petit groupe",
  leastPeopleHint: "Aucun nombre ne compte moins de personnes. Un nombre entier à partir de 2.",
  show: "Montrer ce qui part et ce qui reste",
  showing: "Préparation et contrôle de la copie",
  goes: "Va dans la copie",
  stays: "Reste dans ce classeur",
  everyColumn: "Montrer toutes les colonnes",
  searched: "Contrôlé avant de vous la remettre",
  open: "Ouvrir la copie dans un nouveau classeur",
  opening: "Ouverture de la copie",
  opened: "La copie est maintenant un classeur à part. Enregistrez-la, puis transmettez-la.",
  openedMore:
    "Ce classeur n’a pas changé. La dernière feuille de la copie dit à son lecteur ce qu’elle contient.",
  notSupported: "Cet Excel ne peut pas ouvrir un nouveau classeur depuis un volet.",
  notSupportedMore:
    "Rien n’a été écrit. Ouvrez ce classeur dans Excel pour Windows, Mac ou le web et faites-y la copie.",

  keptTitle: "Gardé assez longtemps ?",
  keptHint:
    "Apprenants dont tous les plans sont clos depuis ce délai. Le nom retiré, les plans, mesures et relevés restent dans les totaux.",
  keptFor: "Clos depuis plus de",
  keptMonths: "{n} mois",
  keptNobody: "Personne n’a tous ses plans clos depuis si longtemps.",
  keptLine: "{name}, clos le {day}",
  keptRemove: "Retirer le nom",
  keptRemoveNamed: "Retirer le nom de {name}",
  keptRemoved: "Le nom est retiré.",
  keptWhy: "gardé assez longtemps",

  storedTitle: "Ce qui est gardé, et où",
  storedHint: "Aimline n’a pas de serveur de données et n’envoie rien de ce classeur.",
  storedVisible: "Dans ce classeur, visible",
  storedVisibleWhat:
    "Noms, équipes, plans, mesures, relevés, actions, et ce que vous y avez écrit.",
  storedHidden: "Dans ce classeur, sur des feuilles masquées",
  storedHiddenWhat:
    "Mots des listes et formules ; ce qui a été changé, par qui et pourquoi ; signalements mis de côté ; ce qui a été convenu. Masqué ne veut pas dire secret : qui a le fichier peut tout lire.",
  storedUndo: "Dans ce classeur, pour annuler",
  storedUndoWhat: "Ce que les trois derniers changements ont remplacé, 30 jours au plus.",
  storedDevice: "Sur cet appareil",
  storedDeviceWhat:
    "Votre rôle, votre identifiant et si la visite a été proposée, dans la mémoire de ce navigateur. Aucun nom.",
  storedNowhere: "Nulle part ailleurs",
  storedNowhereWhat:
    "Rien dans les réglages des compléments, le XML personnalisé ou des cookies. Le serveur de ce volet ne fournit que ses fichiers et sa version ; il ne reçoit rien.",

  removeTitle: "Retirer Aimline de ce classeur",
  removeHint:
    "Ce qui a été saisi reste. Ce qu’Aimline a calculé devient de simples valeurs du jour.",
  removeShow: "Montrer ce qui changerait",
  removeWarning: "Cela ne s’annule pas. Enregistrez d’abord une copie du classeur.",
  removeKept: "J’ai une copie de ce classeur",
  removeDo: "Retirer Aimline",
  removing: "Retrait en cours",
  removed: "Aimline n’est plus dans ce classeur.",
  removedMore:
    "Pour le retrouver, mettez à nouveau des plans en place : les tableaux sont reconnus à leurs en-têtes.",
};
