// A fishbone: possible causes by category, the six usual ones or one's own. Finished when every cause stands under a category, they
// stand under two categories at least, and a root cause is marked.
import type { ToolState } from "./case-tool";
import { sameId } from "./plan";
import type { CauseState, FoundCause, Turned } from "./root-cause";
import { causeState } from "./root-cause";

/** The categories that are offered; any other word is a category too. */
export const usualCategories = [
  "people",
  "method",
  "machine",
  "material",
  "measurement",
  "surroundings",
] as const;
export type UsualCategory = (typeof usualCategories)[number];

export interface FishboneCause extends FoundCause {
  readonly category: string;
  readonly cause: string;
  readonly evidence: string;
}

/** Fewer are a list, not a fishbone. */
const fewestCategories = 2;

export function fishboneRowState(row: FishboneCause, turned: Turned): CauseState | null {
  return causeState(row, turned, row.category === "" || row.cause === "" ? "incomplete" : null);
}

/** For each row of a table how many causes of its case and category there are up to it; null without a category. */
export function placesInCategory(rows: readonly FishboneCause[]): readonly (number | null)[] {
  return rows.map(({ caseId, category }, index) =>
    caseId === "" || category === ""
      ? null
      : rows
          .slice(0, index + 1)
          .filter((one) => sameId(one.caseId, caseId) && sameId(one.category, category)).length
  );
}

/** Null where the case has no rows. `rows`: those of the case. */
export function fishboneState(rows: readonly FishboneCause[]): ToolState | null {
  if (rows.length === 0) return null;
  if (rows.some(({ category, cause }) => category === "" || cause === "")) return "blankPart";
  const categories = new Set(rows.map(({ category }) => category.toLowerCase()));
  if (categories.size < fewestCategories) return "fewCategories";
  return rows.some(({ isRoot }) => isRoot === "yes") ? "finished" : "noRoot";
}
