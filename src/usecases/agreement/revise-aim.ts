// A new aim of a measure that is followed already: a row of Targets from today on, so that the old aim line stays.
import { isoDay } from "../../domain/day";
import { isMoving } from "../../domain/measure-kind";
import type { TableRow } from "../../gateway/rows";
import { measureFrom, targetFrom } from "../../schema/row";
import type { CellContent } from "../../schema/spec";
import { say } from "../../text/catalogue";
import { isId, refusal } from "../change/find-rows";
import type { Asked, Steps } from "../change/operation";
import { isAgreed, type WholePlan } from "./plan-parts";

/** From then on an aim line stands. One whose agreement was just opened again is followed still. */
export function isFollowed(whole: WholePlan): boolean {
  const { stage } = whole.plan;
  return isAgreed(whole) || stage === "active" || stage === "paused";
}

/**
 * In words; null for a measure that has no aim line. What is not changed stays as it was last agreed.
 * @throws InputError for an aim that moves nothing or lies behind
 */
export function reviseAim(
  steps: Steps,
  row: TableRow,
  change: { readonly target?: CellContent; readonly due?: CellContent },
  version: number,
  { today, why }: Asked
): readonly string[] | null {
  const { words } = steps;
  const measure = measureFrom(row.cells, words);
  if (!isMoving(measure.kind)) return null;
  const said = words.agreementSentences;
  const last = steps
    .rows("Targets")
    .map(({ cells }, index) => targetFrom(cells, index + 1))
    .filter((one) => isId(one.measureId, measure.id) && one.from !== null)
    .at(-1);
  const before = { target: last?.target ?? measure.target, due: last?.due ?? measure.due };
  const { target, due } = { ...before, ...change };
  if (target === measure.baseline)
    throw refusal(say(said.targetIsWhereItStood, { id: measure.id }), words);
  if (typeof due !== "number" || due <= today)
    throw refusal(say(said.dueNotAhead, { id: measure.id }), words);
  steps.add("Targets", {
    ...{ MeasureId: measure.id, From: today, Target: target, Due: due },
    ...{ Why: why, Version: version },
  });
  const headers = words.workbook.headers.Measures;
  for (const [field, from, to] of [
    [headers.Target, before.target, target],
    [headers.Due, before.due, due],
  ] as const)
    if (from !== to) steps.log({ of: measure.id, field, before: from, after: to });
  return [say(said.oldLineKept, { id: measure.id, day: isoDay(today) })];
}
