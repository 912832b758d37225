// French words of flags.
import type { FlagWords } from "./flag-words";

export const frenchFlags: FlagWords = {
  nextSteps: {
    "data-problem": "Corrigez la mesure : la feuille Mesures dit ce qui manque",
    "measure-regressing":
      "Échangez sans tarder : qu’est-ce qui a changé ? Poursuivez le coaching, ou réexaminez le besoin",
    "measure-stalled":
      "Réexaminez ensemble : plus d’entraînement, une autre approche, ou une cause dans l’organisation du travail",
    "plan-silent":
      "Prenez contact : saisissez les points de suivi, ou notez que vous vous êtes vus et pourquoi rien n’a changé",
    "measure-silent":
      "Prenez contact : si vous vous êtes vus, saisissez le point de suivi ; sinon, fixez une date",
    "no-contact":
      "Fixez la prochaine séance, ou notez que vous vous êtes vus et pourquoi rien n’a changé",
    "waits-on-issue": "Relancez le responsable du problème, et suspendez le coaching entre-temps",
    "event-stuck": "Reprenez exercice et retour, ou organisez un essai au poste",
    "actions-overdue": "Revoyez les actions ensemble : convenez-en à nouveau, ou abandonnez-les",
    "measure-behind":
      "Demandez ce qui aiderait le plus d’ici le prochain point de suivi, et convenez d’une action",
    "measure-past-due":
      "Clôturez, prolongez une fois avec un motif, ou convenez d’une nouvelle cible",
    "over-length":
      "Clôturez, prolongez une fois avec un motif, ou trouvez une autre forme d’accompagnement",
    "review-target":
      "Revoyez la cible ensemble : est-elle encore juste, et son échéance ? Puis convenez-en à nouveau ou gardez-la",
    "another-help":
      "L’appui donné n’a rien changé : voyez si une autre forme d’aide conviendrait mieux",
    "review-or-help":
      "Revoyez la cible ensemble ; si elle est juste, voyez si une autre forme d’aide conviendrait mieux",
  },
  whys: {
    "data-problem": "Une donnée nécessaire manque",
    "measure-regressing": "Les relevés reculent, au-delà du bruit",
    "measure-stalled": "Rythme sans doute sous la moitié du prévu",
    "plan-silent": "Aucun relevé d’aucune mesure depuis le",
    "measure-silent": "Aucun relevé depuis trop longtemps",
    "no-contact": "Aucune séance tenue ni prévue depuis le",
    "waits-on-issue": "Attend un problème d’organisation depuis le",
    "event-stuck": "Une étape d’apprentissage bloque depuis le",
    "actions-overdue": "Actions en retard depuis le",
    "measure-behind": "Sous la ligne visée, au-delà du bruit",
    "measure-past-due": "Échéance passée, cible non atteinte",
    "over-length": "Plus long que son type ; en cours depuis le",
  },
  reasons: {
    "data-problem":
      "Une donnée nécessaire à l’évaluation manque, ou n’est ni un nombre ni une date.",
    "measure-regressing":
      "Les derniers relevés reculent, et de plus que le bruit propre à la mesure.",
    "measure-stalled":
      "Le rythme des derniers relevés est très probablement inférieur à la moitié du rythme prévu, et l’écart dépasse le bruit.",
    "plan-silent":
      "Aucune mesure du plan qui attend un point de suivi n’en a eu depuis trop longtemps.",
    "measure-silent": "Aucun relevé depuis plus longtemps que le rythme de la mesure ne le permet.",
    "no-contact": "Aucune séance n’a été tenue depuis trop longtemps, et aucune n’est prévue.",
    "waits-on-issue":
      "Le plan attend un problème de l’organisation du travail qui est encore ouvert.",
    "event-stuck": "Une étape d’apprentissage dure plus longtemps que prévu.",
    "actions-overdue": "Plusieurs actions sont en retard, ou une depuis longtemps.",
    "measure-behind":
      "Les derniers relevés sont sous la ligne de progression visée, de plus que le bruit ne l’explique.",
    "measure-past-due": "L’échéance est passée et la cible n’est pas atteinte.",
    "over-length": "Le plan est plus long que ceux de son type, ou a été prolongé deux fois.",
  },
  flagFacts: {
    lastReading: "{of} : dernier relevé le {on}",
    neverMeasured: "{of} : jamais mesuré",
    lastHeld: "dernière séance tenue le {on}",
    neverHeld: "aucune séance tenue depuis le début, le {on}",
    daysWithout: "{value} jours actifs sans séance",
    issueRaised: "{of} : ouvert depuis le {on}",
    answerDue: "{of} : réponse attendue le {on}",
    eventPlanned: "{of} : en cours depuis le {on}, {value} jours",
    actionDue: "{of} : échéance le {on}, {value} jours de retard",
    began: "commencé le {on}",
    weeksMost: "au plus {value} semaines pour son type",
    sessionsHeld: "{value} séances tenues",
    sessionsMost: "au plus {value} séances",
    extended: "prolongé {value} fois",
    milestonesDone: "{of} : {value} jalons atteints",
    milestoneDue: "{of} : prochain jalon attendu le {on}",
    targetDue: "{of} : échéance le {on}",
  },
  wholePlan: "Le plan dans son ensemble",
  putAside: "Mis de côté par {by} jusqu’au {until}",
};
