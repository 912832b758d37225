// Decisions after a check-in, in English.
import type { DecisionWords } from "./decision-words";

export const englishDecision: DecisionWords = {
  suggestions: {
    recognise: "Recognise",
    keepGoing: "Keep going",
    furtherCoaching: "Further coaching",
    lookAgain: "Look again",
  },
  decisions: {
    recognise: "Recognise",
    keepGoing: "Keep going",
    furtherCoaching: "Further coaching",
    lookAgainNeed: "Look again: the need",
    lookAgainAgreement: "Look again: the agreement",
    lookAgainOtherHelp: "Look again: other help",
    lookAgainClose: "Look again: close",
  },
  decisionWhys: {
    achieved: "the target is reached",
    ahead: "it is ahead of its aim line by more than noise explains",
    holding: "the last reading is at the target",
    onTrack: "it keeps to its aim",
    watch: "it is below its aim, but by no more than noise explains",
    behind: "it is below its aim by more than noise explains",
    stalled: "it stands still: its pace is very likely below half of plan",
    regressing: "the last readings fall by more than noise explains",
    pastDue: "the due date has passed and the target is not reached",
    lookedAlready: "it was looked at again already and still does not move",
  },
  lookAgainSteps: {
    need: "Answer the questions of the need anew: is it skill, knowledge or the work system?",
    agreement: "Change the target or its date together, and agree the plan anew.",
    otherHelp: "Talk about which other help might fit. No reason is written down.",
    close: "Close the plan with its result.",
  },
  decisionSentences: {
    suggested: "{id} {measure}: {suggestion} is suggested, since {why}.{readings}",
    reading: " {on}: {value} (aim {aim}).",
    decided: "{id} {measure}, reading of {day}: {decision}.",
    agrees: "That is what was suggested, since {why}.",
    differs: "Suggested was {suggestion}, since {why}.",
    noSuggestion: "Nothing was suggested.",
    last: "Last decision, on the reading of {day}: {decision}, {measure} ({id})",
    noName: "say who decides: the suggestion is only one.",
    noMeasure: "there is no measure “{id}”. There is {known}.",
    noReading: "{id} has no reading that counts. Log the check-in first.",
    noReadingOn: "{id} has no reading of {day} that counts. The last ones: {known}.",
    noHow: "say how the learner was recognised.",
    howElsewhere: "how somebody was recognised stands beside Recognise only. Leave it out.",
    keptOut:
      "{id} is an executive plan: it keeps dates and counts only. Leave out how somebody was recognised.",
    asksReason:
      "{decision} does not go with {state}: {suggestion} is suggested, since {why}. Who decides otherwise says the reason.",
    asksReasonAlone: "{decision} does not go with {state}. Who decides so says the reason.",
    closedPlan: "{id} is closed: there is nothing more to decide.",
    meanwhile:
      "meanwhile “{decision}” was decided on the reading of {day} of {id}. Look at it on Check-ins first.",
    readingMeanwhile:
      "the reading of {day} of {id} is not there any more as you saw it. Look at it again.",
    whyMended: "say why the reading is mended.",
    readingMended:
      "{id}, reading of {day}: {before} → {after}. The old row stays and no longer counts.",
    readingTakenBack:
      "{id}: the reading of {day}, {before}, is taken back. Its row stays and no longer counts.",
    actionAdded: "Action {id}: {action} ({owner}, due {day}).",
    actionOver: "{day} is over: give the action a day to come.",
    nothingAdded: "No practice and no action came with it: plan practice, or agree an action.",
    addedElsewhere: "practice and actions come with Further coaching only. Leave them out.",
  },
};
