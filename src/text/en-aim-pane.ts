// English words of reviewing a plan's aims and of mending a reading, in the pane.

export const englishAimPane = {
  review: "Review the aims",
  mend: "Mend a reading",
  measure: "Measure",
  noAims: "This plan has no measure with a target.",
  now: "Now",
  next: "New",
  target: "Target",
  due: "By",
  perWeek: "A week",
  paceFrom:
    "From {stands} today to {target} by {day}: {pace} a week. Until now {before} a week were planned.",
  paceBest: "The best pace seen on such a measure is {best} a week.",
  paceTooFast: "That is faster than the best pace seen, {best} a week: what will be different?",
  paceNone: "No pace was seen yet: whether it can be reached is yours to judge.",
  paceNothing: "Say a target other than where it stands, and a day to come.",
  paceBound: "A bound to keep: there is no pace to it.",
  why: "Why it is changed",
  whyHint: "Kept in the change log and beside the new target.",
  by: "Changed by",
  noReadings: "No reading of this plan counts yet.",
  reading: "Wrong reading",
  readingOf: "{day}: {value}",
  what: "What was it?",
  other: "Another number",
  otherHint: "The right number counts from now on.",
  none: "No reading at all",
  noneHint: "Nothing was measured that day.",
  right: "The right number",
  rightMissing: "Type the right number first.",
  whyMend: "Why",
  whyMendHint: "Kept as the note of the new row.",
  mendPreview:
    "A row is added to Check-ins for {day}: {value} in place of {before}. The old row stays and no longer counts.",
  backPreview:
    "A row is added to Check-ins that takes the reading of {day}, {before}, back. The old row stays and no longer counts.",
} as const;

export type AimPaneWords = Readonly<Record<keyof typeof englishAimPane, string>>;
