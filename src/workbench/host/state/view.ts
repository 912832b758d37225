// What a grid shows of the workbook. Cells are made for the asked window only.
import type { Area } from "../../../files/book";
import { cellKey } from "../address";
import type { CellView, SheetView, WorkbookView } from "../contract";
import { displayed } from "../display/displayed-text";
import { linkOf } from "./cell-link";
import { chartView } from "./chart-view";
import { conditionalLook } from "./conditional-look";
import { refreshed } from "./contents";
import { seenBorders } from "./seen-borders";
import { defaultColumnWidth, defaultRowHeight, pointsPerWidth } from "./sheets";
import type { Seat } from "./seat";
import { tableCriteria } from "./filters";
import { validationAt } from "./validations";
import type { Sheet, Workbook } from "./workbook";
import { styleOf } from "./workbook";

export function workbookView(workbook: Workbook, seat: Seat): WorkbookView {
  return {
    revision: workbook.revision,
    sheets: workbook.sheets.map(({ name, visibility, tabColor }) => ({
      name,
      visibility,
      tabColor,
    })),
    activeSheet: seat.active.name,
    selection: { sheet: seat.selection.sheet.name, area: seat.selection.area },
  };
}

export function sheetView(workbook: Workbook, sheet: Sheet): SheetView {
  const used = workbook.calculation.usedArea(sheet.id);
  const carriedWidth = sheet.carried.defaultColumnWidth;
  const standardWidth =
    carriedWidth === undefined ? defaultColumnWidth : carriedWidth * pointsPerWidth;
  const bottoms = sheet.tables.map((table) => table.area.bottom + 1);
  return {
    name: sheet.name,
    showGridlines: sheet.showGridlines,
    freeze: sheet.freeze,
    zoom: (sheet.carried.zoom ?? 100) / 100,
    rowCount: Math.max(0, (used?.bottom ?? -1) + 1, ...bottoms),
    columnCount: Math.max(
      0,
      (used?.right ?? -1) + 1,
      ...sheet.tables.map((table) => table.area.right + 1)
    ),
    columns: new Map(
      [...sheet.columns].map(([index, line]) => [
        index,
        { width: line.size ?? standardWidth, hidden: line.hidden },
      ])
    ),
    rows: new Map(
      [...sheet.rows].map(([index, line]) => [index, { height: line.size, hidden: line.hidden }])
    ),
    defaultWidth: standardWidth,
    defaultHeight: sheet.carried.defaultRowHeight ?? defaultRowHeight,
    merges: sheet.merges,
    tables: sheet.tables.map((table) => ({
      name: table.name,
      area: table.area,
      columns: table.columns.map((column) => column.name),
      style: table.style,
      bandedRows: table.bandedRows,
      showFilter: table.showFilter,
      hasHeaders: table.hasHeaders,
      hasTotals: table.hasTotals,
      filters: tableCriteria(table),
    })),
    filter: sheet.filter,
    charts: sheet.charts.map((chart) => chartView(workbook, sheet, chart)),
  };
}

export function cellViews(
  workbook: Workbook,
  sheet: Sheet,
  area: Area
): readonly (readonly CellView[])[] {
  const rows: CellView[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: CellView[] = [];
    for (let column = area.left; column <= area.right; column++)
      line.push(cellView(workbook, sheet, row, column));
    rows.push(line);
  }
  return rows;
}

function cellView(workbook: Workbook, sheet: Sheet, row: number, column: number): CellView {
  const key = cellKey(row, column);
  const value = refreshed(workbook).calculation.valueAt(sheet.id, row, column);
  const own = {
    ...styleOf(workbook, sheet, key),
    borders: seenBorders(workbook, sheet, row, column),
  };
  const { text, color } = displayed(value, own.numberFormat);
  const { style, dataBar, icon, iconOnly } = conditionalLook(workbook, sheet, row, column, own);
  const hyperlink = linkOf(workbook, sheet, row, column);
  const rule = validationAt(sheet, row, column);
  return {
    text: iconOnly ? "" : text,
    kind: kindOf(value),
    style,
    hasChoices: rule?.type === "list" && rule.inCellDropDown,
    ...(color === null ? {} : { textColor: color }),
    ...(hyperlink === undefined ? {} : { hyperlink }),
    ...(dataBar === null ? {} : { dataBar }),
    ...(icon === null ? {} : { icon }),
  };
}

function kindOf(value: ReturnType<Workbook["calculation"]["valueAt"]>): CellView["kind"] {
  if (value === null) return "empty";
  if (typeof value === "object") return "error";
  return typeof value === "number" ? "number" : typeof value === "boolean" ? "boolean" : "text";
}
