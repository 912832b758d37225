// Plan templates as data: what a new plan of each sort measures, how often, and the actions that it begins with.
// The words stand in the text catalogue under the same keys. Baselines and targets are starting points to agree with the learner.
import type { JobActionKey, JobMeasureKey, JobTemplateId } from "./job-keys";
import type { Kind, MeasureKind, Mode, Objectivity, Owner, PlanFor } from "./plan";

export interface PlanTemplate {
  readonly id: TemplateId;
  readonly planFor: PlanFor;
  readonly mode: Mode;
  readonly kind: Kind | null;
  readonly lengthDays: number;
  readonly reviewAfterDays: number;
  /** Days from one meeting to the next, where the pair meets by a rhythm of its own. */
  readonly rhythmDays?: number;
  readonly measures: readonly TemplateMeasure[];
  readonly actions: readonly TemplateAction[];
}

/** Offsets are days after the plan's start; the standard error is of one reading, in the measure's unit. */
export interface TemplateMeasure {
  readonly key: TemplateMeasureKey;
  readonly kind: MeasureKind;
  readonly baseline: number;
  readonly target: number;
  readonly startsAfterDays: number;
  readonly dueAfterDays: number;
  readonly cadenceDays: number;
  readonly weight: number;
  readonly hold: number;
  readonly standardError: number;
  /** Who takes the readings, and where they come from. */
  readonly by: Owner;
  readonly objectivity: Objectivity;
}

export interface TemplateAction {
  readonly key: TemplateActionKey;
  readonly owner: Owner;
  readonly dueAfterDays: number;
  /** The measure that the action is to move. */
  readonly measure: TemplateMeasureKey | null;
}

export type TemplateId = "skills" | "performance" | "mentoring" | "team" | JobTemplateId;
export type TemplateMeasureKey =
  | JobMeasureKey
  | "skillLevel"
  | "rightFirstTime"
  | "doneUnaided"
  | "onTime"
  | "errors"
  | "ownConfidence"
  | "conversations"
  | "cycleTime"
  | "ideasTried"
  | "rework";
export type TemplateActionKey =
  | JobActionKey
  | "agreeOutcome"
  | "demonstrate"
  | "practise"
  | "practiseAgain"
  | "tryOnTheJob"
  | "feedbackOnTheJob"
  | "agreeNextStep"
  | "lookAtTheWork"
  | "chooseOneChange"
  | "reviewWithManager"
  | "agreeGroundRules"
  | "writeOwnPurpose"
  | "meetSomeoneNew"
  | "mapTheWork"
  | "holdIdeasMeeting"
  | "tryAnIdea";

/** A measure of a template; it counts once, is held once and is counted by the coach unless said. */
export function measure(
  key: TemplateMeasureKey,
  [baseline, target]: readonly [number, number],
  rest: Pick<TemplateMeasure, "dueAfterDays" | "cadenceDays" | "standardError"> &
    Partial<TemplateMeasure>
): TemplateMeasure {
  const kind = target > baseline ? "increase" : "decrease";
  return {
    ...{ key, kind, baseline, target, startsAfterDays: 0, weight: 1, hold: 1 },
    by: "coach",
    objectivity: "objective",
    ...rest,
  };
}

export function action(
  key: TemplateActionKey,
  owner: Owner,
  dueAfterDays: number,
  of: TemplateMeasureKey | null = null
): TemplateAction {
  return { key, owner, dueAfterDays, measure: of };
}

/** Eight weeks, along the eight events of instruction. */
const skills: PlanTemplate = {
  id: "skills",
  planFor: "person",
  mode: "coaching",
  kind: "skills",
  lengthDays: 56,
  reviewAfterDays: 28,
  measures: [
    measure("skillLevel", [1, 3], {
      objectivity: "observed",
      dueAfterDays: 56,
      cadenceDays: 14,
      standardError: 0.3,
    }),
    measure("rightFirstTime", [70, 90], {
      dueAfterDays: 56,
      cadenceDays: 7,
      standardError: 3,
      hold: 3,
    }),
    measure("doneUnaided", [0, 12], { dueAfterDays: 49, cadenceDays: 7, standardError: 0.5 }),
  ],
  actions: [
    action("agreeOutcome", "coach", 0, "skillLevel"),
    action("demonstrate", "coach", 3, "skillLevel"),
    action("practise", "learner", 7, "doneUnaided"),
    action("practiseAgain", "learner", 17, "doneUnaided"),
    action("tryOnTheJob", "learner", 24, "rightFirstTime"),
    action("feedbackOnTheJob", "coach", 28, "rightFirstTime"),
    action("agreeNextStep", "learner", 56, "skillLevel"),
  ],
};

const performance: PlanTemplate = {
  id: "performance",
  planFor: "person",
  mode: "coaching",
  kind: "performance",
  lengthDays: 84,
  reviewAfterDays: 42,
  measures: [
    measure("onTime", [75, 95], { dueAfterDays: 84, cadenceDays: 7, standardError: 3, hold: 3 }),
    measure("errors", [12, 4], { dueAfterDays: 84, cadenceDays: 7, standardError: 1, hold: 3 }),
    measure("ownConfidence", [5, 8], {
      by: "learner",
      objectivity: "selfRated",
      dueAfterDays: 84,
      cadenceDays: 14,
      standardError: 0.5,
    }),
  ],
  actions: [
    action("agreeOutcome", "coach", 0, "ownConfidence"),
    action("lookAtTheWork", "coach", 7, "errors"),
    action("chooseOneChange", "learner", 10, "onTime"),
    action("feedbackOnTheJob", "coach", 21, "onTime"),
    action("reviewWithManager", "manager", 42, "onTime"),
    action("agreeNextStep", "learner", 84, "ownConfidence"),
  ],
};

/** Half a year, light: the protégé steers, and may be a person or a team. */
const mentoring: PlanTemplate = {
  id: "mentoring",
  planFor: "person",
  mode: "mentoring",
  kind: null,
  lengthDays: 182,
  reviewAfterDays: 91,
  rhythmDays: 30,
  measures: [
    measure("conversations", [0, 6], { dueAfterDays: 182, cadenceDays: 30, standardError: 0.2 }),
    measure("ownConfidence", [4, 7], {
      by: "learner",
      objectivity: "selfRated",
      dueAfterDays: 182,
      cadenceDays: 30,
      standardError: 0.5,
    }),
  ],
  actions: [
    action("agreeGroundRules", "coach", 7, "conversations"),
    action("writeOwnPurpose", "learner", 14, "ownConfidence"),
    action("meetSomeoneNew", "learner", 60, "ownConfidence"),
    action("agreeNextStep", "learner", 182, "ownConfidence"),
  ],
};

const team: PlanTemplate = {
  id: "team",
  planFor: "team",
  mode: "coaching",
  kind: "business",
  lengthDays: 112,
  reviewAfterDays: 56,
  measures: [
    measure("cycleTime", [10, 6], { dueAfterDays: 112, cadenceDays: 7, standardError: 0.5 }),
    measure("rework", [15, 5], { dueAfterDays: 112, cadenceDays: 7, standardError: 1.5, hold: 3 }),
    measure("ideasTried", [0, 12], { dueAfterDays: 105, cadenceDays: 14, standardError: 0.5 }),
  ],
  actions: [
    action("agreeOutcome", "coach", 0, "cycleTime"),
    action("mapTheWork", "learner", 10, "cycleTime"),
    action("holdIdeasMeeting", "learner", 14, "ideasTried"),
    action("tryAnIdea", "learner", 28, "rework"),
    action("reviewWithManager", "manager", 56, "cycleTime"),
    action("agreeNextStep", "learner", 112, "rework"),
  ],
};

export const generalTemplates: readonly PlanTemplate[] = [skills, performance, mentoring, team];
