// English words of the pane's part on people: days away, handing over all plans of somebody, and two rows that are one person.

export const englishPeoplePane = {
  open: "Leave, hand over, merge",
  title: "People",
  hint: "You see each change before it is written, and can undo it.",
  none: "There is nobody in this workbook yet.",
  what: "What is to be done?",
  away: "Somebody is away",
  awayHint: "The clock of their plans stops meanwhile; nobody is flagged for these days.",
  over: "Somebody hands over",
  overHint: "All open plans of a coach, or all people of a manager, go to another.",
  merge: "Two rows are one person",
  mergeHint: "What belongs to one goes to the other; only the duplicate row disappears.",
  person: "Who",
  from: "First day away",
  to: "Last day away",
  toHint: "Leave it blank while it is not known.",
  giver: "From",
  taker: "To",
  as: "What is handed over",
  coach: "The plans that they coach",
  manager: "The people whose manager they are",
  keep: "Who is kept",
  gone: "Whose row goes",
  choose: "Choose",
  missing: "Choose who it is about.",
  same: "Choose two different people.",
  awayPreview:
    "One row of days away: {name}, from {from} to {to}. Plans whose clock stands still: {n}.",
  awayOpenPreview:
    "One row of days away: {name}, from {from} on. Plans whose clock stands still: {n}.",
  overPreview:
    "Open plans that go from {giver} to {taker}: {n}. What was done until now stays with them.",
  managerPreview: "{taker} becomes the manager of everybody whose manager is {giver}.",
  mergePreview:
    "All that belongs to {gone} ({goneId}) goes to {keep} ({keepId}): plans {n}. The row of {gone} ({goneId}) goes.",
  done: "Written.",
} as const;

export type PeoplePaneWords = Readonly<Record<keyof typeof englishPeoplePane, string>>;
