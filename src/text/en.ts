// English. Status words describe the work, never the person.
import type { Catalogue } from "./catalogue";
import { englishImport } from "./en-import";
import { englishCycle } from "./en-cycle";
import { englishTemplates } from "./en-templates";
import { englishWorkbook } from "./en-workbook";

export const english: Catalogue = {
  language: "en",
  states: {
    dataProblem: "Data problem",
    regressing: "Regressing",
    stalled: "Stalled",
    silent: "Silent",
    behind: "Behind",
    pastDue: "Past due",
    watch: "Watch",
    awaiting: "Awaiting first check-in",
    onTrack: "On track",
    ahead: "Ahead",
    notStarted: "Not started",
    paused: "Paused",
    draft: "Draft",
    closed: "Closed",
    achieved: "Achieved",
  },
  freshness: { fresh: "Fresh", due: "Due", late: "Late", silent: "Silent" },
  stages: { draft: "Draft", active: "Active", paused: "Paused", closed: "Closed" },
  modes: { coaching: "Coaching", mentoring: "Mentoring" },
  kinds: {
    business: "Business",
    executive: "Executive",
    performance: "Performance",
    skills: "Skills",
    personal: "Personal",
  },
  planFors: { person: "Person", team: "Team" },
  measureKinds: { increase: "Increase", decrease: "Decrease" },
  roles: { learner: "Learner", coach: "Coach", mentor: "Mentor", manager: "Manager" },
  owners: { learner: "Learner", coach: "Coach", manager: "Manager" },
  actionStates: {
    open: "Open",
    dueSoon: "Due soon",
    overdue: "Overdue",
    doneOnTime: "Done on time",
    doneLate: "Done late",
  },
  readingFates: {
    counted: "Counted",
    noMeasure: "No measure of this ID",
    notADate: "No date",
    notANumber: "Value is not a number",
    future: "In the future: not yet counted",
    beforeStart: "Before the start: not counted",
    replaced: "Replaced by a later row of that day",
    waiting: "Waits: the measure has a data problem",
  },
  measureProblems: {
    noMeasureId: "Give the measure an ID",
    doubledMeasureId: "Another measure above has this ID",
    noPlan: "No plan has this Plan ID",
    noStage: "The plan's stage is not a word of the list",
    noKind: "Choose a kind of measure",
    noUnit: "Say the unit",
    noBaseline: "The baseline is not a number",
    noTarget: "The target is not a number",
    noStart: "The start is not a date",
    noDue: "The due date is not a date",
    targetIsBaseline: "Target equals baseline: nothing to move",
    dueNotAfterStart: "Due is not after the start",
  },
  remarks: {
    provisional: "Provisional: fewer than 3 readings",
    belowBaseline: "Below baseline",
    pastTarget: "Past target",
    oneReading: "1 reading",
    neverMeasured: "Never measured",
  },
  nextSteps: {
    dataProblem: "Mend the measure: Measures says what is missing",
    regressing: "Talk soon: what changed? Further coaching, or look again at the need",
    stalled:
      "Look again together: further practice, another approach, or a cause in the work system",
    silent: "Make contact: if you met, log the check-in; if not, book a date",
    behind: "Ask what would help most before the next check-in, and agree one action",
    pastDue: "Close, extend once with a reason, or agree a new target",
  },
  reasons: {
    "data-problem": "Something that judging needs is missing or is not a number or a date.",
    "measure-regressing": "The last readings fall, and by more than the measure's own noise.",
    "measure-stalled":
      "The pace of the last readings is very likely below half of plan, and the gap is beyond noise.",
    "measure-silent": "No check-in for longer than the measure's rhythm allows.",
    "measure-behind": "The last readings lie below the aim line by more than noise explains.",
    "measure-past-due": "The due date has passed and the target is not reached.",
  },
  settings: {
    tolerancePoints: {
      name: "Tolerance, points",
      means: "A gap to the aim line up to this many points (100 = the whole change) is on track.",
    },
    graceShare: {
      name: "Grace at the start",
      means: "Share of the planned time before which nothing reads as behind.",
    },
    cadenceDays: {
      name: "Cadence, days",
      means: "Days between check-ins where a measure does not say.",
    },
    graceDays: {
      name: "Late after, days",
      means: "Days past the next due date before a check-in reads Late.",
    },
    silentCadences: {
      name: "Silent after, cadences",
      means: "Silent when the last check-in is longer ago than this many cadences …",
    },
    silentDays: { name: "Silent after, days", means: "… and longer ago than this many days." },
    noiseShare: {
      name: "Noise of a reading",
      means:
        "Standard error of one reading as a share of the change, where a measure does not say.",
    },
  },
  ...englishTemplates,
  ...englishCycle,
  workbook: englishWorkbook,
  imports: englishImport,
  changes: {
    addSheets: "Add the sheets {names}.",
    addHiddenSheets: "Add hidden sheets of workings: {names}.",
    addTables: "Make the tables {names}, with their formulas and drop-downs.",
    addColumns: "Add to the right of the table {table}: {names}.",
    makeNames: "Make {count} hidden names, by which renamed sheets and columns are found again.",
    mendNames: "Mend hidden names: {names}.",
    fill: "Write the workings on the sheet {sheet}: {count} columns of formulas.",
    mendFormulas: "Restore formulas in the table {table}: {names}.",
    mendValidations: "Restore the checks on what is typed in the table {table}: {names}.",
    mendFormats: "Restore the colouring in the table {table}: {names}.",
    mendCells: "Restore cells of the sheet {sheet}: {names}.",
  },
};
