// Words of the printable pages beside that of the plan: for a review talk, and of a plan before and after.

export interface PageWords {
  /** What was done when a page was asked for, and why not. {id}: the plan; {known}: a few that there are. */
  readonly sentences: Readonly<Record<"made" | "there" | "noPlan" | "noPlans", string>>;
  /** In place of the pages' measures that find no room. */
  readonly moreMeasures: string;
  /** Who reads what of a plan: of one that its manager may see, and of one that stays with the pair; and where confidence ends. */
  readonly confidential: Readonly<Record<"title" | "manager" | "pair" | "limits", string>>;
  readonly review: Readonly<
    Record<
      "tab" | "title" | "since" | "then" | "change" | "decision" | "reasons" | "agreed",
      string
    >
  > & {
    readonly decisions: readonly string[];
  };
  readonly beforeAfter: Readonly<
    Record<
      | "tab"
      | "title"
      | "before"
      | "after"
      | "share"
      | "seenLater"
      | "cameOf"
      | "inOwnWords"
      | "agreed",
      string
    >
  >;
}

export const englishPages: PageWords = {
  sentences: {
    made: "Made the page of plan {id} ({learner}).",
    there: "The page of plan {id} ({learner}) is there already.",
    noPlan: "no plan is “{id}”. Write one of {known}.",
    noPlans: "no plan is “{id}”. It has no plans. Set up plans first (aimline new).",
  },
  moreMeasures: "The first eight are shown; the others stand on Measures.",
  confidential: {
    title: "Who reads what",
    manager:
      "The manager’s copy shows this plan’s dates, measures and State; never what is said in a session.",
    pair: "This plan stays between the two of us: no copy shows it, and HR counts it in totals only.",
    limits:
      "Confidentiality ends where somebody is at risk of harm, where the law requires it, or by a rule of the organisation that we both know.",
  },
  review: {
    tab: "Review",
    title: "Review of the plan",
    since: "Since",
    then: "Then",
    change: "Change since",
    decision: "Decision",
    decisions: [
      "Go on as agreed",
      "Change measures, targets or dates",
      "Pause",
      "Close: achieved",
      "Close: not achieved",
    ],
    reasons: "Reasons, and what each of us does next",
    agreed: "We talked about the measures above and agree on this decision.",
  },
  beforeAfter: {
    tab: "Before and after",
    title: "Before and after",
    before: "Before",
    after: "After",
    share: "Share of the change",
    seenLater: "Seen after closing, days",
    cameOf: "What came of it",
    inOwnWords: "In the learner’s words",
    agreed: "We agree on the result above.",
  },
};

export const frenchPages: PageWords = {
  sentences: {
    made: "La page du plan {id} ({learner}) est faite.",
    there: "La page du plan {id} ({learner}) est déjà là.",
    noPlan: "aucun plan n’a le code « {id} ». Écrivez l’un de ceux-ci : {known}.",
    noPlans:
      "aucun plan n’a le code « {id} ». Il n’y a encore aucun plan : créez-en d’abord (aimline new).",
  },
  moreMeasures: "Les huit premières sont montrées ; les autres figurent dans Mesures.",
  confidential: {
    title: "Qui lit quoi",
    manager:
      "La copie du responsable montre les dates, les mesures et l’état de ce plan ; jamais ce qui est dit en séance.",
    pair: "Ce plan reste entre nous deux : aucune copie ne le montre, et les RH ne le comptent que dans des totaux.",
    limits:
      "La confidentialité cesse si quelqu’un est en danger, si la loi l’exige, ou selon une règle de l’organisation que nous connaissons tous deux.",
  },
  review: {
    tab: "Bilan",
    title: "Bilan du plan",
    since: "Depuis le",
    then: "À cette date",
    change: "Écart depuis",
    decision: "Décision",
    decisions: [
      "Continuer comme convenu",
      "Changer des mesures, des cibles ou des dates",
      "Suspendre",
      "Clore : atteint",
      "Clore : non atteint",
    ],
    reasons: "Raisons, et ce que chacun fait ensuite",
    agreed: "Nous avons parlé des mesures ci-dessus et convenons de cette décision.",
  },
  beforeAfter: {
    tab: "Avant et après",
    title: "Avant et après",
    before: "Avant",
    after: "Après",
    share: "Part du changement",
    seenLater: "Vu après la clôture, jours",
    cameOf: "Ce qu’il en est",
    inOwnWords: "Avec les mots de l’apprenant",
    agreed: "Nous convenons du résultat ci-dessus.",
  },
};
