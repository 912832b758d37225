// The words of cautions about a plan, and of the coach's own level in a skill that the plan is to bring.
import type { Caution, CoachLevel } from "../domain/cautions";

export interface CautionWords {
  /** Sentences without a full stop: several of a plan stand in one cell. */
  readonly cautions: Readonly<Record<Caution, string>>;
  readonly coachLevels: Readonly<Record<CoachLevel, string>>;
}
