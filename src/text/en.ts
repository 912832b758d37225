// English. Status words describe the work, never the person.
import type { Catalogue } from "./catalogue";
import { englishCheck } from "./en-check";
import { englishTakeOver } from "./en-adopt";
import { englishImport } from "./en-import";
import { englishPages } from "./page-words";
import { englishRemoval } from "./removal-words";
import { englishRollup } from "./en-rollup";
import { englishShare } from "./en-share";
import { englishCalendar } from "./calendar-words";
import { englishVersion } from "./version-words";
import { englishCycle } from "./en-cycle";
import { englishAgreement } from "./en-agreement";
import { englishCases } from "./en-case";
import { englishCautions } from "./en-cautions";
import { englishClose } from "./en-close";
import { englishLife } from "./en-life";
import { englishSession } from "./en-session";
import { englishStanding } from "./standing-words";
import { englishIdea } from "./idea-words";
import { englishOutside } from "./outside-words";
import { englishSkill } from "./en-skill";
import { englishPractice } from "./en-practice";
import { englishDecision } from "./en-decision";
import { englishNeed } from "./en-need";
import { englishFlags } from "./en-flags";
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
  measureKinds: {
    increase: "Increase",
    decrease: "Decrease",
    reach: "Reach in total",
    keepAbove: "Keep at or above",
    keepBelow: "Keep at or below",
    keepBetween: "Keep between",
    milestones: "Milestones",
    yesNo: "Yes or no",
    level: "Level 0 to 4",
  },
  shapes: { straight: "Straight", steps: "Steps", lateStart: "Late start" },
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
    corrected: "Corrected by another row",
    takesBack: "Takes a reading back",
    ofMilestones: "Not counted: the measure goes by its milestones",
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
    noUpper: "The upper bound is not a number",
    noStart: "The start is not a date",
    noDue: "The due date is not a date",
    targetIsBaseline: "Target equals baseline: nothing to move",
    upperNotAboveTarget: "The upper bound is not above the target",
    dueNotAfterStart: "Due is not after the start",
    noAimFrom: "Late start: say from which day the aim line rises",
    noSteps: "Steps: list them on the sheet Targets",
    noMilestones: "List the milestones on the sheet Milestones",
  },
  targetFates: {
    inForce: "In force",
    earlier: "Earlier target",
    later: "From a later day",
    step: "Step of the aim line",
    noMeasure: "No sound measure of this ID",
    notOfKind: "Not for this kind or shape of measure",
    notADate: "No date",
    notANumber: "Not a number",
    nothingToMove: "Target equals baseline or bound: nothing to move",
    dueNotAfterFrom: "Due is not after the first day",
  },
  milestoneFates: {
    open: "Open",
    overdue: "Overdue",
    done: "Done",
    noMeasure: "No measure of milestones has this ID",
    noDueDate: "No due date: not counted",
    doneNotADate: "Done on is not a date: not counted",
    doneInFuture: "Done in the future: not yet counted",
  },
  badges: {
    provisional: "Provisional",
    lowConfidence: "Low confidence",
    targetToReview: "Target to review",
  },
  planRemarks: {
    weightsAllZero: "All weights are 0: measures count alike",
    weightsSomeBlank: "Blank weights count as 1",
  },
  remarks: {
    belowBaseline: "Below baseline",
    pastTarget: "Past target",
    oneReading: "1 reading",
    neverMeasured: "Never measured",
    noneSinceRevised: "No reading since the target was revised",
    outOfBounds: "Outside the bounds",
    holding: "At target, not yet held",
  },
  picture: {
    withNoise:
      "Readings since {from}: {values}; on {to} the aim was {aim} and the noise of one reading ± {noise}.",
    withoutNoise: "Readings since {from}: {values}; on {to} the aim was {aim}.",
    flagged: "Flagged since {since}.",
    fired: "flagged {day}",
    keyWithNoise: "Dashed: aim. Band: noise, ± {noise}.",
    keyWithoutNoise: "Dashed: aim.",
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
        "How far a reading may be off by chance (standard error), as a share of the change, where a measure does not say.",
    },
    countNoiseShare: {
      name: "Noise of a count",
      means: "The same for measures that count something up.",
    },
    noContactDays: {
      name: "No contact after, days",
      means: "Active days without a session held or booked, after which a plan is flagged.",
    },
    stuckDays: {
      name: "Event stuck after, days",
      means:
        "Days after which an event of instruction is flagged, where its planned span is not shorter.",
    },
    overdueDays: {
      name: "Action overdue after, days",
      means: "A single overdue action is flagged after this many days, two at once.",
    },
  },
  ...englishTemplates,
  ...englishCycle,
  ...englishNeed,
  ...englishAgreement,
  ...englishLife,
  ...englishSession,
  ...englishSkill,
  ...englishPractice,
  ...englishDecision,
  ...englishIdea,
  ...englishOutside,
  ...englishCautions,
  ...englishClose,
  ...englishStanding,
  ...englishCases,
  ...englishFlags,
  workbook: englishWorkbook,
  imports: englishImport,
  share: englishShare,
  removal: englishRemoval,
  rollup: englishRollup,
  pages: englishPages,
  takeOver: englishTakeOver,
  version: englishVersion,
  calendar: englishCalendar,
  check: englishCheck,
  changes: {
    addSheets: "Add the sheets {names}.",
    addHiddenSheets: "Add hidden sheets: {names}.",
    showSheets: "Show the sheets {names}, which were hidden.",
    standAside:
      "Out of sight, because few tabs are enough for one learner: {names}. To see one, right-click a tab and choose Unhide.",
    addTables: "Make the tables {names}, with their formulas and drop-downs.",
    addColumns: "Add to the right of the table {table}: {names}.",
    makeNames: "Make {count} hidden names, by which renamed sheets and columns are found again.",
    mendNames: "Mend hidden names: {names}.",
    fill: "Write the workings on the sheet {sheet}: {count} columns of formulas.",
    mendFormulas: "Restore formulas in the table {table}: {names}.",
    mendValidations: "Restore the checks on what is typed in the table {table}: {names}.",
    mendFormats: "Restore the colouring in the table {table}: {names}.",
    mendCells: "Restore cells of the sheet {sheet}: {names}.",
    addCharts: "Draw charts on the sheet {sheet}: {names}.",
  },
};
