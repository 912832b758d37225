// Table rows ↔ coaching records. Words of lists are turned to keys and back by the workbook's own language, capitals ignored as
// Excel's MATCH does. Cells that people type numbers or dates into pass unchanged: the domain guards them.
// Text is made safe for cells where it is written (gateway/cell-text), not here.
import type { Action, Cell, CoachingRecord, Leave, Measure, Milestone } from "../domain/plan";
import type { Person, Plan, Reading, TargetRow } from "../domain/plan";
import { settingsFrom } from "../domain/settings";
import type { Catalogue } from "../text/catalogue";
import type {
  ActionsColumn,
  CheckInsColumn,
  LeaveColumn,
  MeasuresColumn,
  MilestonesColumn,
  PeopleColumn,
  PlansColumn,
  TargetsColumn,
} from "../text/workbook-words";
import type { Row } from "./codec";
import type { CellContent } from "./spec";

export type { Row } from "./codec";

function text(cell: CellContent | undefined): string {
  return cell === null || cell === undefined ? "" : String(cell);
}

function cell(content: CellContent | undefined): Cell {
  return content === undefined || content === "" ? null : content;
}

/** The key whose word stands in the cell, or null. */
function keyOf<Key extends string>(
  words: Readonly<Record<Key, string>>,
  content: CellContent | undefined
): Key | null {
  const typed = text(content).toLowerCase();
  if (typed === "") return null;
  const found = Object.entries<string>(words).find(([, word]) => word.toLowerCase() === typed);
  return found === undefined ? null : (found[0] as Key);
}

function wordOf<Key extends string>(
  words: Readonly<Record<Key, string>>,
  key: Key | null
): CellContent {
  return key === null ? null : words[key];
}

function blank(content: string): CellContent {
  return content === "" ? null : content;
}

export function personRow(person: Person, words: Catalogue): Row<PeopleColumn> {
  return {
    PersonId: person.id,
    Name: person.name,
    Role: wordOf(words.roles, person.role),
    Team: blank(person.team),
    Email: blank(person.email),
    Note: blank(person.note),
    ManagerId: blank(person.managerId),
    MaxPlans: person.maxPlans,
  };
}

export function personFrom(row: Row<PeopleColumn>, words: Catalogue): Person {
  return {
    id: text(row.PersonId),
    name: text(row.Name),
    role: keyOf(words.roles, row.Role),
    team: text(row.Team),
    email: text(row.Email),
    note: text(row.Note),
    managerId: text(row.ManagerId),
    maxPlans: cell(row.MaxPlans),
  };
}

export function planRow(plan: Plan, words: Catalogue): Row<PlansColumn> {
  return {
    PlanId: plan.id,
    PlanFor: wordOf(words.planFors, plan.planFor),
    LearnerId: blank(plan.learnerId),
    Learner: blank(plan.learner),
    Team: blank(plan.team),
    CoachId: blank(plan.coachId),
    Coach: blank(plan.coach),
    Mode: wordOf(words.modes, plan.mode),
    Kind: wordOf(words.kinds, plan.kind),
    Issue: blank(plan.issue),
    Start: plan.start,
    Review: plan.review,
    End: plan.end,
    Stage: wordOf(words.stages, plan.stage),
    Note: blank(plan.note),
    NeedId: blank(plan.needId),
    IssueId: blank(plan.issueId),
    PlannedSessions: plan.plannedSessions,
    Extensions: plan.extensions,
    Result: wordOf(words.results, plan.result),
    ClosedOn: plan.closedOn,
    Formality: wordOf(words.formalities, plan.formality),
    Sort: wordOf(words.performanceSorts, plan.sort),
    OrganisationBenefit: blank(plan.organisationBenefit),
    PersonalBenefit: blank(plan.personalBenefit),
    Version: plan.version,
    CoachAgreed: blank(plan.coachAgreed),
    CoachAgreedOn: plan.coachAgreedOn,
    LearnerAgreed: blank(plan.learnerAgreed),
    LearnerAgreedOn: plan.learnerAgreedOn,
    ParentId: blank(plan.parentId),
    ResultWhy: blank(plan.resultWhy),
    WhatChanged: blank(plan.whatChanged),
    WhatHelped: blank(plan.whatHelped),
    WhatNext: blank(plan.whatNext),
    NextSkill: blank(plan.nextSkill),
    Alliance: wordOf(words.alliances, plan.alliance),
    OtherHelp: wordOf(words.otherHelps, plan.otherHelp),
    GroundRules: blank(plan.groundRules),
    Rhythm: plan.rhythmDays,
  };
}

export function planFrom(row: Row<PlansColumn>, words: Catalogue): Plan {
  return {
    id: text(row.PlanId),
    planFor: keyOf(words.planFors, row.PlanFor),
    learnerId: text(row.LearnerId),
    learner: text(row.Learner),
    team: text(row.Team),
    coachId: text(row.CoachId),
    coach: text(row.Coach),
    mode: keyOf(words.modes, row.Mode),
    kind: keyOf(words.kinds, row.Kind),
    issue: text(row.Issue),
    start: cell(row.Start),
    review: cell(row.Review),
    end: cell(row.End),
    stage: keyOf(words.stages, row.Stage),
    note: text(row.Note),
    needId: text(row.NeedId),
    issueId: text(row.IssueId),
    plannedSessions: cell(row.PlannedSessions),
    extensions: cell(row.Extensions),
    result: keyOf(words.results, row.Result),
    closedOn: cell(row.ClosedOn),
    formality: keyOf(words.formalities, row.Formality),
    sort: keyOf(words.performanceSorts, row.Sort),
    organisationBenefit: text(row.OrganisationBenefit),
    personalBenefit: text(row.PersonalBenefit),
    version: cell(row.Version),
    coachAgreed: text(row.CoachAgreed),
    coachAgreedOn: cell(row.CoachAgreedOn),
    learnerAgreed: text(row.LearnerAgreed),
    learnerAgreedOn: cell(row.LearnerAgreedOn),
    parentId: text(row.ParentId),
    resultWhy: text(row.ResultWhy),
    whatChanged: text(row.WhatChanged),
    whatHelped: text(row.WhatHelped),
    whatNext: text(row.WhatNext),
    nextSkill: text(row.NextSkill),
    alliance: keyOf(words.alliances, row.Alliance),
    otherHelp: keyOf(words.otherHelps, row.OtherHelp),
    groundRules: text(row.GroundRules),
    rhythmDays: cell(row.Rhythm),
  };
}

export function measureRow(measure: Measure, words: Catalogue): Row<MeasuresColumn> {
  return {
    MeasureId: measure.id,
    PlanId: measure.planId,
    Measure: measure.name,
    Direction: wordOf(words.measureKinds, measure.kind),
    Unit: measure.unit,
    Baseline: measure.baseline,
    Target: measure.target,
    Upper: measure.upper,
    Start: measure.start,
    Due: measure.due,
    Shape: wordOf(words.shapes, measure.shape),
    AimFrom: measure.aimFrom,
    Cadence: measure.cadenceDays,
    Weight: measure.weight,
    Hold: measure.hold,
    StandardError: measure.standardError,
    SmallestChange: measure.smallestChange,
    HowMeasured: blank(measure.howMeasured),
    WhoMeasures: blank(measure.whoMeasures),
    Objectivity: wordOf(words.objectivities, measure.objectivity),
  };
}

export function measureFrom(row: Row<MeasuresColumn>, words: Catalogue): Measure {
  return {
    id: text(row.MeasureId),
    planId: text(row.PlanId),
    name: text(row.Measure),
    kind: keyOf(words.measureKinds, row.Direction),
    unit: cell(row.Unit),
    baseline: cell(row.Baseline),
    target: cell(row.Target),
    upper: cell(row.Upper),
    start: cell(row.Start),
    due: cell(row.Due),
    shape: keyOf(words.shapes, row.Shape),
    aimFrom: cell(row.AimFrom),
    cadenceDays: cell(row.Cadence),
    weight: cell(row.Weight),
    hold: cell(row.Hold),
    standardError: cell(row.StandardError),
    smallestChange: cell(row.SmallestChange),
    howMeasured: text(row.HowMeasured),
    whoMeasures: text(row.WhoMeasures),
    objectivity: keyOf(words.objectivities, row.Objectivity),
  };
}

export function readingRow(reading: Omit<Reading, "row">, words: Catalogue): Row<CheckInsColumn> {
  return {
    MeasuredOn: reading.on,
    MeasureId: reading.measureId,
    Value: reading.value,
    Note: blank(reading.note),
    Corrects: reading.corrects,
    Confidence: reading.confidence,
    Decision: wordOf(words.decisions, reading.decision),
    Recognition: blank(reading.recognition),
  };
}

/** `place` is the row's position in the table, 1 for the first. */
export function readingFrom(row: Row<CheckInsColumn>, place: number, words: Catalogue): Reading {
  return {
    measureId: text(row.MeasureId),
    on: cell(row.MeasuredOn),
    value: cell(row.Value),
    note: text(row.Note),
    corrects: cell(row.Corrects),
    confidence: cell(row.Confidence),
    decision: keyOf(words.decisions, row.Decision),
    recognition: text(row.Recognition),
    row: place,
  };
}

export function actionRow(action: Action, words: Catalogue): Row<ActionsColumn> {
  return {
    ActionId: action.id,
    PlanId: action.planId,
    MeasureId: blank(action.measureId),
    Action: action.action,
    Owner: wordOf(words.owners, action.owner),
    Due: action.due,
    Done: action.done,
    Note: blank(action.note),
    SessionId: blank(action.sessionId),
    ProposedBy: wordOf(words.owners, action.proposedBy),
    Commitment: action.commitment,
  };
}

export function actionFrom(row: Row<ActionsColumn>, words: Catalogue): Action {
  return {
    id: text(row.ActionId),
    planId: text(row.PlanId),
    measureId: text(row.MeasureId),
    action: text(row.Action),
    owner: keyOf(words.owners, row.Owner),
    due: cell(row.Due),
    done: cell(row.Done),
    note: text(row.Note),
    sessionId: text(row.SessionId),
    proposedBy: keyOf(words.owners, row.ProposedBy),
    commitment: cell(row.Commitment),
  };
}

export function leaveFrom(row: Row<LeaveColumn>): Leave {
  return {
    personId: text(row.PersonId),
    planId: text(row.PlanId),
    from: cell(row.From),
    to: cell(row.To),
  };
}

/** `place` is the row's position in the table, 1 for the first. */
export function targetFrom(row: Row<TargetsColumn>, place: number): TargetRow {
  return {
    measureId: text(row.MeasureId),
    from: cell(row.From),
    baseline: cell(row.Baseline),
    target: cell(row.Target),
    upper: cell(row.Upper),
    due: cell(row.Due),
    why: text(row.Why),
    version: cell(row.Version),
    row: place,
  };
}

export function milestoneFrom(row: Row<MilestonesColumn>): Milestone {
  return {
    measureId: text(row.MeasureId),
    name: text(row.Milestone),
    due: cell(row.Due),
    weight: cell(row.Weight),
    doneOn: cell(row.DoneOn),
  };
}

/** The rows of each table by table id, all of them in their order, blank ones included. */
export type TableRows = ReadonlyMap<string, readonly Row[]>;

/** What judging needs, out of the rows of the workbook's tables. Rows that name no plan and no measure are left out. */
export function recordFrom(tables: TableRows, words: Catalogue): CoachingRecord {
  const rows = (tableId: string): readonly Row[] => tables.get(tableId) ?? [];
  return {
    plans: rows("Plans")
      .map((row) => planFrom(row, words))
      .filter(({ id }) => id !== ""),
    measures: rows("Measures")
      .map((row) => measureFrom(row, words))
      .filter(({ id, planId }) => id !== "" || planId !== ""),
    readings: rows("CheckIns").map((row, index) => readingFrom(row, index + 1, words)),
    targets: rows("Targets").map((row, index) => targetFrom(row, index + 1)),
    milestones: rows("Milestones").map(milestoneFrom),
    leave: rows("Leave").map(leaveFrom),
    settings: settingsFrom(
      new Map(rows("Settings").map((row) => [text(row["Key"]), cell(row["Value"])]))
    ),
  };
}
