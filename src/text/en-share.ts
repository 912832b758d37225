// English words of copies that are handed on.
import type { ShareWords } from "./share-words";

export const englishShare: ShareWords = {
  sheets: {
    overview: { tab: "Overview", title: "Coaching of your people" },
    plans: { tab: "Plans", title: "Plans" },
    measures: { tab: "Measures", title: "Measures of success" },
    asked: { tab: "Asked of you", title: "What is asked of you" },
    totals: { tab: "Totals", title: "Coaching in numbers" },
    myPlans: { tab: "My plans", title: "My plans" },
    myMeasures: { tab: "My measures", title: "My measures of success" },
    checkIns: { tab: "Check-ins", title: "Readings" },
    actions: { tab: "Actions", title: "Actions" },
    sessions: { tab: "Sessions", title: "Sessions and reviews" },
    practice: { tab: "Practice", title: "Practice" },
    about: { tab: "About this copy", title: "What is in this copy, and what is not" },
  },
  tiles: {
    people: "People",
    plans: "Active plans",
    attention: "Need attention",
    onItsWay: "On their way",
    achieved: "Achieved",
    asked: "Asked of you",
    actionsOpen: "Open actions",
  },
  madeFor: "For",
  valuesOnly: "A copy as plain values. It does not change when the workbook does.",
  nothingHere: "Nothing here yet.",
  nobodyNeedsAttention: "Nobody needs attention.",
  since: "Since",
  totals: {
    byTeam: "By team",
    byKind: "By kind of plan",
    noTeam: "No team",
    noKind: "No kind",
    people: "People",
    plans: "Active plans",
    bands: {
      attention: "Need attention",
      onItsWay: "On their way",
      achieved: "Achieved",
      notJudged: "Not judged yet",
    },
    all: "All together",
    smallerGroups: "{count} smaller groups together",
    leftOut: "–",
    whyLeftOut:
      "– stands where a number would count fewer than {least} people, or would let a reader work such a number out.",
    tooFew: "Fewer than {least} people have an active plan: there are no totals to show.",
    pulse: "{people} learners said how their last talk felt.",
    goodPulse:
      "{people} learners said how their last talk felt, from 1 to 5; {good} of them said 4 or 5.",
  },
  about: {
    goes: "These columns were copied, as values, and nothing else:",
    goesHeaders: { sheet: "Sheet", columns: "Columns" },
    stays: "Not in this file, and not hidden in it either:",
    never: {
      manager: [
        "Notes, session records, interpretation, reflections, advice and its requests",
        "The boundary check, confidence, needs analyses, issues of plans",
        "Executive and personal plans, and mentoring",
        "People of other managers",
        "E-mail addresses, comments, settings, hidden sheets, formulas, names of authors",
      ],
      hr: [
        "Names of learners, coaches and managers, and any text about a person",
        "Plans, measures and readings of single people",
        "Numbers that would count too few people",
        "Comments, settings, hidden sheets, formulas, names of authors",
      ],
      learner: [
        "The coach's notes, interpretation and advice",
        "The boundary check, confidence, needs analyses",
        "Executive and personal plans, and mentoring: they stay in the pair's own workbook",
        "Other people's plans",
        "E-mail addresses, comments, settings, hidden sheets, formulas, names of authors",
      ],
    },
  },
  preview: {
    goes: "Goes into the copy:",
    stays: "Stays in the workbook:",
    rows: "{sheet}: {columns} (rows: {count})",
    sheet: "{sheet}: no rows",
    stayingColumns: "{sheet}: {columns}",
    stayingPlans: {
      mentoring: "Plans of mentoring: {count}",
      confidentialKind: "Executive and personal plans: {count}",
      unclear: "Plans whose ID stands twice, or whose mode or kind is no word of its list: {count}",
      others: "Plans of other people: {count}",
    },
    stayingMeasures: "Measures of the copied plans whose ID stands twice: {count}",
  },
  searched:
    "Opened again and searched: none of the {count} texts that stay is in any of its {parts} parts.",
  leak: "Nothing was written: {part} of the copy holds a text that must stay in the workbook. This is our fault; please tell us.",
  nameInText:
    "{place}: the text names “{name}”, who is not in this copy. Reword it in the workbook, then make the copy again.",
  problems: {
    notOurs: "This is no workbook of Aimline: choose another file, or make one with aimline new.",
    noManager:
      "nobody in People is called “{name}”. Write the manager's name or ID as it stands there.",
    managesNobody:
      "nobody has {id} as Manager ID, so there is nobody to report on. Fill in the column Manager ID first.",
    noLearner: "nobody in People is “{name}”. Write the learner's ID or name as it stands there.",
    doubledPerson: "two people are “{name}”. Write the ID instead, and give each person an own ID.",
    leastPeople: "the smallest group is a whole number from 2 up, not “{given}”.",
    nothingToShare:
      "there is no plan that this copy could show. Executive and personal plans, mentoring, and plans with a doubled ID are never shown.",
  },
};
