// English words of the pane's part on one plan: pausing, closing and evaluating, handing over.

export const englishClosePane = {
  hint: "Only how it ended is needed. What is left blank can still be written on Plans.",
  reason: "Why it ended so",
  changed: "What changed for the learner",
  helped: "What helped the learner",
  next: "What comes next for the learner",
  answersHint: "In the learner’s own words. They stay out of copies for others.",
  nextSkill: "Next competency",
  alliance: "Goes on with",
  notSaid: "Not said",
  actions: "Open actions",
  actionsLeft: "Leave them open",
  actionsDone: "Mark them as done",
  executive: "This is an executive plan: it keeps dates and counts, and no words.",

  plans: "One plan: sessions, aims, closing",
  plansTitle: "One plan",
  plansHint: "You see each change before it is written, and can undo it.",
  plan: "Plan",
  choose: "Choose",
  resultMissing: "Say how it ended.",
  handOver: "Hand over",
  handOverTo: "To",
  handOverPreview:
    "Plan {plan} of {learner} goes to {name}. What was done until now stays with it.",
  resume: "Resume",
  resumePreview: "Plan {plan} of {learner} runs again from {day}: its clock goes on.",
  noneOpen: "There is no open plan. Set up plans under More.",
  done: "Written.",
} as const;

export type ClosePaneWords = Readonly<Record<keyof typeof englishClosePane, string>>;
