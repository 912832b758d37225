// Table parts ↔ BookTable. The header cells of the sheet must say the same; check-book.ts sees to it.
import type { Area, BookCell, BookSheet, BookTable } from "../book";
import type { BookFormatChange } from "../book-conditional";
import { areaAddress, parseArea } from "./cell-address";
import { toFileFormula, toUserFormula } from "./file-formula";
import { filterXml, readFilter } from "./filters";
import { numberedXml, withFormats } from "./format-changes";
import { xmlHead } from "./part-text";
import { sameValue } from "./same-value";
import { cutter } from "./verbatim";
import { fromFileText, toFileAttribute, toFileText } from "./xml-text";
import { child, children, flag, numberOf, readXml } from "./xml-tree";

// SUBTOTAL's function numbers that a totals row offers by name (ECMA-376 part 1, 18.18.81).
const totals: Readonly<Record<string, string>> = {
  "101": "average",
  "102": "countNums",
  "103": "count",
  "104": "max",
  "105": "min",
  "107": "stdDev",
  "109": "sum",
  "110": "var",
};

/** `id` is unique in the workbook. The file's own text is written while it says the same, grown or moved with the table. */
export function tablePart(
  table: BookTable,
  sheet: BookSheet,
  id: number,
  changeNumber: (change: BookFormatChange) => number
): string {
  const { kept, ...said } = table;
  const before = kept === undefined ? undefined : readTable(kept.xml)?.area;
  if (kept !== undefined && before !== undefined) {
    const moved = numberedXml(kept, changeNumber)
      .replaceAll(`ref="${areaAddress(before)}"`, `ref="${areaAddress(table.area)}"`)
      .replace(
        `<autoFilter ref="${filterAddress(before, table)}"`,
        `<autoFilter ref="${filterAddress(table.area, table)}"`
      )
      .replace(/^(<table\b[^>]*?\sid=)"\d+"/, `$1"${id}"`);
    if (sameValue(compared(readTable(moved)), compared(said))) return xmlHead + moved;
  }
  return ownPart(table, sheet, id);
}

/** Without what stands elsewhere too: totals are cells, and the filter's area follows the table's. */
function compared(table: BookTable | undefined): unknown {
  const columns = table?.columns.map((column) => ({ ...column, total: undefined }));
  return { ...table, columns, filter: table?.filter?.columns };
}

function filterAddress(area: Area, { hasTotals }: BookTable): string {
  return areaAddress({ ...area, bottom: area.bottom - (hasTotals ? 1 : 0) });
}

function ownPart(table: BookTable, sheet: Pick<BookSheet, "cells">, id: number): string {
  const { area } = table;
  const totalCells = table.hasTotals
    ? new Map(
        sheet.cells
          .filter((cell) => cell.row === area.bottom)
          .map((cell) => [cell.column - area.left, cell])
      )
    : new Map<number, BookCell>();
  const columns = table.columns.map((column, index) => {
    const total = totalXml(totalCells.get(index), table.name);
    const formula =
      column.formula === undefined
        ? ""
        : `<calculatedColumnFormula>${toFileText(toFileFormula(column.formula, table.name))}</calculatedColumnFormula>`;
    const start = `<tableColumn id="${index + 1}" name="${toFileAttribute(column.name)}"${total.attributes}`;
    return formula + total.element === ""
      ? `${start}/>`
      : `${start}>${formula}${total.element}</tableColumn>`;
  });
  return (
    `${xmlHead}<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${toFileAttribute(table.name)}"` +
    ` displayName="${toFileAttribute(table.name)}" ref="${areaAddress(area)}"${table.hasHeaders ? "" : ' headerRowCount="0"'}` +
    `${table.hasTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}>` +
    (table.filter !== undefined
      ? filterXml(table.filter)
      : table.showFilter && table.hasHeaders
        ? `<autoFilter ref="${filterAddress(area, table)}"/>`
        : "") +
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    `<tableStyleInfo${table.style === null ? "" : ` name="${toFileAttribute(table.style)}"`} showFirstColumn="${table.firstColumn === true ? 1 : 0}" showLastColumn="${table.lastColumn === true ? 1 : 0}"` +
    ` showRowStripes="${table.bandedRows ? 1 : 0}" showColumnStripes="${table.bandedColumns === true ? 1 : 0}"/></table>`
  );
}

export function readTable(part: string): BookTable | undefined {
  const root = readXml(part);
  const area = parseArea(root.attributes["ref"] ?? "");
  const name = root.attributes["displayName"] ?? root.attributes["name"];
  if (area === undefined || name === undefined) return undefined;
  const filter = child(root, "autoFilter");
  const set = readFilter(filter);
  const style = child(root, "tableStyleInfo");
  return {
    name,
    area,
    hasHeaders: (numberOf(root, "headerRowCount") ?? 1) > 0,
    hasTotals: (numberOf(root, "totalsRowCount") ?? 0) > 0,
    style: style?.attributes["name"] ?? null,
    bandedRows: flag(style, "showRowStripes"),
    ...(flag(style, "showFirstColumn") ? { firstColumn: true } : {}),
    ...(flag(style, "showLastColumn") ? { lastColumn: true } : {}),
    ...(flag(style, "showColumnStripes") ? { bandedColumns: true } : {}),
    showFilter: filter !== undefined,
    ...(set === undefined || set.columns.length === 0 ? {} : { filter: set }),
    columns: children(child(root, "tableColumns"), "tableColumn").map((column) => {
      const formula = child(column, "calculatedColumnFormula")?.text ?? "";
      return {
        name: fromFileText(column.attributes["name"] ?? ""),
        ...(formula === "" ? {} : { formula: toUserFormula(fromFileText(formula), name) }),
      };
    }),
  };
}

/** The table with its file's text, where that says more than we would write. */
export function readKeptTable(
  part: string,
  sheet: Pick<BookSheet, "cells">,
  changes: readonly BookFormatChange[]
): BookTable | undefined {
  const table = readTable(part);
  const root = readXml(part);
  const kept = cutter(part, [])(root);
  if (table === undefined || kept === undefined) return table;
  const isOurs = part === ownPart(table, sheet, numberOf(root, "id") ?? 0);
  return isOurs ? table : { ...table, kept: withFormats(kept, changes) };
}

/** What a table part must say of a cell in its totals row. */
function totalXml(
  cell: BookCell | undefined,
  table: string
): { attributes: string; element: string } {
  if (cell?.formula !== undefined) {
    const formula = toFileFormula(cell.formula, table);
    const named = totals[/^SUBTOTAL\((1\d\d),[^(]*\[[^\]]*\]\)$/i.exec(formula)?.[1] ?? ""];
    if (named !== undefined) return { attributes: ` totalsRowFunction="${named}"`, element: "" };
    return {
      attributes: ' totalsRowFunction="custom"',
      element: `<totalsRowFormula>${toFileText(formula)}</totalsRowFormula>`,
    };
  }
  if (typeof cell?.value !== "string" || cell.value === "") return { attributes: "", element: "" };
  return { attributes: ` totalsRowLabel="${toFileAttribute(cell.value)}"`, element: "" };
}
