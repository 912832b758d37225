// What every use case reads first: where our tables stand, their rows, and the wanted workbook for what is to be in it.
import { WorkbookError } from "../gateway/error";
import { locate } from "../gateway/locate";
import { readCell } from "../gateway/named-cell";
import type { RowsToAppend, TableRow } from "../gateway/rows";
import { readRows } from "../gateway/rows";
import { languageOf } from "../schema/language";
import { noRoom, presentRoom, roomFor } from "../schema/room";
import { schemaCell } from "../schema/sheets/lists";
import type { Located } from "../schema/snapshot";
import type { WorkbookSpec } from "../schema/spec";
import { withTabs } from "../schema/tabs";
import { namedSchema, optionalSheets, schemaVersion, wantedWorkbook } from "../schema/workbook";
import type { Catalogue } from "../text/catalogue";
import { everyLanguage } from "../text/speak";
import { countLearners } from "./count-learners";

/** All that the workbook may have, for finding what it has. */
export function everySheet(words: Catalogue): WorkbookSpec {
  return wantedWorkbook({ sheets: new Set(optionalSheets), ...noRoom }, words);
}

export interface OpenedWorkbook {
  /** The schema version that the workbook bears; null when it bears none, as a new one. */
  readonly schema: number | null;
  readonly located: Located;
  /** The workbook's own language, in which rows are read and written; the reader's for a workbook that is not ours yet. */
  readonly words: Catalogue;
  readonly rows: ReadonlyMap<string, readonly TableRow[]>;
}

/**
 * Two syncs, and one for each 3 MB of rows; two more for a workbook in another language than the reader's.
 * A workbook without our tables has no rows.
 */
export async function openWorkbook(
  context: Excel.RequestContext,
  reader: Catalogue,
  tableIds: readonly string[]
): Promise<OpenedWorkbook> {
  const { located, words } = await locateInItsLanguage(context, reader);
  const schema = namedSchema(located.names) ?? (await listedSchema(context, located));
  return { located, words, schema, rows: await readRows(context, located, tableIds) };
}

async function locateInItsLanguage(
  context: Excel.RequestContext,
  reader: Catalogue
): Promise<Pick<OpenedWorkbook, "located" | "words">> {
  const locateIn = (words: Catalogue) => locate(context, everySheet(words));
  const located = await locateIn(reader);
  const words = await languageOf(located);
  if (words === reader) return { located, words };
  if (words !== null) return { located: await locateIn(words), words };
  // Without any hidden name, tables of ours are known by headers, and those only in their own language.
  for (const other of located.otherTables.length === 0 ? [] : await everyLanguage()) {
    const again = other === reader ? located : await locateIn(other);
    if (again.tables.length > 0) return { located: again, words: other };
  }
  return { located, words: reader };
}

/** Where the name was lost: the number in the hidden lists, in one sync more. */
async function listedSchema(
  context: Excel.RequestContext,
  located: Located
): Promise<number | null> {
  const lists = located.sheets.find(({ id, isBare }) => id === "Lists" && !isBare);
  if (lists === undefined) return null;
  const content = await readCell(context, lists.name, schemaCell);
  return typeof content === "number" ? content : null;
}

/**
 * The wanted workbook once the new rows are in it: with the sheets that they need, workings long enough. All that writes
 * asks for it. @throws WorkbookError "newerVersion" for a workbook of a later schema: it is for reading only.
 */
export function wantedWith(opened: OpenedWorkbook, added: RowsToAppend = new Map()): WorkbookSpec {
  const { located, schema, words } = opened;
  if (schema !== null && schema > schemaVersion)
    throw new WorkbookError("newerVersion", `schema ${schema}, known up to ${schemaVersion}`);
  const [lost] = located.lost ?? [];
  if (lost !== undefined) throw new WorkbookError("lostTable", lost.sheetName);
  const newRows = (id: string): number => added.get(id)?.length ?? 0;
  const count = (id: string): number => {
    const table = located.tables.find((one) => one.id === id);
    return newRows(id) + (table === undefined || table.isBlank ? 0 : table.rowCount);
  };
  const isThere = (id: string): boolean =>
    located.tables.some((table) => table.id === id) ||
    located.sheets.some((sheet) => sheet.id === id);
  const room = roomFor(
    { measures: count("Measures"), plans: count("Plans"), checkIns: count("CheckIns") },
    presentRoom(located.names)
  );
  const sheets = new Set(optionalSheets.filter((id) => isThere(id) || newRows(id) > 0));
  const wanted = wantedWorkbook({ sheets, ...room }, words);
  // A repair makes what is missing as it was: only a workbook that begins or grows has its tabs chosen.
  if (located.tables.length > 0 && [...added.values()].every(({ length }) => length === 0))
    return wanted;
  return withTabs(wanted, located, {
    ...countLearners(opened, added),
    isFirstUsed: (id) => newRows(id) > 0 && count(id) === newRows(id),
  });
}

/** The contents of a table's rows, blank rows included. */
export function contentsOf(opened: OpenedWorkbook, tableId: string): readonly TableRow["cells"][] {
  return (opened.rows.get(tableId) ?? []).map(({ cells }) => cells);
}
