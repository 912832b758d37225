// The sentences of what changes people's rows: plans that move, people who leave, flags put aside, what is taken back; and of a set-up.
// Values stand in braces: IDs, days, names, and words of lists.

export interface LifeWords {
  readonly lifeSentences: Readonly<Record<LifeSentence, string>>;
  readonly setUpSentences: Readonly<Record<SetUpSentence, string>>;
}

export type LifeSentence =
  | "problem"
  | "none"
  | "nothing"
  | "howBack"
  | "completed"
  | "takenBackOff"
  | "takenBack"
  | "nothingBack"
  | "changedSince"
  | "noPlan"
  | "noPerson"
  | "severalPeople"
  | "handedOverOne"
  | "handedOver"
  | "ownPlan"
  | "noPeople"
  | "namedTwice"
  | "bothSides"
  | "merged"
  | "openParts"
  | "moved"
  | "endFirst"
  | "awayFrom"
  | "awayUntil"
  | "nobodySaw"
  | "dayOver"
  | "putAside"
  | "flag"
  | "noRule"
  | "noFlag"
  | "severalFlags"
  | "notSaid"
  | "dayAhead"
  | "met"
  | "removed"
  | "nameShared"
  | "keptBack";

export type SetUpSentence =
  | "looking"
  | "writingSheets"
  | "writingRows"
  | "writingCheckIns"
  | "plan"
  | "plans"
  | "person"
  | "people"
  | "measure"
  | "measures"
  | "action"
  | "actions"
  | "toAdd"
  | "noneToAdd"
  | "added"
  | "unagreed"
  | "allThere"
  | "repaired"
  | "unchanged"
  | "knownOne"
  | "known";
