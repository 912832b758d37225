// The list of people that is selected in the workbook: a table, or plain cells.
import { readSelection } from "../gateway/selection";
import { InputError, problemAt } from "./input-error";
import type { RosterTable } from "./roster/roster-table";

/** @throws InputError when nothing that could be a list is selected; WorkbookError when Excel refuses. */
export async function readSelectedRoster(): Promise<RosterTable> {
  const selected = await readSelection();
  if (selected !== null) return selected;
  const what = "nothing is selected that could be a list. Select the list with its headers.";
  throw new InputError([problemAt("The workbook", null, null, what)]);
}
