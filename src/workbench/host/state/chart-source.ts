// Which series a range of cells makes: names from the first row, categories from the first column, or the other way round.
import type { Area } from "../../../files/book";
import type { BookChartType } from "../../../files/book-chart";
import type { AttachedFormula } from "../../calc/calculation";
import { absoluteAddressOf, cellKey, heightOf, quotedSheet, widthOf } from "../address";
import { isDateFormat } from "../display/number-format";
import type { ChartSeries } from "./chart";
import { valueAt } from "./contents";
import { remember } from "./journal";
import type { CellRange, Sheet, Workbook } from "./workbook";
import { styleOf } from "./workbook";

export type SeriesBy = "Auto" | "Columns" | "Rows";

/** A reference to cells that follows renames and moves. */
export function referenceTo(workbook: Workbook, sheet: Sheet, area: Area): AttachedFormula {
  const text = `=${quotedSheet(sheet.name)}!${absoluteAddressOf(area)}`;
  return workbook.calculation.attach(sheet.id, 0, 0, text);
}

/**
 * Excel looks for a row and a column of labels: texts, dates, or a blank corner. By itself it takes the longer side as
 * categories. The first column of a scatter is always its x values.
 */
export function seriesFrom(
  workbook: Workbook,
  { sheet, area }: CellRange,
  seriesBy: SeriesBy,
  type: BookChartType
): readonly ChartSeries[] {
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && widthOf(area) > heightOf(area));
  const isLabel = (row: number, column: number): boolean =>
    isLabelCell(workbook, sheet, row, column);
  const cornerIsBlank = valueAt(workbook, sheet, area.top, area.left) === null;
  const several = { rows: heightOf(area) > 1, columns: widthOf(area) > 1 };
  const xColumn = type.startsWith("scatter") && !byRows && several.columns;
  const xRow = type.startsWith("scatter") && byRows && several.rows;
  const headRow =
    xRow ||
    (several.rows &&
      (cornerIsBlank || labelled(area.left + 1, area.right, (c) => isLabel(area.top, c))) &&
      (several.columns || isLabel(area.top, area.left)));
  const first = area.top + (headRow ? 1 : 0);
  const headColumn =
    xColumn ||
    (several.columns &&
      (cornerIsBlank || labelled(first, area.bottom, (r) => isLabel(r, area.left))));
  const inner = {
    ...area,
    top: first,
    left: area.left + (headColumn ? 1 : 0),
  };
  const head = { ...inner, top: area.top, bottom: area.top };
  const side = { ...inner, left: area.left, right: area.left };
  const at = (part: Area): AttachedFormula => referenceTo(workbook, sheet, part);
  const made: ChartSeries[] = [];
  const [low, high] = byRows ? [inner.top, inner.bottom] : [inner.left, inner.right];
  for (let index = low; index <= high; index++) {
    const cut = (part: Area): Area =>
      byRows ? { ...part, top: index, bottom: index } : { ...part, left: index, right: index };
    const named = byRows ? headColumn : headRow;
    const categorised = byRows ? headRow : headColumn;
    made.push({
      name: named ? { reference: at(byRows ? cut(side) : cut(head)) } : null,
      categories: categorised ? at(byRows ? head : side) : null,
      values: at(cut(inner)),
      look: { onSecondaryAxis: false },
    });
  }
  return made;
}

function labelled(low: number, high: number, isLabel: (index: number) => boolean): boolean {
  for (let index = low; index <= high; index++) if (!isLabel(index)) return false;
  return true;
}

/** Texts and dates label; numbers are data. */
function isLabelCell(workbook: Workbook, sheet: Sheet, row: number, column: number): boolean {
  const value = valueAt(workbook, sheet, row, column);
  if (typeof value === "string") return true;
  const { numberFormat } = styleOf(workbook, sheet, cellKey(row, column));
  return typeof value === "number" && isDateFormat(numberFormat);
}

/** When a table's body grows down to `last`, series over whole columns of it take the new rows in. */
export function growSeries(workbook: Workbook, sheet: Sheet, body: Area, last: number): void {
  const grown = (formula: AttachedFormula | null): AttachedFormula | null => {
    const area = formula === null ? null : workbook.calculation.areaOf(formula.text());
    if (area?.sheet !== sheet.id || area.top !== body.top || area.bottom !== body.bottom)
      return formula;
    if (area.left < body.left || area.right > body.right) return formula;
    return referenceTo(workbook, sheet, { ...area, bottom: last });
  };
  for (const series of workbook.sheets.flatMap(({ charts }) => charts.flatMap((c) => c.series))) {
    const { categories, values } = series;
    const after = { categories: grown(categories), values: grown(values) };
    if (after.categories === categories && after.values === values) continue;
    remember(
      workbook,
      () => ({ categories: series.categories, values: series.values }),
      (before) => Object.assign(series, before)
    );
    Object.assign(series, after);
  }
}
