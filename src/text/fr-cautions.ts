// Cautions about a plan, in French.
import type { CautionWords } from "./caution-words";

export const frenchCautions: CautionWords = {
  cautions: {
    tooShort: "Clos après moins de séances que n’en demande ce type de plan",
    tooLong: "Plus long que n’en demande ce type de plan",
    extended: "La fin a été repoussée deux fois ou plus",
    pastPlanned: "Plus de séances tenues que prévu",
    coachOwnsMost: "Plus de la moitié des actions ouvertes reviennent au coach",
    noneFromLearner: "Aux trois dernières séances, aucune action n’est venue de l’apprenant",
    adviceMostly: "Un conseil a été demandé dans la plupart des réflexions",
    coachDoes: "Une action ouverte du coach ressemble au travail de l’apprenant",
    coachBelow: "Le niveau du coach dans une compétence est inférieur à ce que vise le plan",
    coachUnrated: "Le niveau du coach dans une compétence du plan n’est pas noté",
  },
  coachLevels: { holds: "Acquis", below: "Inférieur au requis", unrated: "Non noté" },
};
