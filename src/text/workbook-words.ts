// The words that stand in the workbook besides its lists: titles, help lines, headers, tiles, messages.
// Headers are keyed by table and column id; a sheet's description asks for them by those ids.
import type { CaseHeaders, CaseSheetId } from "./case-words";
import type { GateQuestion, ModeQuestion } from "../domain/need";

export interface SheetWords {
  readonly tab: string;
  readonly title: string;
  /** One quiet line under the title. */
  readonly help: string;
}

export type SheetId =
  | "Home"
  | "Plans"
  | "Measures"
  | "CheckIns"
  | "Targets"
  | "Milestones"
  | "Actions"
  | "People"
  | "Settings"
  | "Lists"
  | "Workings"
  | "Sessions"
  | "Practice"
  | "Needs"
  | "Issues"
  | "Skills"
  | "Ideas"
  | "FlagsSeen"
  | "ChangeLog"
  | "Sources"
  | "Clashes"
  | "Terms"
  | "SkillList"
  | "TeamSkills"
  | "IdeaMeetings"
  | CaseSheetId;

export interface WorkbookWords {
  readonly sheets: Readonly<Record<SheetId, SheetWords>>;
  readonly headers: {
    readonly Plans: Readonly<Record<PlansColumn, string>>;
    readonly Measures: Readonly<Record<MeasuresColumn, string>>;
    readonly CheckIns: Readonly<Record<CheckInsColumn, string>>;
    readonly Targets: Readonly<Record<TargetsColumn, string>>;
    readonly Milestones: Readonly<Record<MilestonesColumn, string>>;
    readonly Actions: Readonly<Record<ActionsColumn, string>>;
    readonly People: Readonly<Record<PeopleColumn, string>>;
    readonly Settings: Readonly<Record<SettingsColumn, string>>;
    readonly Leave: Readonly<Record<LeaveColumn, string>>;
    readonly Attention: Readonly<Record<AttentionColumn, string>>;
    readonly Sessions: Readonly<Record<SessionsColumn, string>>;
    readonly Practice: Readonly<Record<PracticeColumn, string>>;
    readonly Needs: Readonly<Record<NeedsColumn, string>>;
    readonly Issues: Readonly<Record<IssuesColumn, string>>;
    readonly Skills: Readonly<Record<SkillsColumn, string>>;
    readonly Ideas: Readonly<Record<IdeasColumn, string>>;
    readonly FlagsSeen: Readonly<Record<FlagsSeenColumn, string>>;
    readonly ChangeLog: Readonly<Record<ChangeLogColumn, string>>;
    readonly Sources: Readonly<Record<SourcesColumn, string>>;
    readonly Clashes: Readonly<Record<ClashesColumn, string>>;
    readonly Terms: Readonly<Record<TermsColumn, string>>;
    readonly SkillList: Readonly<Record<SkillListColumn, string>>;
    readonly TeamSkills: Readonly<Record<TeamSkillsColumn, string>>;
    readonly IdeaMeetings: Readonly<Record<IdeaMeetingsColumn, string>>;
  } & CaseHeaders;
  /** Messages of drop-downs and of checks on what is typed. */
  readonly messages: {
    readonly chooseFromList: string;
    readonly date: string;
    readonly number: string;
    readonly positive: string;
    readonly hold: string;
    readonly measureId: string;
    readonly planId: string;
    readonly personId: string;
    readonly level: string;
    readonly commitment: string;
    readonly confidence: string;
    readonly corrects: string;
  };
  readonly home: {
    readonly asOf: string;
    readonly attention: string;
    /** Heads the list when nobody is on it. */
    readonly allWell: string;
    readonly noPlans: string;
    readonly first: string;
    /** Followed by the number of the measures that the list has no room for. */
    readonly moreThanShown: string;
    readonly asOfIsNoDate: string;
    /** Followed by the number of the last row that counts. */
    readonly checkInsFull: string;
    readonly measuresFull: string;
    readonly leaveFull: string;
    readonly targetsFull: string;
    readonly milestonesFull: string;
    readonly correctionsFull: string;
    /** Before the number of flags put aside, and between it and the last day of the first that comes back. */
    readonly putAside: string;
    readonly nextBack: string;
    /** That the rule of no contact sleeps while no session is kept. */
    readonly noSessions: string;
    readonly tiles: Readonly<Record<Tile, string>>;
    /** Heads the counts of measures by State, and their chart. */
    readonly states: string;
    readonly measureCount: string;
    readonly statesInWords: string;
    /** Heads the work of each coach. */
    readonly load: string;
    readonly loadHeaders: Readonly<Record<"coach" | "active" | "attention" | "due", string>>;
  };
  readonly settings: {
    readonly asOf: string;
    readonly asOfHelp: string;
    readonly settings: string;
    readonly leave: string;
  };
  /** The printable page of one plan. */
  readonly planPage: Readonly<
    Record<
      | "tab"
      | "title"
      | "mentoringTitle"
      | "help"
      | "planId"
      | "noPlan"
      | "moreMeasures"
      | "chartTitle"
      | "chartInWords"
      | "aimLine"
      | "aimAndNoise"
      | "aimLessNoise"
      | "restsOn"
      | "flag"
      | "behind"
      | "earlierTarget"
      | "revisedOn"
      | "agreement"
      | "agreed"
      | "date"
      | "signature",
      string
    >
  >;
  /** Shown in place of a computed value in rows below those that the workings reach. */
  readonly beyond: string;
}

export const tiles = [
  "active",
  "attention",
  "stalled",
  "silent",
  "achieved",
  "counted",
  "problems",
  "issues",
] as const;
export type Tile = (typeof tiles)[number];

export type PlansColumn =
  | "PlanId"
  | "PlanFor"
  | "LearnerId"
  | "Learner"
  | "Team"
  | "CoachId"
  | "Coach"
  | "Mode"
  | "Kind"
  | "Issue"
  | "Start"
  | "Review"
  | "End"
  | "Stage"
  | "Note"
  | "Progress"
  | "Data"
  | "State"
  | "NeedId"
  | "IssueId"
  | "PlannedSessions"
  | "Extensions"
  | "Length"
  | "Result"
  | "ClosedOn"
  | "Remark"
  | "Formality"
  | "Sort"
  | "OrganisationBenefit"
  | "PersonalBenefit"
  | "Version"
  | "CoachAgreed"
  | "CoachAgreedOn"
  | "LearnerAgreed"
  | "LearnerAgreedOn"
  | "ParentId"
  | "Agreement"
  | "Block"
  | "Flags"
  | "Cautions"
  | "Standing"
  | "ResultWhy"
  | "WhatChanged"
  | "WhatHelped"
  | "WhatNext"
  | "NextSkill"
  | "Alliance"
  | "OtherHelp"
  | "GroundRules"
  | "Rhythm"
  | "MeetBy"
  | "OwnFound"
  | "Advised"
  | "SkillsCheck";
export type MeasuresColumn =
  | "MeasureId"
  | "PlanId"
  | "Learner"
  | "Measure"
  | "Direction"
  | "Unit"
  | "Baseline"
  | "Target"
  | "Start"
  | "Due"
  | "Cadence"
  | "Weight"
  | "Hold"
  | "StandardError"
  | "HowMeasured"
  | "Current"
  | "LastOn"
  | "NextDue"
  | "Progress"
  | "Expected"
  | "Gap"
  | "State"
  | "Remark"
  | "Freshness"
  | "Upper"
  | "Shape"
  | "AimFrom"
  | "SmallestChange"
  | "Compliance"
  | "Coverage"
  | "Badges"
  | "DaysLate"
  | "WhoMeasures"
  | "Objectivity"
  | "Specific"
  | "Measurable"
  | "Seen"
  | "Achievable"
  | "Actions"
  | "Suggestion";
export type CheckInsColumn =
  | "MeasuredOn"
  | "MeasureId"
  | "Learner"
  | "Measure"
  | "Value"
  | "Note"
  | "Aim"
  | "Fate"
  | "Corrects"
  | "Confidence"
  | "Decision"
  | "Recognition";
export type TargetsColumn =
  | "MeasureId"
  | "Learner"
  | "Measure"
  | "From"
  | "Baseline"
  | "Target"
  | "Upper"
  | "Due"
  | "Why"
  | "Version"
  | "Fate";
export type MilestonesColumn =
  "MeasureId" | "Learner" | "Milestone" | "Due" | "Weight" | "DoneOn" | "State";
export type ActionsColumn =
  | "ActionId"
  | "PlanId"
  | "Learner"
  | "MeasureId"
  | "Action"
  | "Owner"
  | "Due"
  | "Done"
  | "Note"
  | "State"
  | "SessionId"
  | "ProposedBy"
  | "Commitment"
  | "Caution";
export type PeopleColumn =
  | "PersonId"
  | "Name"
  | "Role"
  | "Team"
  | "Email"
  | "Note"
  | "ManagerId"
  | "Plans"
  | "MaxPlans"
  | "Manages";
export type SettingsColumn = "Name" | "Value" | "Means" | "Key";
export type LeaveColumn = "PersonId" | "From" | "To" | "Note" | "PlanId";
export type AttentionColumn =
  | "Place"
  | "Learner"
  | "Coach"
  | "Measure"
  | "State"
  | "Why"
  | "Gap"
  | "LastOn"
  | "Row"
  | "NextStep";
export type SessionsColumn =
  | "SessionId"
  | "PlanId"
  | "Learner"
  | "Type"
  | "Planned"
  | "Held"
  | "State"
  | "Next"
  | "Unchanged"
  | "Analysis"
  | "Reflection"
  | "Observation"
  | "Agreed"
  | "Interpretation"
  | "Issue"
  | "Assumption"
  | "Options"
  | "AdviceAsked"
  | "Advice"
  | "Boundary"
  | "KeptOut"
  | "LearnerProposed"
  | "Questions"
  | "Pulse"
  | "Hints"
  | "InTime"
  | "CoachKey"
  | "FirstOfCoach";
export type PracticeColumn =
  | "PracticeId"
  | "PlanId"
  | "Learner"
  | "Skill"
  | "Event"
  | "Attempt"
  | "Place"
  | "DemonstratorId"
  | "Planned"
  | "Span"
  | "Unit"
  | "Done"
  | "Result"
  | "Feedback"
  | "State"
  | "Days"
  | "StuckFrom"
  | "Gap";
export type NeedsColumn =
  | "NeedId"
  | "PlanFor"
  | "PersonId"
  | "Team"
  | "RaisedBy"
  | "RaisedOn"
  | "Trigger"
  | "Issue"
  | "Kind"
  | "Purpose"
  | "Gap"
  | `Mode${Capitalize<ModeQuestion>}`
  | `Gate${Capitalize<GateQuestion>}`
  | "Chosen"
  | "Reason"
  | "DecidedBy"
  | "IssueId"
  | "Cause"
  | "Signs"
  | "Suggested"
  | "SuggestedWhy"
  | "Check"
  | "PlanKind";
export type IssuesColumn =
  | "IssueId"
  | "Issue"
  | "RaisedOn"
  | "OwnerId"
  | "AnswerDue"
  | "Answer"
  | "ClosedOn"
  | "State"
  | "Waiting"
  | "Kind"
  | "Needs";
export type SkillsColumn =
  | "PersonId"
  | "Person"
  | "Skill"
  | "Required"
  | "Actual"
  | "Gap"
  | "AssessedOn"
  | "Age"
  | "AssessedBy"
  | "Evidence"
  | "Route"
  | "PlanId"
  | "CoachLevel"
  | "Team"
  | "IssueId"
  | "Fit"
  | "Next"
  | "Candidate"
  | "Fate"
  | "Place"
  | "SkillNumber"
  | "Level"
  | "Asked"
  | "Shown";
export type SkillListColumn =
  | "Skill"
  | "TeamLevel"
  | "Asked"
  | "Reached"
  | "Coverage"
  | "Alone"
  | "Check"
  | "Trainers"
  | "TeamAsked"
  | "TeamNumber";
export type TeamSkillsColumn = "Team" | "People" | "Ready" | "Missing";
export type IdeasColumn =
  | "IdeaId"
  | "On"
  | "From"
  | "Idea"
  | "Benefit"
  | "AnswerDue"
  | "AnsweredOn"
  | "Answer"
  | "State"
  | "Link"
  | "Now"
  | "InTime";
export type IdeaMeetingsColumn =
  "MeetingId" | "On" | "LedBy" | "TakenUp" | "Next" | "Weeks" | "Note" | "By" | "State";
export type FlagsSeenColumn =
  "PlanId" | "MeasureId" | "Rule" | "SeenBy" | "SeenOn" | "Until" | "Why";
export type ChangeLogColumn =
  "Operation" | "On" | "By" | "Kind" | "Of" | "Field" | "Before" | "After" | "Why";
export type SourcesColumn = "Id" | "Table" | "File" | "Sheet" | "Row" | "OwnId" | "Mark" | "On";
export type ClashesColumn =
  | "PlanId"
  | "Learner"
  | "One"
  | "OneIs"
  | "Other"
  | "OtherIs"
  | "Hint"
  | "Verdict"
  | "SettledBy"
  | "How"
  | "State";
export type TermsColumn =
  | "PlanId"
  | "Version"
  | "Part"
  | "Item"
  | "Text"
  | "Sort"
  | "Unit"
  | "Baseline"
  | "Target"
  | "Upper"
  | "Start"
  | "Due"
  | "Rows"
  | "Values"
  | "Days"
  | "At"
  | "Stands";
