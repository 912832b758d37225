// What a person does to whole rows and columns at the grid: inserts, deletes, resizes and hides them.
// Inserting and deleting moves every reference; how that is undone is in shift-step.ts.
import type { Area } from "../../../files/book";
import { areaAt, cellKey, columnOfKey, maxColumns, maxRows, rowOfKey } from "../address";
import type { Lines } from "../contract";
import { deleteCells, insertCells } from "./delete-cells";
import { remember } from "./journal";
import { asOneAction } from "./person";
import { fillNewRows } from "./table-columns";
import { bodyOf } from "./tables";
import type { Line, Sheet, Workbook } from "./workbook";

/** New lines before the first of the given ones, as many as these; they look like the line before them. */
export function insertLines(workbook: Workbook, sheet: Sheet, lines: Lines): void {
  const area = wholeLines(lines);
  asOneAction(workbook, () => {
    insertCells(workbook, sheet, area, lines.axis === "rows" ? "Down" : "Right");
    if (lines.first > 0) takeStyles(sheet, lines);
    if (lines.axis === "columns") return;
    for (const table of sheet.tables) {
      const body = bodyOf(table);
      if (lines.first > body.top && lines.last < body.bottom) fillNewRows(workbook, table, lines);
    }
  });
}

export function deleteLines(workbook: Workbook, sheet: Sheet, lines: Lines): void {
  const direction = lines.axis === "rows" ? "Up" : "Left";
  asOneAction(workbook, () => deleteCells(workbook, sheet, wholeLines(lines), direction));
}

/** Points; null gives rows back their automatic height, columns the standard width. */
export function resizeLines(
  workbook: Workbook,
  sheet: Sheet,
  lines: Lines,
  size: number | null
): void {
  asOneAction(workbook, () =>
    eachLine(workbook, sheet, lines, (line) => ({ ...line, size, hidden: size === 0 }))
  );
}

export function hideLines(workbook: Workbook, sheet: Sheet, lines: Lines, hidden: boolean): void {
  asOneAction(workbook, () => eachLine(workbook, sheet, lines, (line) => ({ ...line, hidden })));
}

function eachLine(
  workbook: Workbook,
  sheet: Sheet,
  { axis, first, last }: Lines,
  change: (line: Line) => Line
): void {
  const all = sheet[axis];
  for (let index = first; index <= last; index++) {
    const before = all.get(index);
    remember(
      workbook,
      () => all.get(index),
      (line) => {
        if (line === undefined) all.delete(index);
        else all.set(index, line);
      }
    );
    all.set(index, change(before ?? { size: null, hidden: false, style: 0 }));
  }
}

/** Excel's own choice for inserted lines: "same as above" or "same as left". */
function takeStyles(sheet: Sheet, { axis, first, last }: Lines): void {
  const styled = [...sheet.styles].flatMap(([key, style]) => {
    const place = { rows: rowOfKey(key), columns: columnOfKey(key) };
    const across = axis === "rows" ? place.columns : place.rows;
    return place[axis] === first - 1 ? [{ across, style }] : [];
  });
  for (let index = first; index <= last; index++) {
    for (const { across, style } of styled)
      sheet.styles.set(axis === "rows" ? cellKey(index, across) : cellKey(across, index), style);
    const before = sheet[axis].get(first - 1);
    if (before !== undefined) sheet[axis].set(index, { ...before, hidden: false });
  }
}

function wholeLines({ axis, first, last }: Lines): Area {
  return axis === "rows"
    ? areaAt(first, 0, last - first + 1, maxColumns)
    : areaAt(0, first, maxRows, last - first + 1);
}
