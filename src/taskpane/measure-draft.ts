// A measure as it is typed: its texts, and the measure that they make.
import type { Measure, MeasureKind, Objectivity } from "../domain/plan";
import { isMoving } from "../domain/measure-kind";
import { dayFromInput } from "./day-words";
import { readTyped } from "./typed-number";
import type { Words } from "./words";

/** The kinds that are picked here, those that move first. */
export const pickedKinds = [
  ...(["increase", "decrease", "reach", "level"] as const),
  ...(["keepAbove", "keepBelow", "keepBetween", "yesNo"] as const),
] as const satisfies readonly MeasureKind[];
export type PickedKind = (typeof pickedKinds)[number];

export interface MeasureDraft {
  readonly kind: PickedKind;
  readonly name: string;
  readonly unit: string;
  readonly baseline: string;
  readonly target: string;
  readonly upper: string;
  readonly due: string;
  readonly how: string;
  readonly who: string;
  readonly objectivity: Objectivity | null;
}

export const blankDraft: MeasureDraft = {
  ...{ kind: "increase", name: "", unit: "", baseline: "", target: "", upper: "", due: "" },
  ...{ how: "", who: "", objectivity: null },
};

export type NumberField = "baseline" | "target" | "upper";

/** Which numbers a kind needs; a total is counted from nothing. */
export function numbersOf(kind: PickedKind): readonly NumberField[] {
  if (kind === "yesNo") return [];
  if (kind === "keepBetween") return ["target", "upper"];
  return isMoving(kind) && kind !== "reach" ? ["baseline", "target"] : ["target"];
}

/** What is wrong with the first number that is none; "" when nothing is. */
export function wrongNumber(draft: MeasureDraft, given: Words): string {
  const found = numbersOf(draft.kind).map((field) => readTyped(draft[field], draft.kind, given));
  return found.find(({ wrong }) => wrong !== "")?.wrong ?? "";
}

/** From `start` on, with what a template leaves to the settings left to them. */
export function measureFrom(
  draft: MeasureDraft,
  planId: string,
  start: number,
  given: Words
): Omit<Measure, "id"> {
  const numbers = numbersOf(draft.kind);
  const value = (field: NumberField): number | null =>
    numbers.includes(field) ? readTyped(draft[field], draft.kind, given).value : null;
  const hasUnit = draft.kind !== "yesNo" && draft.kind !== "level";
  return {
    ...{ planId, kind: draft.kind, name: draft.name.trim(), start },
    unit: hasUnit && draft.unit.trim() !== "" ? draft.unit.trim() : null,
    baseline: draft.kind === "reach" ? 0 : value("baseline"),
    ...{ target: value("target"), upper: value("upper"), due: dayFromInput(draft.due) },
    ...{ shape: null, aimFrom: null, weight: null, cadenceDays: null, hold: null },
    ...{ standardError: null, smallestChange: null, objectivity: draft.objectivity },
    ...{ howMeasured: draft.how.trim(), whoMeasures: draft.who.trim() },
  };
}
