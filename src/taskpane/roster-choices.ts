// The list of people as the set-up view shows it: its columns, what each was taken for, and the people, or what is wrong.
import type { DateOrder } from "../domain/day";
import type { RosterField } from "../usecases/roster/column-mapping";
import { proposeColumns } from "../usecases/roster/propose-columns";
import type { RosterLanguage } from "../usecases/roster/roster-language";
import { readRoster } from "../usecases/roster/read-roster";
import type { Roster } from "../usecases/roster/roster";
import {
  columnCount,
  columnLetter,
  columnTitle,
  type RosterTable,
} from "../usecases/roster/roster-table";
import { type ToldColumn, withToldColumns } from "../usecases/roster/told-columns";
import { say } from "../text/catalogue";
import type { PaneWords } from "../text/en-pane";
import type { ColumnChoice } from "./components/ColumnChoices";

/** The things that can be told in the pane, and the word for each; the command line can tell all of them. */
const shownFields = [
  ["learner", "setUpLearner"],
  ["coach", "coach"],
  ["team", "team"],
  ["email", "setUpEmail"],
  ["start", "setUpStart"],
] as const satisfies readonly (readonly [RosterField, keyof PaneWords])[];

export interface RosterChoices {
  readonly columns: readonly string[];
  readonly choices: readonly ColumnChoice[];
}

/** What was taken for what, with what the user told. */
export function rosterChoices(
  table: RosterTable,
  told: readonly ToldColumn[],
  pane: PaneWords,
  language: RosterLanguage
): RosterChoices {
  const mapping = withToldColumns(table, proposeColumns(table), told, language);
  const columns = Array.from({ length: columnCount(table) }, (_, column) => {
    const title = columnTitle(table, mapping.headerRow, column);
    return title === columnLetter(column)
      ? say(pane.setUpColumn, { letter: title })
      : title.replace(/^“|”$/g, "");
  });
  const choices = shownFields.map(([field, label]) => ({
    field,
    label: pane[label],
    column: mapping.columns[field][0] ?? null,
  }));
  return { columns, choices };
}

/** Adds one correction to what was told before; a field is told once. */
export function tell(
  told: readonly ToldColumn[],
  field: string,
  column: number | null
): readonly ToldColumn[] {
  const known = shownFields.find(([name]) => name === field);
  if (known === undefined) throw new Error(`The pane has no box for ${field}.`);
  const columns = column === null ? [] : [columnLetter(column)];
  return [...told.filter((one) => one.field !== field), { field: known[0], columns }];
}

export type ReadList =
  | { readonly roster: Roster; readonly error: null }
  | { readonly roster: null; readonly error: unknown };

/** Reads the people; what is wrong with the list comes back as a value, to be explained beside the boxes. */
export function readList(
  table: RosterTable,
  told: readonly ToldColumn[],
  dateOrder: DateOrder | null,
  language: RosterLanguage
): ReadList {
  try {
    return { roster: readRoster(table, { told, dateOrder }, language), error: null };
  } catch (error) {
    return { roster: null, error };
  }
}
