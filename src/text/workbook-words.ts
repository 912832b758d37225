// The words that stand in the workbook besides its lists: titles, help lines, headers, tiles, messages.
// Headers are keyed by table and column id; a sheet's description asks for them by those ids.

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
  | "Actions"
  | "People"
  | "Settings"
  | "Lists"
  | "Workings";

export interface WorkbookWords {
  readonly sheets: Readonly<Record<SheetId, SheetWords>>;
  readonly headers: {
    readonly Plans: Readonly<Record<PlansColumn, string>>;
    readonly Measures: Readonly<Record<MeasuresColumn, string>>;
    readonly CheckIns: Readonly<Record<CheckInsColumn, string>>;
    readonly Actions: Readonly<Record<ActionsColumn, string>>;
    readonly People: Readonly<Record<PeopleColumn, string>>;
    readonly Settings: Readonly<Record<SettingsColumn, string>>;
    readonly Leave: Readonly<Record<LeaveColumn, string>>;
    readonly Attention: Readonly<Record<AttentionColumn, string>>;
  };
  /** Messages of drop-downs and of checks on what is typed. */
  readonly messages: {
    readonly chooseFromList: string;
    readonly date: string;
    readonly number: string;
    readonly positive: string;
    readonly hold: string;
    readonly measureId: string;
    readonly planId: string;
  };
  readonly home: {
    readonly asOf: string;
    readonly attention: string;
    /** Heads the list when nobody is on it. */
    readonly allWell: string;
    readonly noPlans: string;
    /** Followed by the number of the measures that the list has no room for. */
    readonly moreThanShown: string;
    readonly asOfIsNoDate: string;
    /** Followed by the number of the last row that counts. */
    readonly checkInsFull: string;
    readonly measuresFull: string;
    readonly leaveFull: string;
    readonly tiles: Readonly<Record<Tile, string>>;
  };
  readonly settings: {
    readonly asOf: string;
    readonly asOfHelp: string;
    readonly settings: string;
    readonly leave: string;
  };
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
  | "State";
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
  | "Freshness";
export type CheckInsColumn =
  "MeasuredOn" | "MeasureId" | "Learner" | "Measure" | "Value" | "Note" | "Aim" | "Fate";
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
  | "State";
export type PeopleColumn = "PersonId" | "Name" | "Role" | "Team" | "Email" | "Note";
export type SettingsColumn = "Name" | "Value" | "Means" | "Key";
export type LeaveColumn = "PersonId" | "From" | "To" | "Note";
export type AttentionColumn =
  "Place" | "Learner" | "Coach" | "Measure" | "State" | "Gap" | "LastOn" | "NextStep";
