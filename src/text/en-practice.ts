// Practice, in English.
import type { PracticeWords } from "./practice-words";

export const englishPractice: PracticeWords = {
  practiceScales: { tenMinutes: "10 minutes", fiveDays: "5 days", eightWeeks: "8 weeks" },
  spanSigns: { minutes: "min", hours: "h", days: "d", weeks: "wk" },
  skillsLacks: {
    needNotAnalysed: "The need is not analysed against what the job asks for",
    eventsNotPlanned: "Practice and a try on the job, each with feedback, are not planned",
    nothingLive: "Nothing is practised live",
    notMeasured: "No outcome can be measured",
  },
  skillsComplete: "By need, in events, measured",
  practiceSentences: {
    spread: "{skill} ({plan}): {count} events over {scale}, from {from} to {to}.",
    further: "{skill} has its events already: this is a further round of practice.",
    event: "  {day}  {event}, {span} {unit} ({id})",
    eventAgain: "  {day}  {event}, attempt {attempt}, {span} {unit} ({id})",
    demonstrator: "{name} demonstrates.",
    vague: "“{skill}” can mean many things. Name the task so that one can see it done.",
    longName: "the name of a skill or task has at most {most} characters. Shorten it.",
    noName: "say which skill or task is practised.",
    canShow:
      "who can show others (level 4) needs no practice. Let them demonstrate, or look at the level again.",
    noDemonstration:
      "at this level nothing is demonstrated. Leave the demonstrator out, or say another level.",
    closedPlan: "{id} is closed. Nothing is practised in a closed plan.",
    logged: "{event}, attempt {attempt}, done on {day} ({id}).",
    early: "Not done before it: {events}. The order is a piece of advice.",
    next: "Next: {event}, {day} ({id}).",
    allDone: "All events of {skill} are done.",
    once: "{event} happens once for a skill and is done ({id}). Events 3 to 5 and 6 to 7 may be repeated.",
    doneAlready:
      "{event} is done ({id}, {day}). Say that this is a further attempt, or correct the row in the sheet.",
    noAttempt: "{event} has no attempt {attempt}. Attempts: {known}.",
    takenAttempt: "attempt {attempt} of {event} is there already ({id}).",
    noSkill: "{plan} has no practice of “{skill}”. It has: {known}. Plan the practice first.",
    dayAhead: "{day} is not yet. Log practice when it is done.",
    keptOut:
      "{id} is an executive plan: it keeps dates and counts only. Leave the feedback out, and keep notes elsewhere.",
    due: "Practice since {day}: {event}, {skill} ({id})",
  },
};
