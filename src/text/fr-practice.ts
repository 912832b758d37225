// Les exercices, en français.
import type { PracticeWords } from "./practice-words";

export const frenchPractice: PracticeWords = {
  practiceScales: { tenMinutes: "10 minutes", fiveDays: "5 jours", eightWeeks: "8 semaines" },
  spanSigns: { minutes: "min", hours: "h", days: "j", weeks: "sem." },
  skillsLacks: {
    needNotAnalysed: "Le besoin n’est pas analysé au regard du poste",
    eventsNotPlanned:
      "Les exercices et l’essai au poste, chacun suivi d’un retour, ne sont pas prévus",
    nothingLive: "Rien ne s’exerce en situation",
    notMeasured: "Aucun résultat n’est mesurable",
  },
  skillsComplete: "Besoin analysé, étapes prévues, résultat mesuré",
  practiceSentences: {
    spread: "{skill} ({plan}) : {count} étapes sur {scale}, du {from} au {to}.",
    further: "{skill} a déjà ses étapes : voici une nouvelle série d’exercices.",
    event: "  {day}  {event}, {span} {unit} ({id})",
    eventAgain: "  {day}  {event}, essai {attempt}, {span} {unit} ({id})",
    demonstrator: "La démonstration est faite par {name}.",
    vague:
      "« {skill} » peut vouloir dire bien des choses. Nommer la tâche de sorte qu’on puisse la voir faite.",
    longName: "le nom d’une compétence ou d’une tâche a au plus {most} caractères. Le raccourcir.",
    noName: "dire quelle compétence ou tâche est exercée.",
    canShow:
      "qui sait montrer aux autres (niveau 4) n’a pas besoin d’exercices. Lui confier une démonstration, ou revoir le niveau.",
    noDemonstration:
      "à ce niveau, rien n’est démontré. Laisser de côté le démonstrateur, ou dire un autre niveau.",
    closedPlan: "{id} est clos. Dans un plan clos, rien ne s’exerce plus.",
    logged: "{event}, essai {attempt}, fait le {day} ({id}).",
    early: "Pas encore fait auparavant : {events}. L’ordre n’est qu’un conseil.",
    next: "Ensuite : {event}, le {day} ({id}).",
    allDone: "Toutes les étapes de {skill} sont faites.",
    once: "{event} n’a lieu qu’une fois par compétence, et c’est fait ({id}). Les étapes 3 à 5 et 6 à 7 peuvent se répéter.",
    doneAlready:
      "{event} est fait ({id}, le {day}). Dire que c’est un nouvel essai, ou corriger la ligne dans la feuille.",
    noAttempt: "{event} n’a pas d’essai {attempt}. Essais : {known}.",
    takenAttempt: "l’essai {attempt} de {event} existe déjà ({id}).",
    noSkill:
      "{plan} n’a pas d’exercices pour « {skill} ». Il y a : {known}. Prévoir d’abord les exercices.",
    dayAhead: "le {day} n’est pas encore là. Noter un exercice quand il est fait.",
    keptOut:
      "{id} est un plan de dirigeant : il ne garde que des dates et des nombres. Laisser de côté le retour et garder les notes ailleurs.",
    due: "Exercice depuis le {day} : {event}, {skill} ({id})",
  },
};
