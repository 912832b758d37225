// Rows of cases and of their tools ↔ what the domain knows of them.
import type { FishboneCause } from "../domain/fishbone";
import type { ParetoKind } from "../domain/pareto";
import type { ProblemCase } from "../domain/problem-case";
import type { CasesColumn, FishboneColumn, ParetoColumn } from "../text/case-words";
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
