// Every word and sentence that the product shows, by key: a second language is complete when it compiles.
// Rules give keys and values and never a sentence; what people typed never passes through here.
import type { ActionState } from "../domain/action-state";
import type { MeasureProblem } from "../domain/measure-facts";
import type { Kind, MeasureKind, Mode, Owner, PlanFor, Role, Shape, Stage } from "../domain/plan";
import type { PlanRemark } from "../domain/judge-record";
import type { MilestoneFate } from "../domain/milestones";
import type { TargetFate } from "../domain/targets";
import type { ReadingProblem } from "../domain/readings";
import type { Suggestion } from "../domain/suggest-help";
import type { SettingKey } from "../domain/settings";
import type { Badge, Freshness, Remark, State } from "../domain/states";
import type { TemplateActionKey, TemplateId, TemplateMeasureKey } from "../domain/templates";
import type { CheckWords } from "./check-words";
import type { TakeOverWords } from "./adopt-words";
import type { ImportWords } from "./import-words";
import type { CycleWords } from "./cycle-words";
import type { FlagWords } from "./flag-words";
import type { PageWords } from "./page-words";
import type { RemovalWords } from "./removal-words";
import type { RollupWords } from "./rollup-words";
import type { ShareWords } from "./share-words";
import type { NeedWords } from "./need-words";
import type { CalendarWords } from "./calendar-words";
import type { VersionWords } from "./version-words";
import type { AgreementWords } from "./agreement-words";
import type { CaseWords } from "./case-words";
import type { CautionWords } from "./caution-words";
import type { CloseWords } from "./close-words";
import type { LifeWords } from "./life-words";
import type { SessionWords } from "./session-words";
import type { StandingWords } from "./standing-words";
import type { IdeaWords } from "./idea-words";
import type { OutsideWords } from "./outside-words";
import type { SkillWords } from "./skill-words";
import type { PracticeWords } from "./practice-words";
import type { DecisionWords } from "./decision-words";
import type { WorkbookWords } from "./workbook-words";

export interface Catalogue
  extends
    CycleWords,
    NeedWords,
    AgreementWords,
    FlagWords,
    LifeWords,
    SessionWords,
    PracticeWords,
    DecisionWords,
    CautionWords,
    CloseWords,
    StandingWords,
    CaseWords,
    SkillWords,
    IdeaWords,
    OutsideWords {
  /** BCP 47, such as "en". */
  readonly language: string;
  readonly states: Readonly<Record<State, string>>;
  readonly freshness: Readonly<Record<Freshness, string>>;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly planFors: Readonly<Record<PlanFor, string>>;
  readonly measureKinds: Readonly<Record<MeasureKind, string>>;
  readonly shapes: Readonly<Record<Shape, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly owners: Readonly<Record<Owner, string>>;
  readonly actionStates: Readonly<Record<ActionState, string>>;
  /** What became of a row of the check-ins. */
  readonly readingFates: Readonly<Record<ReadingFate, string>>;
  readonly measureProblems: Readonly<Record<MeasureProblem, string>>;
  /** What became of a row of Targets and of Milestones. */
  readonly targetFates: Readonly<Record<TargetFate, string>>;
  readonly milestoneFates: Readonly<Record<MilestoneFate, string>>;
  readonly remarks: Readonly<Record<Remark, string>>;
  readonly badges: Readonly<Record<Badge, string>>;
  readonly planRemarks: Readonly<Record<PlanRemark, string>>;
  readonly picture: PictureWords;
  readonly settings: Readonly<
    Record<SettingKey, { readonly name: string; readonly means: string }>
  >;
  readonly templates: Readonly<Record<TemplateId, TemplateWords>>;
  readonly templateMeasures: Readonly<Record<TemplateMeasureKey, TemplateMeasureWords>>;
  readonly templateActions: Readonly<Record<TemplateActionKey, string>>;
  readonly workbook: WorkbookWords;
  readonly imports: ImportWords;
  readonly share: ShareWords;
  readonly removal: RemovalWords;
  readonly rollup: RollupWords;
  readonly pages: PageWords;
  readonly takeOver: TakeOverWords;
  readonly version: VersionWords;
  readonly calendar: CalendarWords;
  readonly check: CheckWords;
  /** What is about to change in a workbook; see schema/describe.ts for the values. */
  readonly changes: Readonly<Record<ChangeSentence, string>>;
}

/** The picture of why a measure is on the list. Days and numbers come in the reader's own form. */
export interface PictureWords {
  /** What it shows, for those who hear it, where the noise of a reading is known and where not. */
  readonly withNoise: string;
  readonly withoutNoise: string;
  /** Said after it, of a flag. */
  readonly flagged: string;
  /** Beside the point at which the rule fired, and how to read the rest. */
  readonly fired: string;
  readonly keyWithNoise: string;
  readonly keyWithoutNoise: string;
}

export type ChangeSentence =
  | "addSheets"
  | "addHiddenSheets"
  | "showSheets"
  | "standAside"
  | "addTables"
  | "addColumns"
  | "makeNames"
  | "mendNames"
  | "fill"
  | "mendFormulas"
  | "mendValidations"
  | "mendFormats"
  | "mendCells"
  | "addCharts";

export const readingFates = [
  "counted",
  "noMeasure",
  "notADate",
  "notANumber",
  "future",
  "beforeStart",
  "replaced",
  "waiting",
  "corrected",
  "takesBack",
  "ofMilestones",
] as const;
export type ReadingFate = "counted" | ReadingProblem | "waiting";

export interface TemplateWords {
  readonly name: string;
  readonly about: string;
  /** The issue that a new plan of this sort begins with. */
  readonly issue: string;
}

export interface TemplateMeasureWords {
  readonly name: string;
  readonly unit: string;
  readonly howMeasured: string;
}

/** The word of a help, or what stands in its place when none can be suggested. */
export function suggestionWord(of: Suggestion, { helps, noSuggestion }: Catalogue): string {
  return { ...noSuggestion, ...helps }[of];
}

/** Puts values into a sentence: "{name} is away" with name → "Ana is away". An unknown place is a mistake and throws. */
export function say(
  sentence: string,
  values: Readonly<Record<string, string | number>> = {}
): string {
  return sentence.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`The sentence “${sentence}” asks for {${key}}.`);
    return String(value);
  });
}
