// The words of skills: fits of a training, what counts, cover, candidates, what is next, readiness of teams, and what a use case says.
import type { CoverCheck, Candidate } from "../domain/skill-cover";
import type { Fit } from "../domain/skill";
import type { CiSkill, SkillFate } from "../domain/skill-list";
import type { SkillNext } from "../domain/skill-next";
import type { Readiness } from "../domain/team-readiness";

export interface SkillWords {
  readonly ciSkills: Readonly<Record<CiSkill, string>>;
  readonly fits: Readonly<Record<Fit, string>>;
  readonly skillFates: Readonly<Record<SkillFate, string>>;
  readonly coverChecks: Readonly<Record<CoverCheck, string>>;
  readonly candidates: Readonly<Record<Candidate, string>>;
  readonly skillNexts: Readonly<Record<SkillNext, string>>;
  readonly readinesses: Readonly<Record<Readiness, string>>;
  readonly skillMatrix: Readonly<
    Record<"tab" | "title" | "help" | "legend" | "alone" | "coverage" | "full", string>
  >;
  /** {…} are IDs, names and numbers. */
  readonly skillSentences: Readonly<Record<SkillSentence, string>>;
}

export type SkillSentence =
  | "noSkill"
  | "badName"
  | "noLevel"
  | "badLevel"
  | "noEvidence"
  | "dayAhead"
  | "set"
  | "listed"
  | "teamsListed"
  | "imported"
  | "gaps"
  | "noGaps"
  | "gap"
  | "notAssessed"
  | "cover"
  | "skillLine"
  | "trainers"
  | "crossTrain"
  | "readiness"
  | "teamReady"
  | "teamMissing"
  | "notCounted"
  | "takenOver"
  | "matrixMade"
  | "typedNowhere";
