// The cells that a person has selected, as displayed texts: the whole table when the selection lies in one.
import { run } from "./run";

export interface SelectedCells {
  /** "table Staff" or the address with its sheet, such as "Sheet1!A1:C9". */
  readonly source: string;
  /** Row number of the first row on the sheet, from 1. */
  readonly firstRow: number;
  /** rows × columns of text. */
  readonly rows: readonly (readonly string[])[];
}

/** More cells than this are no list of people; reading them would freeze a small computer. */
const mostCells = 500_000;

/**
 * Reads the selection, or the table round it, headers included; whole columns are cut to their used part.
 * Null when nothing stands there or there are more than half a million cells.
 */
export async function readSelection(): Promise<SelectedCells | null> {
  const { result } = await run(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const tables = selected.getTables(false);
    tables.load("items/name");
    const used = selected.getUsedRangeOrNullObject(true);
    used.load("address,rowIndex,cellCount");
    await context.sync();
    const [table] = tables.items.map(({ name }) => name);
    if (table === undefined && (used.isNullObject || used.cellCount > mostCells)) return null;
    const range = table === undefined ? used : context.workbook.tables.getItem(table).getRange();
    range.load("text,rowIndex,address");
    await context.sync();
    return {
      source: table === undefined ? range.address : `table ${table}`,
      firstRow: range.rowIndex + 1,
      rows: range.text,
    };
  });
  return result;
}
