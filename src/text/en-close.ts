// The close, other help, reflections and the record of a session, in English.
import type { CloseWords } from "./close-words";

export const englishClose: CloseWords = {
  alliances: {
    mentor: "A mentor",
    community: "A community of practice",
    peer: "A peer",
    none: "Nobody for now",
  },
  otherHelps: {
    none: "None",
    informed: "Information offered",
    paused: "Paused while other help is used",
    parallel: "Continues in parallel",
  },
  outcomes: {
    met: "Target met",
    held: "Held, target not met",
    slipped: "Below where it began",
    notMeasured: "Not measured",
  },
  sessionHints: {
    partMissing: "Analysis, reflection or an action is missing",
    nothingSeen: "An interpretation without what was seen or heard",
    adviceUnasked: "Advice is noted only when the learner asked for it",
    judging: "A word judges the person: say what was seen instead",
  },
  pulseRange: "A number from 1 to 5, or nothing.",
  mentoringRules:
    "What is said here stays here. The learner brings the topics and finds the ways; advice only when asked. Either of us may end it.",
  closeSentences: {
    measure: "{measure}: {baseline} → {last}, target {target}. {outcome}.",
    goals:
      "Measures: {count}; met {met}, held {held}, slipped {slipped}, not measured {notMeasured}; objective {objective}.",
    standsStill: "{measure} ({id}) is {state} as the plan closes.",
    leftOpen: "Actions left open: {actions}.",
    markedDone: "Actions marked as done: {actions}.",
    missing: "Not said at the close: {parts}. It can still be written on Plans.",
    wordyExecutive:
      "{id} is an executive plan: it keeps dates and counts only. Leave out what was said, and keep it elsewhere.",
    reasonNotKept: "{id} is an executive plan: the reason is not kept.",
    otherHelp: "{id}: {outcome}.",
    noConsent:
      "other help is noted only when the learner agrees to it. Ask first, then say --consent yes.",
    noReasonKept: "no reason is kept with other help. Leave it out.",
    notNow: "{id} is not active. Other help is noted while a plan is under way.",
    outsideCoaching: "Review: “Is there anything outside coaching that you want to mention?”",
    boundaryAsked: "Note one of these and never a reason: {answers}.",
    boundaryKeptOut: "Nothing of the answer is noted in an executive plan.",
    groundRules: "Ground rules: {rules}",
    meetBy: "By your rhythm you meet by {day}.",
    reflections:
      "Reflections so far: ways found by the learner {found}, advice asked for {advised}.",
    askedLast: "Asked last time: {name}.",
  },
};
