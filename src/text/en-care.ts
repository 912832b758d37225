// English words of the pane's part on copies, on what is stored where, and on taking Aimline out of a workbook.

export const englishCare = {
  title: "Workbooks, copies, privacy",
  back: "Back",
  rollup: "Bring workbooks together",
  rollupTitle: "Workbooks brought together",
  copies: "Make a copy for somebody",
  stored: "What is stored where",
  removal: "Remove Aimline from this workbook",

  copyTitle: "A copy for somebody",
  copyHint:
    "A new workbook of plain values. What its reader may not see is not in it; nothing is only hidden.",
  copyFor: "For whom",
  forManager: "A manager: their own people",
  forHr: "HR: totals without names",
  forLearner: "A learner: their own plans",
  manager: "Manager",
  learner: "Learner",
  choose: "Choose",
  noManagers:
    "No manager is named yet. Fill in Manager ID on the sheet People, or choose HR or a learner above.",
  leastPeople: "Smallest group",
  leastPeopleHint: "No number counts fewer people than this. A whole number from 2 up.",
  show: "Show what goes and what stays",
  showing: "Making and searching the copy",
  goes: "Goes into the copy",
  stays: "Stays in this workbook",
  everyColumn: "Show every column",
  searched: "Searched before you get it",
  open: "Open the copy as a new workbook",
  opening: "Opening the copy",
  opened: "The copy is a workbook of its own now. Save it, then hand it on.",
  openedMore:
    "This workbook is unchanged. The last sheet of the copy tells its reader what is in it.",
  notSupported: "This Excel cannot open a new workbook from a pane.",
  notSupportedMore:
    "Nothing was written. Open this workbook in Excel for Windows, Mac or the web and make the copy there.",

  keptTitle: "Kept long enough?",
  keptHint:
    "Learners whose plans have all been closed for this long. Their name goes; plans, measures and readings stay for the counts.",
  keptFor: "Closed longer than",
  keptMonths: "{n} months",
  keptNobody: "Nobody has had all plans closed for that long.",
  keptLine: "{name}, closed {day}",
  keptRemove: "Remove the name",
  keptRemoveNamed: "Remove the name of {name}",
  keptRemoved: "The name is removed.",
  keptWhy: "kept long enough",

  storedTitle: "What is stored where",
  storedHint: "Aimline has no server of its own and sends nothing of this workbook anywhere.",
  storedVisible: "In this workbook, to be seen",
  storedVisibleWhat:
    "Names, teams, plans, measures, readings, actions, and what you wrote with them.",
  storedHidden: "In this workbook, on hidden sheets",
  storedHiddenWhat:
    "Words of lists and formulas; what was changed, by whom and why; flags put aside; what was agreed. Hidden is not secret: whoever has the file can read it.",
  storedUndo: "In this workbook, for undoing",
  storedUndoWhat: "What the last three changes replaced, for 30 days at most.",
  storedDevice: "On this device",
  storedDeviceWhat:
    "Your role and your Person ID, and whether the tour was offered, in this browser’s storage. No name.",
  storedNowhere: "Nowhere else",
  storedNowhereWhat:
    "Nothing in settings of add-ins, custom XML or cookies. The server that serves this pane is asked for its files and its version, and told nothing.",

  removeTitle: "Remove Aimline from this workbook",
  removeHint: "What people entered stays. What Aimline computed becomes plain values as of today.",
  removeShow: "Show what would change",
  removeWarning: "This cannot be undone. Save a copy of the workbook first.",
  removeKept: "I have a copy of this workbook",
  removeDo: "Remove Aimline",
  removing: "Removing",
  removed: "Aimline is out of this workbook.",
  removedMore: "To have it back, set up plans again: the tables are known by their headers.",
} as const;

export type CareWords = Readonly<Record<keyof typeof englishCare, string>>;
