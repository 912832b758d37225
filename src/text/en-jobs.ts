// The English words of the templates for real jobs.
import type { JobWords } from "./job-words";

export const englishJobs: JobWords = {
  templates: {
    serviceDesk: {
      name: "Service desk",
      about: "Eight weeks to answer the question that was asked, at first contact.",
      issue: "Answer so that the ticket does not come back",
    },
    salesCall: {
      name: "Sales call",
      about: "Twelve weeks to find the customer’s need before offering.",
      issue: "Find the need before the offer",
    },
    machineSetUp: {
      name: "Machine set-up",
      about: "Four weeks to set a machine up quickly and right.",
      issue: "Set the machine up alone, with the first piece good",
    },
    firstLineManager: {
      name: "First-line manager",
      about: "Half a year in which a new manager leads by talking and letting decide.",
      issue: "Lead the team through one-to-ones and decisions of its own",
    },
    meetingFacilitation: {
      name: "Meeting facilitation",
      about: "Eight weeks to lead meetings that end on time with actions.",
      issue: "Lead meetings in which everybody speaks and actions have owners",
    },
    dataCollection: {
      name: "Data collection",
      about: "Four weeks to collect data that two people would collect alike.",
      issue: "Collect data that hold",
    },
    onboarding: {
      name: "Onboarding",
      about: "Twelve weeks from the first day to work done alone.",
      issue: "Do the job’s tasks alone and ask in time",
    },
    futureLeader: {
      name: "Mentoring a future leader",
      about: "Half a year with an experienced leader, outside the line.",
      issue: "Grow towards leading, at the protégé’s own pace",
    },
  },
  templateMeasures: {
    ticketsFirstContact: {
      name: "Tickets solved at first contact",
      unit: "%",
      howMeasured: "Of the week’s tickets in the desk’s own record",
    },
    ticketsReopened: {
      name: "Tickets reopened within a week",
      unit: "%",
      howMeasured: "Of the week’s closed tickets, how many were opened again",
    },
    ticketsPerDay: {
      name: "Tickets closed per day",
      unit: "tickets",
      howMeasured: "Mean of the week’s working days",
    },
    needsFound: {
      name: "Calls in which the need was put in the customer’s words",
      unit: "%",
      howMeasured: "Coach listens to five calls with a check list",
    },
    offersAccepted: {
      name: "Offers accepted by customers",
      unit: "%",
      howMeasured: "Of the offers sent in the last four weeks",
    },
    setUpMinutes: {
      name: "Minutes from last old piece to first new piece",
      unit: "min",
      howMeasured: "Stop-watch, from the set-up record",
    },
    firstPieceGood: {
      name: "First pieces within tolerance after set-up",
      unit: "%",
      howMeasured: "Gauge on the first piece of the last ten set-ups",
    },
    setUpsAlone: {
      name: "Set-ups done without help, so far",
      unit: "set-ups",
      howMeasured: "Running count kept by the learner",
    },
    oneToOnesHeld: {
      name: "One-to-ones held in the week planned",
      unit: "%",
      howMeasured: "Calendar of the manager’s own team",
    },
    decisionsByTeam: {
      name: "Decisions taken by the team in two weeks",
      unit: "decisions",
      howMeasured: "List kept at the team board",
    },
    teamClarity: {
      name: "Team’s answer to: I know what counts this month (1 to 5)",
      unit: "points",
      howMeasured: "Mean of a short anonymous question",
    },
    meetingsEndOnTime: {
      name: "Meetings that end at the time set",
      unit: "%",
      howMeasured: "Clock, last ten meetings",
    },
    actionsWithOwner: {
      name: "Meeting actions with an owner and a day",
      unit: "%",
      howMeasured: "Read from the minutes of the week",
    },
    everyoneSpoke: {
      name: "Meetings in which everybody spoke",
      unit: "%",
      howMeasured: "Coach counts speakers in the meetings observed",
    },
    recordsComplete: {
      name: "Records complete at the first check",
      unit: "%",
      howMeasured: "Of the last fifty records",
    },
    twoCountersAgree: {
      name: "Counts in which two people agree",
      unit: "%",
      howMeasured: "Both count the same ten pieces",
    },
    tasksAlone: {
      name: "Tasks of the list done alone, so far",
      unit: "tasks",
      howMeasured: "Ticked on the onboarding list",
    },
    askedForHelpInTime: {
      name: "Questions asked before the work was stuck",
      unit: "%",
      howMeasured: "Coach notes when help was asked for",
    },
  },
  templateActions: {
    listenToTickets: "Read ten reopened tickets together and name where the answer missed",
    askBeforeAnswer: "Ask one question back before answering, on every ticket for two weeks",
    writeKnownErrors: "Write five known errors with their answer for the desk",
    planTheDay: "Plan the day: two quiet hours for hard tickets",
    listenToCalls: "Listen to three calls together, with the check list",
    preparesQuestions: "Prepare five open questions for the next week of calls",
    callWithCoach: "Make two calls with the coach beside, and talk each through",
    summariseOffer: "Sum the need up in the first line of each offer",
    checkList: "Write the set-up as a check list, step by step",
    prepareOutside: "Prepare tools and material while the machine still runs",
    planOneToOnes: "Put a one-to-one with each of the team into the calendar",
    watchMeeting: "Watch a meeting and note what was seen, without judging",
    handOverDecision: "Hand one decision over to the team, with its limits",
    sendAgenda: "Send purpose and agenda a day before each meeting",
    goRound: "Begin each topic with a round in which everybody speaks",
    readActionsBack: "Read actions, owners and days back before the end",
    defineTerms: "Define together what is counted and what is not, with examples",
    countTogether: "Count the same ten pieces apart, compare, and mend the definition",
    tryForm: "Try the form for a day and strike out what nobody uses",
    meetTheTeam: "Meet each colleague for ten minutes: what do you do, when do I ask you?",
    writeFirstMonth: "Write down what the first month taught, and what was missing",
    leadSomething:
      "Lead a small piece of work from start to end, and reflect on it with the mentor",
  },
};
