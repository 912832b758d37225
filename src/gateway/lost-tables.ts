// Tables of ours that people turned into plain cells: found by their headers on their sheet, and made tables again over the rows
// that are there. No cell is written.
import { blockAddress, parseBlock, parseCell } from "../schema/address";
import type { TableOutline, WorkbookOutline } from "../schema/outline";
import { bearsHeaders } from "../schema/recognise";
import type { Recognised } from "../schema/recognise";
import type { Located, LostTable } from "../schema/snapshot";
import type { WorkbookSpec } from "../schema/spec";

/** Headers are looked for in this many rows and columns. */
const rowsLookedAt = 40;
const columnsLookedAt = 60;

/** Two syncs, none where no sheet of ours lacks its table. */
export async function lostTables(
  context: Excel.RequestContext,
  wanted: WorkbookOutline,
  { sheetIds, bare, tables }: Recognised
): Promise<readonly LostTable[]> {
  const suspects = wanted.sheets.flatMap((sheet) => {
    const [name] = [...sheetIds].find(([, id]) => id === sheet.id) ?? [];
    if (name === undefined || bare.has(name)) return [];
    const missing = sheet.tables.filter(({ id }) => !tables.has(id));
    return missing.map((spec) => ({ spec, name, isAlone: sheet.tables.length === 1 }));
  });
  if (suspects.length === 0) return [];
  const tops = suspects.map(({ name }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    return {
      top: sheet.getRangeByIndexes(0, 0, rowsLookedAt, columnsLookedAt).load("values"),
      used: sheet.getUsedRange(true).load("address"),
    };
  });
  await context.sync();
  const headed = suspects.flatMap(({ spec, name, isAlone }, index) => {
    const seen = tops[index];
    const at = seen === undefined ? null : headerOf(spec, seen.top.values);
    const used = seen === undefined ? null : blockOf(seen.used.address);
    if (at === null || used === null) return [];
    const rows = used.bottom - at.row;
    const body =
      rows < 1
        ? null
        : context.workbook.worksheets
            .getItem(name)
            .getRangeByIndexes(at.row, at.left - 1, rows, at.right - at.left + 1)
            .load("values");
    return [{ spec, name, isAlone, at, body }];
  });
  if (headed.length > 0) await context.sync();
  return headed.map(({ spec, name, isAlone, at, body }) => ({
    id: spec.id,
    sheetName: name,
    headerRow: at.row,
    left: at.left,
    right: at.right,
    bottom: at.row + Math.max(1, filledRows(body?.values ?? [], isAlone)),
  }));
}

/** One sync, none without any. Names of tables that are taken get a number from Excel. */
export async function remakeTables(
  context: Excel.RequestContext,
  wanted: WorkbookSpec,
  { lost = [], otherTables, names }: Located
): Promise<void> {
  if (lost.length === 0) return;
  const taken = new Set([...otherTables, ...names.keys()].map((name) => name.toLowerCase()));
  const specs = wanted.sheets.flatMap((sheet) => sheet.tables);
  for (const { id, sheetName, headerRow, left, right, bottom } of lost) {
    const spec = specs.find((one) => one.id === id);
    const address = blockAddress({ top: headerRow, bottom, left, right });
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const table = sheet.tables.add(sheet.getRange(address), true);
    if (spec === undefined) continue;
    if (!taken.has(spec.name.toLowerCase())) table.name = spec.name;
    if (spec.style !== undefined) table.style = spec.style;
    table.showBandedRows = false;
  }
  await context.sync();
}

interface HeaderPlace {
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/** The first row that bears the headers; beyond the last of them as long as cells are filled. */
function headerOf(spec: TableOutline, values: readonly (readonly unknown[])[]): HeaderPlace | null {
  const texts = values.map((row) => row.map(String));
  const index = texts.findIndex((row) => bearsHeaders(spec, row));
  const row = texts[index];
  if (row === undefined) return null;
  const known = new Set(spec.columns.map(({ header }) => header.toLowerCase()));
  const first = row.findIndex((text) => known.has(text.toLowerCase()));
  const start = parseCell(spec.anchor).column - 1;
  // A first column whose header was changed stands left of the first that is known.
  const left =
    start < first && row.slice(start, first).every((text) => text !== "") ? start : first;
  const end = row.findIndex((text, at) => at > left && text === "");
  return { row: index + 1, left: left + 1, right: end < 0 ? row.length : end };
}

/** On a sheet of several tables the rows end at the first blank one, else at the last that is filled. */
function filledRows(values: readonly (readonly unknown[])[], isAlone: boolean): number {
  const isFilled = values.map((row) => row.some((value) => value !== ""));
  if (isAlone) return isFilled.lastIndexOf(true) + 1;
  const blank = isFilled.indexOf(false);
  return blank < 0 ? isFilled.length : blank;
}

function blockOf(address: string) {
  return parseBlock(address.slice(address.lastIndexOf("!") + 1));
}
