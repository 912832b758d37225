// French words of a check of the workbook.
import type { CheckWords } from "./check-words";

export const frenchCheck: CheckWords = {
  findings: {
    missingSheet: {
      means: "la feuille manque : elle a été supprimée, ou cette version l’apporte",
      mend: "elle est créée ; les lignes d’une feuille supprimée ne reviennent que par annulation ou par une version antérieure du fichier",
    },
    lostTable: {
      means: "le tableau est devenu de simples cellules : les formules ne trouvent plus ses lignes",
      mend: "il redevient un tableau sur les lignes présentes",
    },
    missingTable: {
      means: "le tableau manque : il a été supprimé, ou cette version l’apporte",
      mend: "un tableau vide est créé",
    },
    missingColumn: {
      means: "la colonne manque : elle a été supprimée, ou cette version l’apporte",
      mend: "elle est ajoutée à droite",
    },
    lostName: {
      means:
        "un nom masqué par lequel les formules trouvent une colonne est perdu ou mène ailleurs",
      mend: "le nom est rétabli",
    },
    wrongFill: {
      means: "des formules des calculs masqués manquent ou sont écrasées",
      mend: "elles sont recopiées",
    },
    wrongFormula: {
      means: "une cellule calculée contient autre chose que sa formule",
      mend: "la formule est réécrite",
    },
    lostValidation: {
      means: "le contrôle de la saisie est perdu ou changé",
      mend: "il est rétabli",
    },
    lostFormat: {
      means: "la coloration des cellules est perdue ou morcelée",
      mend: "elle est rétablie",
    },
    wrongCell: { means: "une de nos cellules contient autre chose", mend: "elle est réécrite" },
    lostChart: { means: "le graphique manque", mend: "il est refait" },
    textForNumber: {
      means: "le nombre « {found} » est un texte, donc il ne compte pas",
      mend: "écrire le nombre {to}",
    },
    textForDate: {
      means: "la date « {found} » est un texte, donc elle ne compte pas",
      mend: "écrire la date {to}",
    },
    spacesInId: {
      means: "l’ID « {found} » a des espaces autour, donc rien ne le trouve",
      mend: "écrire {to}",
    },
    missingId: {
      means: "la ligne n’a pas d’ID, donc rien ne peut s’y rattacher",
      mend: "écrire {to}",
    },
    looseReference: {
      means: "« {found} » n’est pas un ID connu ; {to} l’est, aux espaces et signes près",
      mend: "écrire {to}",
    },
    privateText: {
      means:
        "une séance d’un plan de dirigeant contient du texte dans une colonne réservée au binôme",
      mend: "vider la cellule",
    },
    noNumber: {
      means: "« {found} » n’est pas un nombre, donc la ligne ne compte pas",
      mend: "écrire un nombre",
    },
    noDate: {
      means:
        "« {found} » n’est pas une date, ou se lit de deux façons, donc la ligne ne compte pas",
      mend: "écrire une date comme 2026-11-23",
    },
    futureDate: {
      means: "{found} est à venir pour une chose déjà faite",
      mend: "vérifier la date ; jusque-là la ligne ne compte pas",
    },
    doubledId: {
      means: "l’ID « {found} » est déjà plus haut : ce qui le nomme appartient à cette ligne-là",
      mend: "donner un autre ID à l’une des lignes, et à ce qui s’y rattache",
    },
    orphan: {
      means: "aucune ligne n’a l’ID « {found} » : cette ligne ne se rattache à rien",
      mend: "choisir l’ID dans la liste, ou ajouter la ligne manquante",
    },
    copiedSheet: {
      means:
        "le tableau « {found} » ressemble à une copie d’un des nôtres : ses lignes ne sont pas lues",
      mend: "déplacer les nouvelles lignes dans le premier tableau, puis supprimer la copie",
    },
    renamedSheet: {
      means: "la feuille s’appelle maintenant « {found} » ; c’est sans conséquence",
      mend: "rien à faire",
    },
    renamedHeader: {
      means: "l’en-tête est maintenant « {found} » ; c’est sans conséquence",
      mend: "rien à faire",
    },
    dates1904: {
      means: "le fichier compte les jours depuis 1904, comme les anciens Mac",
      mend: "ses dates ont été converties à la lecture ; une copie enregistrée le reste",
    },
  },
  sound: "Le classeur est sain : rien n’a été trouvé.",
  ours: "Propre à Aimline, réparé par --fix :",
  entered:
    "Saisi par des personnes ; réparé seulement d’accord (--agree all, un type ou une cellule) :",
  told: "Saisi par des personnes ; à décider par une personne :",
  line: "  {place} : {means}. Réparation : {mend}. [{kind}]",
  change: "  {place} : « {old} » → « {to} » : {means}. [{kind}]",
  blank: "vide",
  mended: "Réparé de ce qui est à nous : {count}.",
  agreed: "Réparé de ce qui a été saisi, d’accord : {count}. Pour revenir : undo.",
  left: "Laissé tel quel, faute d’accord : {count}.",
  more: "  … et {count} autres de ce type.",
};
