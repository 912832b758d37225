// Cases of the brief for the life of a plan, sessions, mentoring and the close, each with the rows that it needs: which cell says it.
import type { Row } from "../../src/schema/row";
import { english } from "../../src/text/en";
import { at } from "./brief-cases";
import type { BriefCase } from "./brief-cases";

const { stages, results, modes, standings } = english;
const plan = { Mode: modes.coaching, Stage: stages.active, Issue: "Answer in time" };

/** By table, beside the rows of the other cases. */
export const closeRows: ReadonlyMap<string, readonly Row[]> = new Map([
  [
    "Plans",
    [{ PlanId: "C1", ...plan, Stage: stages.closed, Result: results.training, ClosedOn: 46340 }],
  ],
]);

export const closeCases: readonly BriefCase[] = [
  at("S52 a closed plan says what became of it", "Plans", 1, "Standing", standings.training),
];
