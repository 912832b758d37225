// The open workbook as a value, for saving: contents with their results, styles in use, and everything else by place.
import type {
  Area,
  Book,
  BookCell,
  BookSheet,
  BookStyle,
  BookTable,
  BookValidation,
} from "../../../files/book";
import type { BookConditionalFormat } from "../../../files/book-conditional";
import type { BookCriterion, BookFilter } from "../../../files/book-extras";
import { cellKey, columnOfKey, rowOfKey } from "../address";
import { extrasOut, sheetExtrasOut } from "./book-extras";
import { chartOut } from "./chart-book";
import { ruleText } from "./conditional-formats";
import { tableCriteria } from "./filters";
import { recalculated, refreshed } from "./contents";
import { namesIn, nameFormula } from "./names";
import { defaultColumnWidth, pointsPerWidth } from "./sheets";
import type { Line } from "./workbook";
import { styleIndexAt } from "./workbook";
import { boundText } from "./validations";
import type { Bound, ConditionalFormat, Sheet, Table, Validation, Workbook } from "./workbook";

export function bookOf(workbook: Workbook): Book {
  // Excel recalculates before it saves, unless a person has told it not to.
  if (workbook.calculationMode === "Manual") recalculated(workbook);
  else refreshed(workbook);
  const used = usedStyles(workbook);
  return {
    sheets: workbook.sheets.map((sheet) => sheetOut(workbook, sheet, used.indexes)),
    names: [null, ...workbook.sheets].flatMap((scope) =>
      namesIn(workbook, scope).map((note) => ({
        name: note.name,
        formula: nameFormula(workbook, note),
        hidden: note.hidden,
        scope: scope?.name ?? null,
      }))
    ),
    styles: used.styles,
    activeSheet: workbook.sheets.indexOf(workbook.seat.active),
    ...calculationOut(workbook),
    ...workbook.carried,
    ...extrasOut(workbook),
  };
}

function calculationOut({ calculationMode }: Workbook): Pick<Book, "calculation"> {
  if (calculationMode === "Automatic") return {};
  return { calculation: calculationMode === "Manual" ? "manual" : "autoNoTable" };
}

/** Only styles that a cell has; the default stays at index 0. */
function usedStyles(workbook: Workbook): {
  readonly styles: readonly BookStyle[];
  readonly indexes: ReadonlyMap<number, number>;
} {
  const indexes = new Map<number, number>([[0, 0]]);
  const styles = [workbook.styles.at(0)];
  for (const sheet of workbook.sheets) {
    const lines = [...sheet.columns.values(), ...sheet.rows.values()].map((line) => line.style);
    for (const index of [...sheet.styles.values(), ...lines]) {
      if (indexes.has(index)) continue;
      indexes.set(index, styles.length);
      styles.push(workbook.styles.at(index));
    }
  }
  return { styles, indexes };
}

function sheetOut(
  workbook: Workbook,
  sheet: Sheet,
  styles: ReadonlyMap<number, number>
): BookSheet {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    cells: cellsOut(workbook, sheet, styles),
    columns: [...sheet.columns]
      .sort(([a], [b]) => a - b)
      .map(([index, line]) => ({
        index,
        width: (line.size ?? widthOf(sheet)) / pointsPerWidth,
        hidden: line.hidden,
        ...lineExtras(line, styles),
      })),
    rows: [...sheet.rows]
      .sort(([a], [b]) => a - b)
      .map(([index, line]) => ({
        index,
        height: line.size,
        hidden: line.hidden,
        ...lineExtras(line, styles),
      })),
    merges: sheet.merges,
    freeze: sheet.freeze,
    tables: sheet.tables.map((table) => tableOut(workbook, table)),
    validations: sheet.validations.map(validationOut),
    conditionalFormats: sheet.conditionalFormats.map(conditionalFormatOut),
    page: sheet.page === null ? null : { ...sheet.page },
    ...(sheet.charts.length === 0
      ? {}
      : { charts: sheet.charts.map((chart) => chartOut(workbook, chart)) }),
    ...(sheet.filter === null
      ? {}
      : { filter: filterOut(sheet.filter.area, sheet.filter.criteria) }),
    ...sheet.carried,
    ...sheetExtrasOut(sheet),
  };
}

function cellsOut(
  workbook: Workbook,
  sheet: Sheet,
  styles: ReadonlyMap<number, number>
): readonly BookCell[] {
  const cells = new Map<number, BookCell>();
  const look = (key: number) => {
    const own = styles.get(styleIndexAt(sheet, key)) ?? 0;
    const style = own === 0 && sheet.styles.get(key) === undefined ? undefined : own;
    const hyperlink = sheet.hyperlinks.get(key);
    return {
      ...(style === undefined ? {} : { style }),
      ...(hyperlink === undefined ? {} : { hyperlink }),
    };
  };
  for (const { row, column, formula, value } of workbook.calculation.cellsOf(sheet.id)) {
    const key = cellKey(row, column);
    const array = formula === null ? undefined : sheet.arrays.get(key);
    const entered = {
      ...(formula === null ? {} : { formula }),
      ...(array === undefined ? {} : { array }),
    };
    cells.set(key, { row, column, value, ...entered, ...look(key) });
  }
  for (const key of [...sheet.styles.keys(), ...sheet.hyperlinks.keys()]) {
    if (!cells.has(key))
      cells.set(key, { row: rowOfKey(key), column: columnOfKey(key), value: null, ...look(key) });
  }
  return [...cells].sort(([a], [b]) => a - b).map(([, cell]) => cell);
}

function filterOut(area: Area, criteria: ReadonlyMap<number, BookCriterion>): BookFilter {
  return { area, columns: [...criteria].map(([index, criterion]) => ({ index, criterion })) };
}

/** What the totals row says under a column; nothing where it is blank. */
function totalOut(
  { calculation }: Workbook,
  { sheet, area, hasTotals }: Table,
  index: number
): { readonly total?: string } {
  if (!hasTotals) return {};
  const [row, column] = [area.bottom, area.left + index];
  const value = calculation.valueAt(sheet.id, row, column);
  const total =
    calculation.formulaAt(sheet.id, row, column) ?? (typeof value === "string" ? value : null);
  return total === null ? {} : { total };
}

function tableOut(workbook: Workbook, table: Table): BookTable {
  const { name, area, hasHeaders, hasTotals, style, bandedRows, showFilter } = table;
  const columns = table.columns.map((column, index) => ({
    name: column.name,
    ...(column.formula === null ? {} : { formula: column.formula.text() }),
    ...totalOut(workbook, table, index),
  }));
  const criteria = tableCriteria(table);
  return {
    name,
    area,
    hasHeaders,
    hasTotals,
    style,
    bandedRows,
    showFilter,
    columns,
    ...(criteria.size === 0 ? {} : { filter: filterOut(area, criteria) }),
    ...table.carried,
  };
}

function validationOut(rule: Validation): BookValidation {
  const { areas, type, operator, ignoreBlanks, alert, prompt } = rule;
  const [first] = areas;
  const bound = (each: Bound | null) => {
    if (each === null) return null;
    return boundText(
      each,
      rule.anchor,
      first?.top ?? rule.anchor.row,
      first?.left ?? rule.anchor.column
    );
  };
  return {
    areas,
    type,
    operator,
    formula1: bound(rule.formula1),
    formula2: bound(rule.formula2),
    ...(rule.inCellDropDown ? {} : { inCellDropDown: false }),
    ignoreBlanks,
    alert,
    prompt,
  };
}

function conditionalFormatOut(format: ConditionalFormat, index: number): BookConditionalFormat {
  const { areas, stopIfTrue, kind } = format;
  const base = { areas, priority: index + 1, stopIfTrue };
  if (kind.type === "Custom")
    return {
      ...base,
      kind: "formula",
      formula: ruleText(format, kind.formula),
      format: kind.format,
    };
  if (kind.type === "CellValue" && kind.formulas.length > 0) {
    const formulas = kind.formulas.map((formula) => ruleText(format, formula));
    return { ...kind.rule, ...base, formulas };
  }
  if (kind.type === "ContainsText" && kind.rule.text !== "") return { ...kind.rule, ...base };
  if (kind.type === "ColorScale" || kind.type === "IconSet") return { ...kind.rule, ...base };
  if (kind.type === "DataBar")
    return { ...base, kind: "dataBar", color: kind.color, min: kind.min, max: kind.max };
  if (kind.type === "Other") {
    const formula = ruleText(format, kind.formula);
    const said = formula === "" ? {} : { formula };
    return { ...base, kind: "other", type: kind.name, ...kind.carried, ...said };
  }
  // Added, and its rule not set: nothing that a file could say.
  return { ...base, kind: "other", type: kind.type };
}

function lineExtras(
  { style, outline, collapsed }: Line,
  styles: ReadonlyMap<number, number>
): Pick<BookSheet["rows"][number], "style" | "outline" | "collapsed"> {
  return {
    ...(style === 0 ? {} : { style: styles.get(style) ?? 0 }),
    ...(outline === undefined ? {} : { outline }),
    ...(collapsed === undefined ? {} : { collapsed }),
  };
}

/** Points of a column that says nothing else. */
function widthOf(sheet: Sheet): number {
  const width = sheet.carried.defaultColumnWidth;
  return width === undefined ? defaultColumnWidth : width * pointsPerWidth;
}
