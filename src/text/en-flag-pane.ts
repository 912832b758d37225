// English words of what can be done about a flag: the dates ahead for a calendar.

export const englishFlagPane = {
  dates: "Dates for the calendar",
  datesHint:
    "Sessions, review and end that lie ahead; nothing that was written about the plan. Copy the text where this Excel saves no file from a pane.",
  save: "Save as .ics",
  saved: "{file} was handed over to be saved.",
} as const;

export type FlagPaneWords = Readonly<Record<keyof typeof englishFlagPane, string>>;
