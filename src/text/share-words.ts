// The words of copies that are made to be handed on: for a manager, for HR, for a learner.
import type { Band } from "../domain/group-totals";
import type { Audience, ReasonToStay } from "../domain/sharing";

export const copySheets = [
  "overview",
  "plans",
  "measures",
  "asked",
  "totals",
  "myPlans",
  "myMeasures",
  "checkIns",
  "actions",
  "sessions",
  "practice",
  "about",
] as const;
export type CopySheetId = (typeof copySheets)[number];

export const copyTiles = [
  "people",
  "plans",
  "attention",
  "onItsWay",
  "achieved",
  "asked",
  "actionsOpen",
] as const;
export type CopyTile = (typeof copyTiles)[number];

export interface ShareWords {
  /** Tab and title of each sheet of a copy. */
  readonly sheets: Readonly<Record<CopySheetId, { readonly tab: string; readonly title: string }>>;
  readonly tiles: Readonly<Record<CopyTile, string>>;
  /** Heads the name of the person whom a copy is for. */
  readonly madeFor: string;
  /** Under the title of every sheet. */
  readonly valuesOnly: string;
  /** In place of a table without rows. */
  readonly nothingHere: string;
  readonly nobodyNeedsAttention: string;
  readonly since: string;
  readonly totals: {
    readonly byTeam: string;
    readonly byKind: string;
    readonly noTeam: string;
    readonly noKind: string;
    readonly people: string;
    readonly plans: string;
    readonly bands: Readonly<Record<Band, string>>;
    readonly all: string;
    readonly smallerGroups: string;
    /** In a cell that is left out, and below the tables. */
    readonly leftOut: string;
    readonly whyLeftOut: string;
    readonly tooFew: string;
    /** How talks felt: how many said so, and how many of them said 4 or 5. */
    readonly pulse: string;
    readonly goodPulse: string;
  };
  readonly about: {
    readonly goes: string;
    readonly goesHeaders: Readonly<Record<"sheet" | "columns", string>>;
    readonly stays: string;
    /** What no copy for this audience holds, a line each. */
    readonly never: Readonly<Record<Audience, readonly string[]>>;
  };
  readonly preview: {
    readonly goes: string;
    readonly stays: string;
    readonly rows: string;
    readonly sheet: string;
    readonly stayingColumns: string;
    readonly stayingPlans: Readonly<Record<ReasonToStay, string>>;
    readonly stayingMeasures: string;
  };
  readonly searched: string;
  /** A private text was found in the finished file. */
  readonly leak: string;
  readonly nameInText: string;
  readonly problems: Readonly<
    Record<
      | "notOurs"
      | "noManager"
      | "managesNobody"
      | "noLearner"
      | "doubledPerson"
      | "leastPeople"
      | "nothingToShare",
      string
    >
  >;
}
