// The words of what comes before an agreement and of the agreement itself: clashes, lights, what stands in the way, terms.
import type { AgreementState, TermPart } from "../domain/agreement";
import type { ClashState, ClashVerdict, Settlement } from "../domain/clash";
import type { AchievableLight, MeasurableLight, SpecificLight } from "../domain/measure-lights";
import type { Formality, Objectivity, PerformanceSort } from "../domain/plan";
import type { PlanBlock } from "../domain/plan-block";

export interface AgreementWords {
  readonly formalities: Readonly<Record<Formality, string>>;
  readonly performanceSorts: Readonly<Record<PerformanceSort, string>>;
  readonly objectivities: Readonly<Record<Objectivity, string>>;
  readonly clashVerdicts: Readonly<Record<ClashVerdict, string>>;
  readonly settlements: Readonly<Record<Settlement, string>>;
  readonly clashStates: Readonly<Record<ClashState, string>>;
  /** What the wording of two aims suggests. */
  readonly clashHint: string;
  readonly specificLights: Readonly<Record<SpecificLight, string>>;
  readonly measurableLights: Readonly<Record<MeasurableLight, string>>;
  readonly achievableLights: Readonly<Record<AchievableLight, string>>;
  readonly planBlocks: Readonly<Record<PlanBlock, string>>;
  readonly agreementStates: Readonly<Record<AgreementState, string>>;
  readonly termParts: Readonly<Record<TermPart, string>>;
  /** A session of an executive plan that holds private text. */
  readonly privateText: string;
  readonly agreementSentences: Readonly<Record<AgreementSentence, string>>;
}

export type AgreementSentence =
  | "blocked"
  | "mayFight"
  | "judged"
  | "agreedBy"
  | "bothAgreed"
  | "newVersion"
  | "changed"
  | "reopened"
  | "oldLineKept"
  | "started"
  | "notAgreed"
  | "noName"
  | "noSuch"
  | "noReason"
  | "badValue"
  | "targetIsWhereItStood"
  | "aimMeanwhile"
  | "measureAdded"
  | "planClosed"
  | "dueNotAhead";
