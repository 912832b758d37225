// What every use case reads first: where our tables stand, and their rows. What is wanted of them: see wanted-with.ts.
import { locate } from "../gateway/locate";
import { readCell } from "../gateway/named-cell";
import type { TableRow } from "../gateway/rows";
import { readRows } from "../gateway/rows";
import { languageOf } from "../schema/language";
import { readyOutline } from "../schema/ready-outline";
import type { Located } from "../schema/snapshot";
import { namedSchema, schemaCell } from "../schema/version";
import type { Catalogue } from "../text/catalogue";
import { everyLanguage } from "../text/speak";

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
  const locateIn = async (words: Catalogue) => locate(context, await readyOutline(words.language));
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

/** The contents of a table's rows, blank rows included. */
export function contentsOf(opened: OpenedWorkbook, tableId: string): readonly TableRow["cells"][] {
  return (opened.rows.get(tableId) ?? []).map(({ cells }) => cells);
}
