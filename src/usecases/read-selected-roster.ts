// The list of people that is selected in the workbook: a table, or plain cells.
import { readSelection } from "../gateway/selection";
import { InputError, problemAt } from "./input-error";
import { rosterInEnglish, type RosterLanguage } from "./roster/roster-language";
import type { RosterTable } from "./roster/roster-table";

/** @throws InputError when nothing that could be a list is selected; WorkbookError when Excel refuses. */
export async function readSelectedRoster(
  words: RosterLanguage = rosterInEnglish
): Promise<RosterTable> {
  const selected = await readSelection();
  if (selected !== null) return selected;
  const { workbook, nothingSelected, places } = words;
  throw new InputError([problemAt(workbook, null, null, nothingSelected, places)]);
}
