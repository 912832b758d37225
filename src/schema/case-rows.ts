// Rows of cases and of their tools ↔ what the domain knows of them.
import type { ToolRows } from "../domain/case-findings";
import type { A3Report } from "../domain/a3";
import type { FishboneCause } from "../domain/fishbone";
import type { Failure, Rating } from "../domain/fmea";
import type { Force } from "../domain/forces";
import type { ParetoKind } from "../domain/pareto";
import type { PdcaCycle } from "../domain/pdca";
import type { ProblemCase } from "../domain/problem-case";
import type { SipocEntry } from "../domain/sipoc";
import type { Why } from "../domain/whys";
import type {
  A3ReportsColumn,
  CauseColumn,
  CasesColumn,
  FishboneColumn,
  FmeaColumn,
  ForcesColumn,
  ParetoColumn,
  PdcaColumn,
  SipocColumn,
  WhysColumn,
} from "../text/case-words";
import type { FoundCause, Turned } from "../domain/root-cause";
import type { Catalogue } from "../text/catalogue";
import type { Row, RowCodec } from "./codec";
import { issueRows } from "./cycle-rows";
import { actionFrom, measureFrom } from "./row";
import { asText, asTyped, asWord, rowCodec } from "./codec";

export const caseRows = rowCodec<ProblemCase, CasesColumn>({
  id: ["CaseId", asText],
  process: ["Process", asText],
  where: ["Where", asText],
  timing: ["Timing", asWord(({ caseTimings }) => caseTimings)],
  problem: ["Problem", asText],
  who: ["Who", asText],
  openedOn: ["OpenedOn", asTyped],
  ownerId: ["OwnerId", asText],
  sort: ["Sort", asWord(({ caseSorts }) => caseSorts)],
});

const yesOrNo = asWord(({ answers }) => answers);
const foundCause = {
  id: ["RowId", asText],
  caseId: ["CaseId", asText],
  isRoot: ["Root", yesOrNo],
  became: ["Became", asText],
} as const;

/** What all tables of causes have in common. */
export const foundCauseRows = rowCodec<FoundCause, CauseColumn>(foundCause);

export const fishboneRows = rowCodec<FishboneCause, FishboneColumn>({
  ...foundCause,
  category: ["Category", asText],
  cause: ["Cause", asText],
  evidence: ["Evidence", asText],
});

export const paretoRows = rowCodec<ParetoKind, ParetoColumn>({
  ...foundCause,
  kind: ["Kind", asText],
  count: ["Count", asTyped],
  source: ["Source", asText],
});

export const whyRows = rowCodec<Why, WhysColumn>({
  ...foundCause,
  under: ["Under", asText],
  answer: ["Answer", asText],
  evidence: ["Evidence", asText],
});

export const forceRows = rowCodec<Force, ForcesColumn>({
  ...foundCause,
  side: ["Side", asWord(({ forceSides }) => forceSides)],
  force: ["Force", asText],
  weight: ["Weight", asTyped],
});

export const pdcaRows = rowCodec<PdcaCycle, PdcaColumn>({
  id: ["RowId", asText],
  caseId: ["CaseId", asText],
  plan: ["Plan", asText],
  expected: ["Expected", asText],
  doneOn: ["DoneOn", asTyped],
  actual: ["Actual", asText],
  learned: ["Learned", asText],
  decision: ["Decision", asWord(({ pdcaDecisions }) => pdcaDecisions)],
});

const failureFields = rowCodec<Omit<Failure, "before" | "after">, FmeaColumn>({
  ...foundCause,
  step: ["Step", asText],
  failure: ["Failure", asText],
  effect: ["Effect", asText],
  cause: ["Cause", asText],
  done: ["Done", asText],
});
const ratedBefore = rowCodec<Rating, FmeaColumn>({
  severity: ["Severity", asTyped],
  occurrence: ["Occurrence", asTyped],
  detection: ["Detection", asTyped],
});
const ratedAfter = rowCodec<Rating, FmeaColumn>({
  severity: ["SeverityAfter", asTyped],
  occurrence: ["OccurrenceAfter", asTyped],
  detection: ["DetectionAfter", asTyped],
});

export const fmeaRows: RowCodec<Failure, FmeaColumn> = {
  from: (row, words) => ({
    ...failureFields.from(row, words),
    before: ratedBefore.from(row, words),
    after: ratedAfter.from(row, words),
  }),
  to: (failure, words) => ({
    ...failureFields.to(failure, words),
    ...ratedBefore.to(failure.before, words),
    ...ratedAfter.to(failure.after, words),
  }),
};

export const sipocRows = rowCodec<SipocEntry, SipocColumn>({
  id: ["RowId", asText],
  caseId: ["CaseId", asText],
  part: ["Part", asWord(({ sipocParts }) => sipocParts)],
  entry: ["Entry", asText],
  need: ["Need", asText],
});

export const a3Rows = rowCodec<A3Report, A3ReportsColumn>({
  id: ["RowId", asText],
  caseId: ["CaseId", asText],
  background: ["Background", asText],
  current: ["Current", asText],
  target: ["Target", asText],
  followUp: ["FollowUp", asText],
});

type RowsOf = (table: string) => readonly Row[];

/** The rows of every tool, out of the rows of the workbook's tables. A table that is not there has none. */
export function toolRowsFrom(rowsOf: RowsOf, words: Catalogue): ToolRows {
  const read = <Thing>(table: string, codec: RowCodec<Thing, string>): readonly Thing[] =>
    rowsOf(table).map((row) => codec.from(row, words));
  return {
    whys: read("Whys", whyRows),
    fishbone: read("Fishbone", fishboneRows),
    pareto: read("Pareto", paretoRows),
    forces: read("Forces", forceRows),
    pdca: read("Pdca", pdcaRows),
    fmea: read("Fmea", fmeaRows),
    sipoc: read("Sipoc", sipocRows),
    a3: read("A3Reports", a3Rows),
  };
}

/** What root causes may have become. */
export function turnedFrom(rowsOf: RowsOf, words: Catalogue): Turned {
  return {
    actions: rowsOf("Actions").map((row) => actionFrom(row, words)),
    measures: rowsOf("Measures").map((row) => measureFrom(row, words)),
    issues: rowsOf("Issues").map((row) => issueRows.from(row, words)),
  };
}
