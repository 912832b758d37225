// Where everything of ours stands in the workbook, in two syncs: names and lists first, then headers and addresses.
// Which things are ours is decided in schema/recognise.ts.
import type { Found, Recognised } from "../schema/recognise";
import { copiesOf, recognise } from "../schema/recognise";
import type { Located, LocatedTable } from "../schema/snapshot";
import { lostTables } from "./lost-tables";
import type { SheetOutline, WorkbookOutline } from "../schema/outline";
import type { CellContent } from "../schema/spec";

/** Two syncs, whatever the size of the workbook; two more where a sheet of ours lacks its table. */
export async function locate(
  context: Excel.RequestContext,
  wanted: WorkbookOutline
): Promise<Located> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/name,items/visibility");
  tables.load("items/name");
  names.load("items/name,items/formula");
  await context.sync();

  const seenTables = tables.items.map((table) => ({
    name: table.name,
    sheet: table.worksheet.load("name"),
    header: table.getHeaderRowRange().load("values,address"),
    body: table.getDataBodyRange().load("rowCount"),
    firstRow: table.getDataBodyRange().getRow(0).load("formulas"),
  }));
  const seenSheets = worksheets.items.map((sheet) => lookAt(sheet, titled(sheet.name, wanted)));
  await context.sync();

  const formulas = new Map(names.items.map((item) => [item.name, String(item.formula)]));
  const found: Found = {
    sheets: seenSheets.map((seen) => seen.read()),
    tables: seenTables.map(({ name, sheet, header }) => ({
      name,
      sheetName: sheet.name,
      headers: (header.values[0] ?? []).map(String),
    })),
    names: formulas,
  };
  const recognised = recognise(wanted, found);
  const located = [...recognised.tables].map(([id, table]): LocatedTable => {
    const seen = seenTables.find(({ name }) => name === table.name);
    if (seen === undefined) throw new Error(`The table ${table.name} was recognised but not seen.`);
    const address = seen.header.address;
    return {
      id,
      name: table.name,
      sheetName: table.sheetName,
      anchor: address.slice(address.lastIndexOf("!") + 1).split(":")[0] ?? address,
      rowCount: seen.body.rowCount,
      isBlank: seen.body.rowCount === 1 && isBlankRow(seen.firstRow.formulas[0] ?? []),
      columns: table.headers.map((header, index) => ({
        id: table.columnIds[index] ?? null,
        header,
        index,
      })),
    };
  });
  const ours = new Set(located.map(({ name }) => name));
  const others = found.tables.filter(({ name }) => !ours.has(name));
  return {
    lost: await lostTables(context, wanted, recognised),
    copies: copiesOf(wanted, others),
    sheets: worksheets.items.map(({ name, visibility }) => ({
      ...observedSheet(name, recognised),
      isHidden: visibility !== Excel.SheetVisibility.visible,
    })),
    tables: located,
    otherTables: others.map(({ name }) => name),
    names: formulas,
  };
}

/** A row in which nobody entered anything: only formulas and blanks. */
export function isBlankRow(formulas: readonly unknown[]): boolean {
  return formulas.every(
    (content) => content === "" || (typeof content === "string" && content.startsWith("="))
  );
}

function titled(name: string, wanted: WorkbookOutline): SheetOutline | undefined {
  return wanted.sheets.find(({ title }) => title.toLowerCase() === name.toLowerCase());
}

/** Queues the look at a sheet that bears one of our titles; other sheets are only named. */
function lookAt(sheet: Excel.Worksheet, spec: SheetOutline | undefined) {
  const { name } = sheet;
  if (spec === undefined) return { read: () => ({ name }) };
  const used = sheet.getUsedRangeOrNullObject(true).load("address");
  const cell = spec.proof === null ? null : sheet.getRange(spec.proof.address).load("values");
  return {
    read: () => ({
      name,
      isEmpty: used.isNullObject,
      proof: (cell?.values[0]?.[0] ?? null) as CellContent,
    }),
  };
}

function observedSheet(name: string, recognised: Recognised) {
  return {
    id: recognised.sheetIds.get(name) ?? null,
    name,
    isBare: recognised.bare.has(name),
  };
}
