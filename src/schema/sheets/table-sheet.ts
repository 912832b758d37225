// A sheet that holds one table of people's rows under its title, in the look that all of them share.
import type { Catalogue } from "../../text/catalogue";
import type { SheetId } from "../../text/workbook-words";
import type { ColumnSpec, ConditionalFormatSpec, SheetSpec } from "../spec";
import { widthsOf } from "./columns";
import { headerCells, headerRow, heading, tabColors, tableLook, tableStyle } from "./look";

/** `id` is that of the sheet and of its table, which at first also bears it as its name. */
export function tableSheet(
  id: SheetId,
  words: Catalogue,
  columns: readonly ColumnSpec[],
  conditionalFormats: readonly ConditionalFormatSpec[] = [],
  { hidden = false, printed }: { readonly hidden?: boolean; readonly printed?: string } = {}
): SheetSpec {
  const { [id]: said } = words.workbook.sheets;
  const look = tableLook(tabColors[id], widthsOf(columns), printed);
  return {
    id,
    title: said.tab,
    ...(hidden && { hidden }),
    tables: [
      {
        id,
        name: id,
        style: tableStyle,
        anchor: `A${headerRow}`,
        columns,
        conditionalFormats,
      },
    ],
    cells: [...heading(said, look.page), ...headerCells(columns, `A${headerRow}`)],
    fills: [],
    look,
  };
}
