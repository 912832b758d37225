// The kinds of measure as numbers of the workings: their places in the list, and the four families that are judged alike.
import { isKeeping, isMoving } from "../../domain/measure-kind";
import { measureKinds } from "../../domain/plan";
import type { MeasureKind } from "../../domain/plan";
import { placeOf } from "./lists";

/** The number of a kind: its place in the list of kinds. */
export const kindNumber = placeOf(measureKinds);

/** 1 moves to a target, 2 keeps within bounds, 3 milestones, 4 yes or no. */
function familyNumber(kind: MeasureKind): number {
  if (isMoving(kind)) return 1;
  if (isKeeping(kind)) return 2;
  return kind === "milestones" ? 3 : 4;
}

/** Template text: the family of the kind in a cell, 0 for none. */
export function family(kind: string): string {
  const of = (number: number) =>
    measureKinds
      .filter((one) => familyNumber(one) === number)
      .map((one) => `${kind}=${kindNumber(one)}`)
      .join(",");
  return `IF(${kind}=0,0,IF(OR(${of(1)}),1,IF(OR(${of(2)}),2,IF(${of(3)},3,4))))`;
}

/** Template text: how far a value lies outside the bounds, 0 inside (domain/keep-state). */
export function outside(value: string, kind: string, target: string, upper: string): string {
  const [above, below] = [kindNumber("keepAbove"), kindNumber("keepBelow")];
  const under = `IF(${kind}=${below},0,${target}-${value})`;
  const over = `IF(${kind}=${above},0,${value}-IF(${kind}=${below},${target},${upper}))`;
  return `ROUND(MAX(0,${under},${over}),9)`;
}
