// Cautions about a plan, in English.
import type { CautionWords } from "./caution-words";

export const englishCautions: CautionWords = {
  cautions: {
    tooShort: "Closed after fewer sessions than its kind takes",
    tooLong: "Longer than its kind takes",
    extended: "Its end was put off twice or more",
    pastPlanned: "More sessions were held than were planned",
    coachOwnsMost: "More than half of the open actions are the coach’s",
    noneFromLearner: "In the last three sessions no action was the learner’s idea",
    adviceMostly: "Advice was asked for in most reflections",
    coachDoes: "An open action of the coach reads like the learner’s own work",
    coachBelow: "The coach’s level in a skill is below what the plan asks for",
    coachUnrated: "The coach’s own level in a skill of the plan is not noted",
  },
  coachLevels: { holds: "Holds it", below: "Below what is required", unrated: "Not noted" },
};
