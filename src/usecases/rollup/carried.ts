// What a roll-up takes from a coach's workbook, column by column, and what stays there: an allow-list, as for copies (decision 0038).
// A test holds it against the schema: a column that comes later must be said here before anything compiles its way into a roll-up.
import type { WorkbookWords } from "../../text/workbook-words";

/** Tables whose rows have an ID, and so can be referred to. */
export type Referred =
  "Plans" | "Measures" | "Actions" | "Sessions" | "Issues" | "Needs" | "People" | "Cases" | "Whys";

/**
 * "own": the row's ID. A table's name: the ID of a row of that table. "any": an ID of whatever table, or a text. "goes": as it is.
 * "parent": the ID of a plan, where that plan goes too. "said": only that something is written there. "stays": not at all.
 */
export type Fate = Referred | "own" | "parent" | "any" | "goes" | "said" | "stays";

type Headers = WorkbookWords["headers"];
type Fates = {
  readonly [Table in keyof Headers]?: Readonly<Partial<Record<keyof Headers[Table], Fate>>>;
};

const fates = {
  People: {
    ...{ PersonId: "own", Name: "goes", Role: "goes", Team: "goes", Email: "goes" },
    ...{ Note: "stays", ManagerId: "People", MaxPlans: "goes" },
  },
  Plans: {
    ...{ PlanId: "own", PlanFor: "goes", LearnerId: "People", Learner: "goes", Team: "goes" },
    ...{ CoachId: "People", Coach: "goes", Mode: "goes", Kind: "goes", Stage: "goes" },
    ...{ Start: "goes", Review: "goes", End: "goes", Issue: "goes", Note: "stays" },
    ...{
      ParentId: "parent",
      NeedId: "Needs",
      IssueId: "Issues",
      PlannedSessions: "goes",
      Extensions: "goes",
    },
    ...{ Result: "goes", ClosedOn: "goes", Formality: "goes", Sort: "goes" },
    ...{ OrganisationBenefit: "goes", PersonalBenefit: "said", Version: "goes" },
    ...{
      CoachAgreed: "goes",
      CoachAgreedOn: "goes",
      LearnerAgreed: "goes",
      LearnerAgreedOn: "goes",
    },
    ...{ ResultWhy: "stays", WhatChanged: "stays", WhatHelped: "stays", WhatNext: "stays" },
    ...{ NextSkill: "stays", Alliance: "goes", OtherHelp: "stays", GroundRules: "stays" },
    ...{ Rhythm: "goes" },
  },
  Measures: {
    ...{ MeasureId: "own", PlanId: "Plans", Measure: "goes", Direction: "goes", Unit: "goes" },
    ...{ Baseline: "goes", Target: "goes", Start: "goes", Due: "goes", Cadence: "goes" },
    ...{ Weight: "goes", Hold: "goes", StandardError: "goes", HowMeasured: "goes", Upper: "goes" },
    ...{ Shape: "goes", AimFrom: "goes", SmallestChange: "goes", WhoMeasures: "goes" },
    ...{ Objectivity: "goes" },
  },
  CheckIns: {
    ...{ MeasuredOn: "goes", MeasureId: "Measures", Value: "goes", Note: "stays" },
    ...{ Corrects: "goes", Confidence: "goes", Decision: "stays", Recognition: "stays" },
  },
  Targets: {
    ...{ MeasureId: "Measures", From: "goes", Baseline: "goes", Target: "goes", Upper: "goes" },
    ...{ Due: "goes", Why: "stays", Version: "goes" },
  },
  Milestones: {
    ...{ MeasureId: "Measures", Milestone: "goes", Due: "goes", Weight: "goes", DoneOn: "goes" },
  },
  Actions: {
    ...{ ActionId: "own", PlanId: "Plans", MeasureId: "Measures", Action: "goes", Owner: "goes" },
    ...{ Due: "goes", Done: "goes", Note: "stays", SessionId: "Sessions", ProposedBy: "goes" },
    ...{ Commitment: "goes" },
  },
  Leave: { PersonId: "People", From: "goes", To: "goes", Note: "stays", PlanId: "Plans" },
  Sessions: {
    ...{ SessionId: "own", PlanId: "Plans", Type: "goes", Planned: "goes", Held: "goes" },
    ...{ Next: "goes", Unchanged: "said", Analysis: "stays", Reflection: "stays" },
    ...{ Observation: "stays", Interpretation: "stays", Issue: "stays", Assumption: "stays" },
    ...{ Options: "stays", AdviceAsked: "stays", Advice: "stays", Boundary: "stays" },
    ...{ Questions: "stays", Pulse: "stays" },
  },
  Practice: {
    ...{ PracticeId: "own", PlanId: "Plans", Skill: "goes", Event: "goes", Attempt: "goes" },
    ...{ Place: "goes", DemonstratorId: "People", Planned: "goes", Span: "goes", Unit: "goes" },
    ...{ Done: "goes", Result: "goes", Feedback: "stays" },
  },
  Needs: {
    ...{ NeedId: "own", PlanFor: "goes", PersonId: "People", Team: "goes", RaisedBy: "goes" },
    ...{ RaisedOn: "goes", Trigger: "goes", Issue: "goes", Kind: "goes", Purpose: "goes" },
    ...{ Gap: "goes", ModeFocus: "goes", ModeRole: "goes", ModeRelationship: "goes" },
    ...{ ModeInfluence: "goes", ModeReturns: "goes", ModeEnvironment: "goes" },
    ...{ GateRealGap: "goes", GateWorthClosing: "goes", GateEverDoneRight: "goes" },
    ...{ GateCouldToday: "goes", GateKnowsExpected: "goes", GateHasMeans: "goes" },
    ...{ GateRightCosts: "goes", GateOtherTarget: "goes", GateOthersAlike: "goes" },
    ...{ Chosen: "goes", Reason: "said", DecidedBy: "goes", IssueId: "Issues" },
  },
  Issues: {
    ...{ IssueId: "own", Issue: "goes", RaisedOn: "goes", OwnerId: "People", AnswerDue: "goes" },
    ...{ Answer: "goes", ClosedOn: "goes", Kind: "goes" },
  },
  Skills: {
    ...{ PersonId: "People", Skill: "goes", Required: "goes", Actual: "goes", AssessedOn: "goes" },
    ...{ AssessedBy: "goes", Evidence: "stays", Route: "goes", PlanId: "Plans" },
    ...{ IssueId: "Issues", Fit: "goes" },
  },
  Ideas: {
    ...{ IdeaId: "own", On: "goes", From: "goes", Idea: "goes", Benefit: "goes" },
    ...{ AnswerDue: "goes", AnsweredOn: "goes", Answer: "goes", Link: "any" },
  },
  FlagsSeen: {
    ...{ PlanId: "Plans", MeasureId: "Measures", Rule: "goes", SeenBy: "goes", SeenOn: "goes" },
    ...{ Until: "goes", Why: "stays" },
  },
  Clashes: {
    ...{ PlanId: "Plans", One: "Measures", Other: "any", Verdict: "goes", SettledBy: "goes" },
    ...{ How: "said" },
  },
  Terms: {
    ...{ PlanId: "Plans", Version: "goes", Part: "goes", Item: "any", Text: "goes", Sort: "goes" },
    ...{ Unit: "any", Baseline: "goes", Target: "goes", Upper: "goes", Start: "goes", Due: "goes" },
    ...{ Rows: "goes", Values: "goes", Days: "goes" },
  },
  Cases: {
    ...{ CaseId: "own", Process: "goes", Where: "goes", Timing: "goes", Problem: "goes" },
    ...{ Who: "stays", OpenedOn: "goes", OwnerId: "People", Sort: "goes" },
  },
  Fishbone: {
    ...{ RowId: "own", CaseId: "Cases", Category: "goes", Cause: "goes", Evidence: "stays" },
    ...{ Root: "goes", Became: "any" },
  },
  Pareto: {
    ...{ RowId: "own", CaseId: "Cases", Kind: "goes", Count: "goes", Source: "goes" },
    ...{ Root: "goes", Became: "any" },
  },
  Whys: {
    ...{ RowId: "own", CaseId: "Cases", Under: "Whys", Answer: "goes", Evidence: "stays" },
    ...{ Root: "goes", Became: "any" },
  },
  Forces: {
    ...{ RowId: "own", CaseId: "Cases", Side: "goes", Force: "goes", Weight: "goes" },
    ...{ Root: "goes", Became: "any" },
  },
  Pdca: {
    ...{ RowId: "own", CaseId: "Cases", Plan: "goes", Expected: "goes", DoneOn: "goes" },
    ...{ Actual: "goes", Learned: "goes", Decision: "goes" },
  },
  Fmea: {
    ...{ RowId: "own", CaseId: "Cases", Step: "goes", Failure: "goes", Effect: "goes" },
    ...{ Cause: "goes", Severity: "goes", Occurrence: "goes", Detection: "goes", Done: "goes" },
    ...{ SeverityAfter: "goes", OccurrenceAfter: "goes", DetectionAfter: "goes" },
    ...{ Root: "goes", Became: "any" },
  },
  Sipoc: { RowId: "own", CaseId: "Cases", Part: "goes", Entry: "goes", Need: "goes" },
  A3Reports: {
    ...{ RowId: "own", CaseId: "Cases", Background: "goes", Current: "goes", Target: "goes" },
    FollowUp: "goes",
  },
} as const satisfies Fates;

export type CarriedId = keyof typeof fates;

/**
 * Tables that stay: the history of a workbook, its thresholds and lists, where its own rows came from, and the meetings of its own team, whose
 * rhythm is no other's.
 */
export const stayingTables: readonly (keyof Headers)[] = [
  ...(["ChangeLog", "Sources", "Settings", "Attention", "SkillList", "TeamSkills"] as const),
  "IdeaMeetings",
];

export interface CarriedTable {
  readonly id: CarriedId;
  readonly fates: ReadonlyMap<string, Fate>;
  /** The column of the row's own ID, null where it has none. */
  readonly own: string | null;
  /** Columns by which a row without an ID is known again, when no other row says the very same. */
  readonly known: readonly string[];
  /** Facts about a person, which several workbooks may hold: the very same is one. */
  readonly isShared: boolean;
}

const knownBy: Partial<Record<CarriedId, readonly string[]>> = {
  CheckIns: ["MeasureId", "MeasuredOn", "Corrects"],
  Targets: ["MeasureId", "From", "Due"],
  Milestones: ["MeasureId", "Milestone"],
  FlagsSeen: ["PlanId", "MeasureId", "Rule", "SeenOn"],
  Clashes: ["PlanId", "One", "Other"],
  Terms: ["PlanId", "Version", "Part", "Item"],
};

export const carriedTables: readonly CarriedTable[] = Object.entries(fates).map(
  ([key, columns]) => {
    const id = key as CarriedId;
    const all = new Map<string, Fate>(Object.entries(columns));
    return {
      id,
      fates: all,
      own: [...all].find(([, fate]) => fate === "own")?.[0] ?? null,
      known: knownBy[id] ?? [],
      isShared: id === "Leave" || id === "Skills",
    };
  }
);
