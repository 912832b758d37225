// How many learners, teams among them, a workbook has and will have once new rows are in it. Who is only a coach is none.
import type { RowContents } from "../gateway/rows";
import type { CellContent } from "../schema/spec";
import { fold } from "./fold";
import type { OpenedWorkbook } from "./open-workbook";
import type { RowsToAppend } from "../gateway/append-rows";

export function countLearners(
  { located, words, rows }: OpenedWorkbook,
  added: RowsToAppend
): { readonly learners: number; readonly learnersAfter: number } {
  const learner = fold(words.roles.learner);
  const idOf = (of: (row: RowContents) => CellContent | undefined) => (row: RowContents) =>
    fold(String(of(row) ?? ""));
  const learnersOf = {
    Plans: idOf(({ LearnerId, Learner }) => LearnerId ?? Learner),
    Needs: idOf(({ PersonId, Team }) => PersonId ?? Team),
    People: idOf(({ Role, PersonId }) => (fold(String(Role ?? "")) === learner ? PersonId : "")),
  };
  const before = new Set<string>();
  const after = new Set<string>();
  for (const [table, of] of Object.entries(learnersOf)) {
    for (const { cells } of rows.get(table) ?? []) before.add(of(cells));
    for (const cells of added.get(table) ?? []) after.add(of(cells));
  }
  for (const id of before) after.add(id);
  const count = (ids: ReadonlySet<string>) => ids.size - (ids.has("") ? 1 : 0);
  // Where plans were not looked at, several plans are taken for several learners: nothing is hidden then.
  const plans = located.tables.find(({ id }) => id === "Plans");
  const unseen = rows.has("Plans") || plans === undefined ? 0 : plans.rowCount;
  return {
    learners: Math.max(count(before), unseen),
    learnersAfter: Math.max(count(after), unseen),
  };
}
