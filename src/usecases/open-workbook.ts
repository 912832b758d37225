// What every use case reads first: where our tables stand, their rows, and the wanted workbook for what is to be in it.
import { locate } from "../gateway/locate";
import type { TableRow } from "../gateway/rows";
import { readRows } from "../gateway/rows";
import { noRoom, presentRoom, roomFor } from "../schema/room";
import type { Located } from "../schema/snapshot";
import type { WorkbookSpec } from "../schema/spec";
import { wantedWorkbook } from "../schema/workbook";
import type { Catalogue } from "../text/catalogue";

export interface OpenedWorkbook {
  readonly located: Located;
  readonly rows: ReadonlyMap<string, readonly TableRow[]>;
}

/** Two syncs, and one for each 3 MB of rows. A workbook without our tables has no rows. */
export async function openWorkbook(
  context: Excel.RequestContext,
  words: Catalogue,
  tableIds: readonly string[]
): Promise<OpenedWorkbook> {
  const located = await locate(context, wantedWorkbook({ people: true, ...noRoom }, words));
  return { located, rows: await readRows(context, located, tableIds) };
}

/** What comes to the rows that are there. */
export interface NewRows {
  readonly people: number;
  readonly plans: number;
  readonly measures: number;
  readonly checkIns: number;
}

/** The wanted workbook once the new rows are in it: People only when there is more than one, workings long enough. */
export function wantedWith(located: Located, words: Catalogue, added: NewRows): WorkbookSpec {
  const count = (id: string): number => {
    const table = located.tables.find((one) => one.id === id);
    return table === undefined || table.isBlank ? 0 : table.rowCount;
  };
  const hasPeople = located.tables.some(({ id }) => id === "People");
  const room = roomFor(
    {
      measures: count("Measures") + added.measures,
      plans: count("Plans") + added.plans,
      checkIns: count("CheckIns") + added.checkIns,
    },
    presentRoom(located.names)
  );
  return wantedWorkbook({ people: hasPeople || added.people > 0, ...room }, words);
}

/** The contents of a table's rows, blank rows included. */
export function contentsOf(opened: OpenedWorkbook, tableId: string): readonly TableRow["cells"][] {
  return (opened.rows.get(tableId) ?? []).map(({ cells }) => cells);
}
