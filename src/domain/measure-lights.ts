// Three lights for a measure of success: specific, measurable, achievable, each with its reason as a key. They speak of how the
// measure is put, not of results. A change per week is in the measure's unit, towards the target.
import { dayIn } from "./day";
import type { Day } from "./day";
import { isMoving } from "./measure-kind";
import { sameId } from "./plan";
import type { Measure } from "./plan";
import { isBlank, numberIn } from "./readings";

export const specificLights = ["yes", "noName", "tooShort", "vague"] as const;
export type SpecificLight = (typeof specificLights)[number];

/** Words that let everybody mean something else; English and French. */
export const vagueWords = [
  ...["better", "improve", "improved", "more", "good", "well", "nice", "soon", "some", "several"],
  ...["mieux", "améliorer", "plus", "bon", "bonne", "bien", "bientôt", "quelques", "plusieurs"],
] as const;

const fewestWords = 3;

export function isVague(text: string): boolean {
  const words = text.trim().toLowerCase().split(/ +/);
  return words.some((word) => (vagueWords as readonly string[]).includes(word));
}

export function specificLight({ name }: Measure): SpecificLight {
  const words = name.trim().split(/ +/);
  if (name.trim() === "") return "noName";
  if (isVague(name)) return "vague";
  return words.length < fewestWords ? "tooShort" : "yes";
}

export const measurableLights = [
  "yes",
  "noUnit",
  "noBaseline",
  "noTarget",
  "noDue",
  "noMethod",
  "noMeasurer",
] as const;
export type MeasurableLight = (typeof measurableLights)[number];

/** Milestones and a yes or no need neither unit nor numbers; only what moves needs a baseline, and a count begins at 0. */
export function measurableLight(measure: Measure): MeasurableLight {
  const { kind } = measure;
  const isPlain = kind === "milestones" || kind === "yesNo";
  if (!isPlain && kind !== "level" && isBlank(measure.unit)) return "noUnit";
  if (isMoving(kind) && kind !== "reach" && numberIn(measure.baseline) === null)
    return "noBaseline";
  if (!isPlain && numberIn(measure.target) === null) return "noTarget";
  if (dayIn(measure.due) === null) return "noDue";
  if (measure.howMeasured === "") return "noMethod";
  return measure.whoMeasures === "" ? "noMeasurer" : "yes";
}

export const achievableLights = ["yes", "noChange", "tooFast", "noData"] as const;
export type AchievableLight = (typeof achievableLights)[number];

/** The change that a measure asks for in a week; null for a kind that does not move and where a number or a day is missing. */
export function askedPerWeek(measure: Measure): number | null {
  const [baseline, target] = [numberIn(measure.baseline), numberIn(measure.target)];
  const [start, due] = [dayIn(measure.start), dayIn(measure.due)];
  if (!isMoving(measure.kind) || baseline === null || target === null) return null;
  if (start === null || due === null || due <= start || target === baseline) return null;
  return (Math.abs(target - baseline) / (due - start)) * 7;
}

/** The change in a week that was seen, from the baseline to the last reading; null before a week has passed. */
export function seenPerWeek(
  measure: Measure,
  { current, lastOn }: { readonly current: number | null; readonly lastOn: Day | null }
): number | null {
  const [baseline, target] = [numberIn(measure.baseline), numberIn(measure.target)];
  const start = dayIn(measure.start);
  if (askedPerWeek(measure) === null || baseline === null || target === null) return null;
  if (start === null || current === null || lastOn === null || lastOn - start < 7) return null;
  const towards = target > baseline ? 1 : -1;
  return (((current - baseline) * towards) / (lastOn - start)) * 7;
}

/** A measure that was already followed, with the pace that was seen. */
export interface SeenMeasure {
  readonly measure: Measure;
  readonly seen: number | null;
}

/** Measures as they were judged, each with its pace. */
export function seenOf(
  judged: readonly {
    readonly of: { readonly measure: Measure };
    readonly verdict: Parameters<typeof seenPerWeek>[1];
  }[]
): readonly SeenMeasure[] {
  return judged.map(({ of: { measure }, verdict }) => ({
    measure,
    seen: seenPerWeek(measure, verdict),
  }));
}

/** The best pace seen on a measure of the same name and unit, of this learner or of others; 0 when none was. */
export function bestSeen(measure: Measure, others: readonly SeenMeasure[]): number {
  const paces = others.flatMap(({ measure: other, seen }) =>
    seen !== null && sameId(other.name, measure.name) && isSame(other.unit, measure.unit)
      ? [seen]
      : []
  );
  return Math.max(0, ...paces);
}

export function achievableLight(measure: Measure, others: readonly SeenMeasure[]): AchievableLight {
  const asked = askedPerWeek(measure);
  if (asked === null) return "noChange";
  const best = bestSeen(measure, others);
  if (best === 0) return "noData";
  return asked > best + 1e-9 ? "tooFast" : "yes";
}

function isSame(one: Measure["unit"], other: Measure["unit"]): boolean {
  return String(one ?? "").toLowerCase() === String(other ?? "").toLowerCase();
}
