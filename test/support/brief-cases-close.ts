// Cases of the brief for the life of a plan, sessions, mentoring and the close, each with the rows that it needs: which cell says it.
import type { Row } from "../../src/schema/row";
import { english } from "../../src/text/en";
import { at } from "./brief-cases";
import type { BriefCase } from "./brief-cases";

const { stages, results, modes, standings, planBlocks, sessionHints, sessionTypes } = english;
const plan = { Mode: modes.coaching, Stage: stages.active, Issue: "Answer in time" };
const reflection = { PlanId: "C3", Type: sessionTypes.mentoring, Held: 46310 };
const coaching = {
  ...{ PlanId: "C1", Type: sessionTypes.coaching, Held: 46310 },
  ...{ Analysis: "Two calls", Reflection: "Ask first", Observation: "Two silences" },
};
const practise = { PlanId: "C2", MeasureId: "M1", Action: "Try" };

/** By table, beside the rows of the other cases. */
export const closeRows: ReadonlyMap<string, readonly Row[]> = new Map<string, readonly Row[]>([
  [
    "Plans",
    [
      { PlanId: "C1", ...plan, Stage: stages.closed, Result: results.training, ClosedOn: 46340 },
      { PlanId: "C2", ...plan, Stage: stages.draft, Start: 46300, End: 46400 },
      { PlanId: "C3", ...plan, Mode: modes.mentoring, Start: 46290, Rhythm: 28 },
    ],
  ],
  [
    "Measures",
    [
      {
        ...{ MeasureId: "M1", PlanId: "C2", Measure: "Tickets solved the same day", Unit: "%" },
        ...{ Direction: "Increase", Baseline: 50, Target: 70, Start: 46300, Due: 46400 },
        ...{ HowMeasured: "Own record", WhoMeasures: "Coach", Objectivity: "Objective" },
      },
    ],
  ],
  [
    "Actions",
    [
      { ...practise, ActionId: "A1", Owner: "Coach" },
      { ...practise, ActionId: "A2", Owner: "Learner" },
      ...["S1", "S2", "S3"].map((SessionId, i) => ({
        ...{ PlanId: "C1", ActionId: `A${3 + i}`, Action: "Try", SessionId },
      })),
    ],
  ],
  [
    "Sessions",
    [
      { ...coaching, SessionId: "S1", Observation: null, Interpretation: "Unsure" },
      { ...coaching, SessionId: "S2", Observation: "He is lazy" },
      { ...coaching, SessionId: "S3", Reflection: null },
      { ...reflection, SessionId: "S4", Options: "Ask her", Advice: "Wait" },
      { ...reflection, SessionId: "S5", Options: "Wait", AdviceAsked: "Yes" },
      { ...reflection, SessionId: "S6", Options: "Ask Ben", AdviceAsked: "No" },
    ],
  ],
]);

export const closeCases: readonly BriefCase[] = [
  at(
    "S11 an interpretation stands beside what was seen or heard",
    "Sessions",
    1,
    "Hints",
    sessionHints.nothingSeen
  ),
  at(
    "S14 a word that judges the person is told beside the row",
    "Sessions",
    2,
    "Hints",
    sessionHints.judging
  ),
  at(
    "S21 a session has an analysis, a reflection and an action",
    "Sessions",
    3,
    "Hints",
    sessionHints.partMissing
  ),
  at(
    "S41 no coaching without a first day, a review and a last day",
    "Plans",
    2,
    "Block",
    planBlocks.datesMissing
  ),
  at("S52 a closed plan says what became of it", "Plans", 1, "Standing", standings.training),
  at("S65 a mentoring pair meets by a rhythm of its own", "Plans", 3, "MeetBy", 46338),
  at(
    "S66 advice that nobody asked for is told",
    "Sessions",
    4,
    "Hints",
    sessionHints.adviceUnasked
  ),
  at("S67 ways that the learner found are counted", "Plans", 3, "OwnFound", 2),
  at("S67 and against them the times that advice was asked for", "Plans", 3, "Advised", 1),
];
