// Les séances, en français. Les questions sont les nôtres ; les noms des méthodes et l’ordre de leurs étapes sont de leurs auteurs.
import type { SessionWords } from "./session-words";

export const frenchSession: SessionWords = {
  practiceGaps: {
    noFeedback: "Pratiqué sans retour",
    noFeedbackOnTheJob: "Essayé au poste sans retour",
  },
  questionSets: {
    grow: {
      name: "GROW",
      steps: [
        { step: "But", ask: "Qu’est-ce qui rendrait cette heure utile pour vous ?" },
        { step: "Réalité", ask: "Que s’est-il passé depuis, et qu’avez-vous vu vous-même ?" },
        { step: "Options", ask: "Qu’essaieriez-vous encore si rien ne vous en empêchait ?" },
        { step: "Volonté", ask: "Que ferez-vous, pour quand, et qui le remarquera ?" },
      ],
    },
    oskar: {
      name: "OSKAR",
      steps: [
        { step: "Résultat", ask: "À quoi verrez-vous que cela va mieux ?" },
        { step: "Échelle", ask: "De 0 à 10, où en êtes-vous, et pourquoi pas plus bas ?" },
        { step: "Savoir-faire", ask: "Qu’est-ce qui marche déjà, et grâce à quoi ?" },
        { step: "Reconnaître et agir", ask: "Quel petit pas vous ferait monter d’un degré ?" },
        { step: "Revue", ask: "Qu’est-ce qui va mieux, et qu’avez-vous fait pour cela ?" },
      ],
    },
    clear: {
      name: "CLEAR",
      steps: [
        { step: "Contrat", ask: "À quoi voulez-vous employer notre temps ?" },
        { step: "Écouter", ask: "Dites-moi comment c’est, avec vos mots." },
        { step: "Explorer", ask: "Que tenez-vous pour acquis, et si ce n’était pas vrai ?" },
        { step: "Agir", ask: "Lequel des chemins que vous avez trouvés prendrez-vous ?" },
        { step: "Revue", ask: "Que retenez-vous de cette rencontre ?" },
      ],
    },
    kata: {
      name: "Kata",
      steps: [
        { step: "Cible", ask: "Que voulez-vous avoir atteint ensuite ?" },
        { step: "Aujourd’hui", ask: "Quelle est la situation, d’après vos mesures ?" },
        {
          step: "Obstacle",
          ask: "Qu’est-ce qui fait obstacle, et lequel prenez-vous maintenant ?",
        },
        { step: "Prochain pas", ask: "Qu’allez-vous essayer, et qu’en attendez-vous ?" },
        { step: "Voir", ask: "Quand pourrons-nous aller voir ce que vous avez appris ?" },
      ],
    },
  },
  sessionSentences: {
    agenda: "{id} {learner} : séance du {day}",
    lastSession: "Dernière séance, le {day} : {what}",
    noSession: "Aucune séance n’a encore eu lieu.",
    overdue: "En retard depuis le {day} : {action} ({owner}, {id})",
    dueSoon: "À faire pour le {day} : {action} ({owner}, {id})",
    measure: "À mesurer depuis le {day} : {measure} ({id})",
    flag: "{state} : {what}. {step}.",
    stuck: "Trop long depuis le {day} : {event}, {skill} ({id})",
    gap: "{gap} : {skill}, le {day} ({id})",
    caution: "À garder en tête : {caution}.",
    questions: "Questions ({name}) :",
    question: "{step} : {ask}",
    recorded: "Séance {id} de {plan}, tenue le {day}.",
    noNext:
      "Aucune prochaine date n’est convenue : la séance n’est pas close tant qu’elle n’en a pas.",
    next: "Prochaine : le {day}.",
    dayAhead: "le {day} n’est pas encore là. Noter une séance quand elle a eu lieu.",
    nextFirst: "le {next} n’est pas après le {day}. Donner une prochaine date après la séance.",
    closedPlan: "{id} est clos. Noter les séances avant de clore un plan.",
    keptOut:
      "{id} est un plan de dirigeant : il ne garde que des dates et des nombres. Laisser de côté {columns} et garder les notes ailleurs.",
    adviceUnasked:
      "un conseil n’est noté que si la personne l’a demandé. Dire qu’il a été demandé, ou laisser le conseil de côté.",
    heldAlready: "{plan} a déjà une séance le {day} ({id}). La modifier dans la feuille.",
  },
};
