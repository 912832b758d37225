// The ID of a new row of a table, after those that its rows have.
import { newIds } from "../set-up/new-ids";
import { textOf } from "./find-rows";
import type { Steps } from "./operation";

/** Gives the next one at each call. */
export function nextId(
  { rows }: Pick<Steps, "rows">,
  table: string,
  column: string,
  letter: string
): () => string {
  const present = rows(table).map(({ cells }) => textOf(cells[column]));
  return newIds(letter, table === "People" ? 2 : 3, present, 1);
}
