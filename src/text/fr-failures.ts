// Failures in French words, by code: what happened, and what to do.
import type { FailureWords } from "./en-failures";

export const frenchFailures: FailureWords = {
  workbook: {
    cellEditMode: [
      "Une cellule est en cours de saisie : Excel ne peut pas répondre pour l’instant.",
      "Appuyez sur Entrée ou Échap dans la feuille, puis recommencez.",
    ],
    protected: [
      "Une feuille est protégée.",
      "Ôtez la protection (Révision, Ôter la protection de la feuille), puis recommencez.",
    ],
    readOnly: [
      "Le classeur ne peut pas être modifié : il est ouvert en lecture seule.",
      "Enregistrez-en une copie ou ouvrez-le pour modification, puis recommencez.",
    ],
    filtered: [
      "Un tableau est filtré, et Excel refuse d’y ajouter des lignes.",
      "Effacez le filtre (Données, Effacer), puis recommencez.",
    ],
    blocked: [
      "Des cellules occupées sous un tableau prennent la place de ses nouvelles lignes.",
      "Déplacez-les, puis recommencez.",
    ],
    payloadTooLarge: [
      "C’était plus qu’Excel n’accepte en une fois.",
      "Procédez en plusieurs fois : ce qui est fait reste, et rien n’est écrit en double.",
    ],
    offline: [
      "Excel n’a pas répondu.",
      "Vérifiez la connexion, puis recommencez : ce qui est fait reste, et rien n’est écrit en double.",
    ],
    itemNotFound: [
      "Une feuille, un tableau ou une colonne d’Aimline manque, ou un collègue vient de les modifier.",
      "Recommencez. S’il manque encore, annulez sa suppression, ou créez à nouveau des plans pour le rétablir.",
    ],
    apiNotSupported: [
      "Cette version d’Excel est trop ancienne pour cela.",
      "Utilisez Excel pour le web, Microsoft 365, ou Excel 2021 et plus récent.",
    ],
    notModelled: [
      "Le banc d’essai ne sait pas encore faire cela.",
      "Faites-le dans Excel même, et signalez ce que vous avez tenté.",
    ],
    lostTable: [
      "Un tableau d’Aimline a été converti en simples cellules : ses lignes sont introuvables.",
      "Annulez cette conversion, ou faites vérifier et réparer le classeur : rien n’a été écrit.",
    ],
    newerVersion: [
      "Ce classeur vient d’une version plus récente d’Aimline : celle-ci le lit, mais ne le modifie pas.",
      "Mettez Aimline à jour, puis recommencez : rien n’a été écrit.",
    ],
    unknown: [
      "Excel n’a pas pu le faire.",
      "Recommencez. Si cela échoue encore, enregistrez, fermez et rouvrez le classeur.",
    ],
  },
  mendInput: "Corrigez cela, puis recommencez : rien n’a été écrit.",
  fileUnchanged: "Rien n’a été modifié.",
  ours: "Aimline a commis une erreur ({name}).",
  report: "Merci de la signaler, avec ce que vous avez fait.",
};
