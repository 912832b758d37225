// English words of the tour. Each step says what is seen there and what to do with it; {learner} is whom the tour follows.

/** The steps, in their order; the views they stand in are the pane's own affair. */
export const tourSteps = ["today", "attention", "checkIn", "sheets", "more"] as const;
export type TourStep = (typeof tourSteps)[number];

const nextInAttention =
  "Read “Next”, do it with the learner, then choose “What to do”. Each change is shown before it is written.";

export const englishTour = {
  tour: "Tour",
  again: "Take the tour",
  againHint: "Five short steps through the views of this pane. Nothing is written.",
  offer: "New here?",
  offerHint:
    "A tour of five short steps follows {learner}. Nothing is written, and you can leave at any time.",
  offerHintCalm:
    "A tour of five short steps shows the way. Nothing is written, and you can leave at any time.",
  take: "Take the tour",
  later: "No, thanks",
  step: "Step {n} of {all}",
  onward: "Next",
  back: "Back",
  skip: "Skip the tour",
  done: "Done",
  waiting: "The tour waits at step {n}: {title}.",
  goOn: "Go on with the tour",
  showHome: "Show the Home sheet",
  noHome: "This workbook has no Home sheet that can be shown.",
  steps: {
    today: {
      title: "See who needs you first",
      seen: "The plans are counted by how they stand. {learner} is among the first to look at.",
      next: "Begin here when you open the workbook.",
    },
    attention: {
      title: "Find out why",
      seen: "{learner} has a card here: what is wrong, since when, and the readings beside the aim line that was agreed.",
      next: nextInAttention,
    },
    checkIn: {
      title: "Type the new readings",
      seen: "Whatever is due to be measured waits here, with its last value.",
      next: "Type a number, then press Enter for the next. As soon as you record, {learner} and all others are judged anew.",
    },
    sheets: {
      title: "Find it all on the sheets",
      seen: "What you saw stands in the workbook, worked out by formulas that need no add-in. Whoever has Excel can read it.",
      next: "Look at Home for the whole picture, or print a plan’s page for a meeting.",
    },
    more: {
      title: "Go on with your own people",
      seen: "Here you prepare sessions, answer needs, solve cases and make copies without private notes.",
      next: "For your own team, open an empty workbook and paste your list under “Set up plans”. This tour stays here, under “New here?”.",
    },
  },
  /** Where nobody needs attention, so that nobody can be followed. */
  calm: {
    today: {
      title: "See who needs you first",
      seen: "The plans are counted by how they stand. Nobody needs attention now; whoever does is named here.",
      next: "Begin here when you open the workbook.",
    },
    attention: {
      title: "Find out why",
      seen: "Nobody stands here now. Whoever stalls, slips or falls silent gets a card: what is wrong, since when, and the readings beside the aim line.",
      next: nextInAttention,
    },
    checkIn: {
      title: "Type the new readings",
      seen: "Whatever is due to be measured waits here, with its last value.",
      next: "Type a number, then press Enter for the next. As soon as you record, all plans are judged anew.",
    },
  },
};

export type TourWords = typeof englishTour;
