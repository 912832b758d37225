// Table parts ↔ BookTable. The header cells of the sheet must say the same; check-book.ts sees to it.
import type { BookCell, BookSheet, BookTable } from "../book";
import { areaAddress, parseArea } from "./cell-address";
import { toFileFormula, toUserFormula } from "./file-formula";
import { xmlHead } from "./part-text";
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

/** `id` is unique in the workbook. */
export function tablePart(table: BookTable, sheet: BookSheet, id: number): string {
  const { area } = table;
  const filterArea = areaAddress({ ...area, bottom: area.bottom - (table.hasTotals ? 1 : 0) });
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
    (table.showFilter && table.hasHeaders ? `<autoFilter ref="${filterArea}"/>` : "") +
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    `<tableStyleInfo${table.style === null ? "" : ` name="${toFileAttribute(table.style)}"`} showFirstColumn="0" showLastColumn="0"` +
    ` showRowStripes="${table.bandedRows ? 1 : 0}" showColumnStripes="0"/></table>`
  );
}

export function readTable(part: string, lose: (what: string) => void): BookTable | undefined {
  const root = readXml(part);
  const area = parseArea(root.attributes["ref"] ?? "");
  const name = root.attributes["displayName"] ?? root.attributes["name"];
  if (area === undefined || name === undefined) return undefined;
  const filter = child(root, "autoFilter");
  if ((filter?.children.length ?? 0) > 0) lose(`the filter set in table ${name}`);
  const style = child(root, "tableStyleInfo");
  return {
    name,
    area,
    hasHeaders: (numberOf(root, "headerRowCount") ?? 1) > 0,
    hasTotals: (numberOf(root, "totalsRowCount") ?? 0) > 0,
    style: style?.attributes["name"] ?? null,
    bandedRows: flag(style, "showRowStripes"),
    showFilter: filter !== undefined,
    columns: children(child(root, "tableColumns"), "tableColumn").map((column) => {
      const formula = child(column, "calculatedColumnFormula")?.text ?? "";
      return {
        name: fromFileText(column.attributes["name"] ?? ""),
        ...(formula === "" ? {} : { formula: toUserFormula(fromFileText(formula), name) }),
      };
    }),
  };
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
