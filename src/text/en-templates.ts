// The English words of the plan templates: what is measured, how, and what people are asked to do.
import type { Catalogue } from "./catalogue";
import { englishJobs } from "./en-jobs";

export const englishTemplates: Pick<
  Catalogue,
  "templates" | "templateMeasures" | "templateActions"
> = {
  templates: {
    ...englishJobs.templates,
    skills: {
      name: "Skills coaching",
      about:
        "Eight weeks to learn one well-defined skill: shown, practised, tried on the job, with feedback twice.",
      issue: "Learn the skill well enough to do the job alone",
    },
    performance: {
      name: "Performance coaching",
      about: "Twelve weeks to move results that matter now: on time, right, and with confidence.",
      issue: "Bring results on time and quality to the level agreed",
    },
    mentoring: {
      name: "Mentoring",
      about: "Half a year of conversations that the protégé steers; light on measures.",
      issue: "Grow towards the protégé's own next step",
    },
    team: {
      name: "Team improvement",
      about:
        "Sixteen weeks in which a team improves its own work: faster, less rework, ideas tried.",
      issue: "Improve how the team's work flows",
    },
  },
  templateMeasures: {
    ...englishJobs.templateMeasures,
    skillLevel: {
      name: "Level in the skill (0 none, 4 can show others)",
      unit: "level",
      howMeasured: "Coach watches one job from start to end and gives the level",
    },
    rightFirstTime: {
      name: "Jobs right first time",
      unit: "%",
      howMeasured: "Of the last ten jobs, how many needed no correction",
    },
    doneUnaided: {
      name: "Practice jobs done without help, so far",
      unit: "jobs",
      howMeasured: "Running count kept by the learner",
    },
    onTime: {
      name: "Work finished on time",
      unit: "%",
      howMeasured: "Of what was due this week, how much was done by then",
    },
    errors: {
      name: "Errors per 100 items",
      unit: "errors",
      howMeasured: "Weekly sample by a colleague who does not know whose work it is",
    },
    ownConfidence: {
      name: "Confidence in own next step (0 to 10)",
      unit: "points",
      howMeasured: "Said by the learner at the start of the conversation",
    },
    conversations: {
      name: "Mentoring conversations held, so far",
      unit: "conversations",
      howMeasured: "Count of those that took place",
    },
    cycleTime: {
      name: "Days from request to done",
      unit: "days",
      howMeasured: "Median of the week's finished requests",
    },
    ideasTried: {
      name: "Ideas tried, so far",
      unit: "ideas",
      howMeasured: "Count of ideas that the team tried, kept or not",
    },
    rework: {
      name: "Work that came back",
      unit: "%",
      howMeasured: "Of the week's finished requests, how many came back",
    },
  },
  templateActions: {
    ...englishJobs.templateActions,
    agreeOutcome: "Agree the outcome, the measures and what each of us will do",
    demonstrate: "Show the skill on a real job, or arrange for somebody to",
    practise: "Practise off-line on three easy jobs; talk through each afterwards",
    practiseAgain: "Practise again on harder jobs, using the feedback",
    tryOnTheJob: "Try it on the job with the coach at hand",
    feedbackOnTheJob: "Watch the work and give feedback on what was seen",
    agreeNextStep: "Look back together and agree what comes next",
    lookAtTheWork: "Look at the work itself: what gets in the way, what would help",
    chooseOneChange: "Choose one change to the way of working and try it for two weeks",
    reviewWithManager: "Review with the manager: what is needed from the work system",
    agreeGroundRules: "Agree how often to meet, who prepares, and what stays between us",
    writeOwnPurpose: "Write down in own words what would make this worthwhile",
    meetSomeoneNew: "Meet somebody who does what you might do next",
    mapTheWork: "Map the work from request to done and mark where it waits",
    holdIdeasMeeting: "Hold the first ideas meeting; every idea gets an answer within 14 days",
    tryAnIdea: "Try the first idea for two weeks and look at the numbers",
  },
};
