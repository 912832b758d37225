// The capabilities of the brief about practice and decisions, each in the cell that says it: rows that people might have typed, and rows
// as the product spreads them. The numbers are those of docs/brief.md.
import { placeOf, spreadEvents } from "../../src/domain/practice-plan";
import type { PracticeScale } from "../../src/domain/practice-plan";
import type { InstructionEvent, Practice } from "../../src/domain/practice";
import { gateQuestions } from "../../src/domain/need";
import type { Row } from "../../src/schema/row";
import { practiceRows } from "../../src/schema/cycle-rows";
import { gateColumn } from "../../src/schema/sheets/need-columns";
import { english } from "../../src/text/en";
import type { BriefCase } from "./brief-cases";

export const practiceAsOf = 46349;
const start = practiceAsOf - 35;

const { answers, decisions, events, kinds, practicePlaces, stages } = english;
const plan = { Mode: "Coaching", Kind: kinds.skills, Stage: stages.active, Start: start };
const measure = {
  ...{ Measure: "Calls kept to the end", Direction: "Increase", Unit: "%", Baseline: 70 },
  ...{ Target: 90, Start: start, Due: start + 84, Cadence: 7, Hold: 1 },
  ...{ HowMeasured: "Own record", WhoMeasures: "Coach" },
};

/** Weekly values; a decision beside the reading of its place. */
function course(
  MeasureId: string,
  values: readonly number[],
  decided: Readonly<Record<number, string>> = {}
): readonly Row[] {
  return values.map((Value, i) => ({
    ...{ MeasureId, MeasuredOn: start + 7 * (i + 1), Value },
    Decision: decided[i] ?? null,
  }));
}

/** As `aimline practice plan` writes them. */
function spread(
  planId: string,
  skill: string,
  scale: PracticeScale,
  level: number | null,
  more: Readonly<Partial<Record<InstructionEvent, Partial<Practice>>>> = {}
): readonly Row[] {
  return spreadEvents(scale, start, level, false).map((one) =>
    practiceRows.to(
      {
        ...{ id: "", planId, skill, demonstratorId: "", done: null, result: null, feedback: "" },
        ...one,
        place: placeOf(one.event, scale, null),
        ...more[one.event],
      },
      english
    )
  );
}

/** A gap in skill: could not do it even if it mattered, and nothing points to the work system. */
const skillGap = Object.fromEntries(
  gateQuestions.map((one) => [
    gateColumn(one),
    ["couldToday", "rightCosts", "otherTarget", "othersAlike"].includes(one)
      ? answers.no
      : answers.yes,
  ])
);

const eightWeeks = spread("P2", "Take a difficult call", "eightWeeks", null, {
  agreeOutcome: { done: start },
  demonstrate: { done: start, demonstratorId: "L9" },
  practise: { done: start + 9 },
  tryOnTheJob: { done: start + 20 },
});
const practice: readonly Row[] = [
  ...eightWeeks,
  ...spread("P3", "Close a call", "tenMinutes", null),
  ...spread("P4", "Open a call", "eightWeeks", 3),
  ...(["practise", "feedback", "tryOnTheJob", "feedbackOnTheJob"] as const).map((one) => ({
    ...{ PlanId: "P5", Skill: "Note a call", Event: events[one], Place: practicePlaces.offLine },
  })),
];

export const practiceBriefRows: ReadonlyMap<string, readonly Row[]> = new Map([
  ["Needs", [{ NeedId: "N1", ...skillGap }]],
  [
    "Plans",
    [
      { PlanId: "P1", ...plan },
      { PlanId: "P2", ...plan, NeedId: "N1" },
      { PlanId: "P3", ...plan },
      { PlanId: "P4", ...plan },
      { PlanId: "P5", ...plan },
      { PlanId: "P6", ...plan, Kind: kinds.business },
    ],
  ],
  [
    "Measures",
    [
      { ...measure, MeasureId: "M1", PlanId: "P2" },
      { ...measure, MeasureId: "M2", PlanId: "P3" },
      { ...measure, MeasureId: "M3", PlanId: "P4" },
      { ...measure, MeasureId: "M4", PlanId: "P5" },
      { ...measure, MeasureId: "M5", PlanId: "P5" },
    ],
  ],
  [
    "CheckIns",
    [
      ...course("M1", [78, 84, 88, 91, 92]),
      ...course("M2", [71, 70, 71, 70, 71]),
      ...course("M3", [71, 70, 71, 70, 71], { 3: decisions.lookAgainNeed }),
      ...course("M4", [72, 73.5, 75, 76.7, 78]),
      ...course("M5", [72, 73.5, 75]),
    ],
  ],
  ["Skills", [{ PersonId: "L1", Skill: "Note a call", Required: 3, Actual: 1, PlanId: "P5" }]],
  ["Practice", practice],
  [
    "People",
    [
      { PersonId: "L1", Name: "Ana" },
      { PersonId: "L9", Name: "Ben" },
    ],
  ],
]);

const { practiceGaps, practiceStates, skillsLacks, suggestions } = english;
function at(
  title: string,
  table: string,
  row: number,
  column: string,
  says: string | number
): BriefCase {
  return { title, table, row, column, says };
}
/** Rows of Practice before those of the plan. */
const before = { P3: 8, P4: 16, P5: 20 };

export const practiceBriefCases: readonly BriefCase[] = [
  at(
    "S32 a skills plan that practises nothing live says so",
    "Plans",
    5,
    "SkillsCheck",
    skillsLacks.nothingLive
  ),
  at(
    "S33 a skills plan says what it lacks: an analysed need, events, an outcome that is measured",
    "Plans",
    1,
    "SkillsCheck",
    [skillsLacks.needNotAnalysed, skillsLacks.eventsNotPlanned, skillsLacks.notMeasured].join("; ")
  ),
  at("S33 one that lacks nothing says so", "Plans", 2, "SkillsCheck", english.skillsComplete),
  at(
    "S34 who works alone already tries it on the job, without demonstration and practice aside",
    "Practice",
    before.P4 + 2,
    "Event",
    events.tryOnTheJob
  ),
  at("S59 a measure that is to be taken weekly says how late it is", "Measures", 5, "DaysLate", 7),
  at("S60 an achieved target is recognised", "Measures", 1, "Suggestion", suggestions.recognise),
  at(
    "S60 what stands still is looked at again",
    "Measures",
    2,
    "Suggestion",
    suggestions.lookAgain
  ),
  at(
    "S60 what was looked at again and still stands is coached further",
    "Measures",
    3,
    "Suggestion",
    suggestions.furtherCoaching
  ),
  at("S60 what keeps to its aim keeps going", "Measures", 4, "Suggestion", suggestions.keepGoing),
  at(
    "S61 an event is under way from its day until it is done, whatever came before it",
    "Practice",
    5,
    "State",
    practiceStates.underWay
  ),
  at(
    "S62 an event of minutes is stuck after the grace of days, one of two weeks after three",
    "Practice",
    before.P3 + 3,
    "StuckFrom",
    start + 4
  ),
  at(
    "S62 an event of two weeks is not stuck within three",
    "Practice",
    5,
    "StuckFrom",
    start + 21 + 22
  ),
  at(
    "S63 somebody else than the coach demonstrated, and the event is done",
    "Practice",
    2,
    "DemonstratorId",
    "L9"
  ),
  at("S64 practice without feedback is told", "Practice", 3, "Gap", practiceGaps.noFeedback),
  at(
    "S64 a try on the job without feedback is told",
    "Practice",
    6,
    "Gap",
    practiceGaps.noFeedbackOnTheJob
  ),
];
