// Sessions, in English. The questions are our own; the names of the sets and the order of their steps are their authors'.
import type { SessionWords } from "./session-words";

export const englishSession: SessionWords = {
  practiceGaps: {
    noFeedback: "Practised without feedback",
    noFeedbackOnTheJob: "Tried on the job without feedback",
  },
  questionSets: {
    grow: {
      name: "GROW",
      steps: [
        { step: "Goal", ask: "What would make this hour worth your while?" },
        { step: "Reality", ask: "What happened since we met, and what did you see for yourself?" },
        { step: "Options", ask: "What else could you try, if nothing stood in the way?" },
        { step: "Will", ask: "What will you do, by when, and who will notice?" },
      ],
    },
    oskar: {
      name: "OSKAR",
      steps: [
        { step: "Outcome", ask: "How will you know that it is better?" },
        { step: "Scaling", ask: "From 0 to 10, where are you now, and why not lower?" },
        { step: "Know-how", ask: "What already works, and what helps it work?" },
        { step: "Affirm and act", ask: "What is one small step up the scale?" },
        { step: "Review", ask: "What got better, and what did you do for that?" },
      ],
    },
    clear: {
      name: "CLEAR",
      steps: [
        { step: "Contract", ask: "What do you want to use our time for?" },
        { step: "Listen", ask: "Tell me how it is, in your own words." },
        { step: "Explore", ask: "What do you take for granted here, and what if it were not so?" },
        { step: "Act", ask: "Which of the ways that you found will you take?" },
        { step: "Review", ask: "What do you take away from today?" },
      ],
    },
    kata: {
      name: "Kata",
      steps: [
        { step: "Target", ask: "What do you want to have reached next?" },
        { step: "Now", ask: "What is the state today, by what you measured?" },
        {
          step: "Obstacle",
          ask: "What stands in the way, and which one thing do you take up now?",
        },
        { step: "Next step", ask: "What will you try, and what do you expect to happen?" },
        { step: "See", ask: "When can we go and see what you learned?" },
      ],
    },
  },
  sessionSentences: {
    agenda: "{id} {learner}: session on {day}",
    lastSession: "Last session {day}: {what}",
    noSession: "No session has been held yet.",
    overdue: "Overdue since {day}: {action} ({owner}, {id})",
    dueSoon: "Due {day}: {action} ({owner}, {id})",
    measure: "To be measured since {day}: {measure} ({id})",
    flag: "{state}: {what}. {step}.",
    stuck: "Takes too long since {day}: {event}, {skill} ({id})",
    gap: "{gap}: {skill} on {day} ({id})",
    caution: "Bear in mind: {caution}.",
    questions: "Questions ({name}):",
    question: "{step}: {ask}",
    recorded: "Session {id} of {plan}, held on {day}.",
    noNext: "No next date is agreed: the session is not closed before it has one.",
    next: "Next: {day}.",
    dayAhead: "{day} is not yet. Record a session when it was held.",
    nextFirst: "{next} is not after {day}. Give the next date after the session.",
    closedPlan: "{id} is closed. Record sessions before a plan is closed.",
    keptOut:
      "{id} is an executive plan: it keeps dates and counts only. Leave out {columns}, and keep notes elsewhere.",
    adviceUnasked:
      "advice is written down only when the learner asked for it. Say that it was asked for, or leave the advice out.",
    heldAlready: "{plan} has a session on {day} already ({id}). Change it in the sheet.",
  },
};
