// Fills whose rows are missing or hold something else than the first row's formula copied down.
import type { Change, SetFill } from "../change";
import { fillDown } from "../fill-down";
import type { Binding } from "../formula";
import { isFormula, render } from "../formula";
import { sameFormula } from "../same-formula";
import type { Snapshot } from "../snapshot";
import type { CellContent, FillColumnSpec, FillSpec, SheetSpec } from "../spec";

/** Above this number of separate places a column is filled anew from top to bottom. */
const MANY_PLACES = 8;

export function fillChanges(
  sheet: SheetSpec,
  observed: Snapshot,
  binding: Binding
): readonly Change[] {
  return sheet.fills.flatMap((fill) =>
    fill.columns.flatMap((column): SetFill[] => {
      const present = observed.fills.get(fill.id)?.get(column.id) ?? [];
      if (column.formula === null) return emptied(sheet, fill, column, { binding, present });
      const formula = render(column.formula, binding);
      return placesToFill(fill, formula, present).map(([from, to]) =>
        setFill(sheet, fill, column, { binding, formula, from, to })
      );
    })
  );
}

/** A column of values is the product's own affair, unless formulas of another version of the workbook stand there. */
function emptied(
  sheet: SheetSpec,
  fill: FillSpec,
  column: FillColumnSpec,
  { binding, present }: { binding: Binding; present: readonly CellContent[] }
): SetFill[] {
  if (!present.some(isFormula)) return [];
  const to = fill.firstRow + fill.rows - 1;
  return [setFill(sheet, fill, column, { binding, formula: "", from: fill.firstRow, to })];
}

function setFill(
  sheet: SheetSpec,
  fill: FillSpec,
  column: FillColumnSpec,
  part: { binding: Binding; formula: string; from: number; to: number }
): SetFill {
  return {
    kind: "setFill",
    fillId: fill.id,
    sheet: part.binding.sheets.get(sheet.id) ?? sheet.title,
    letter: column.letter,
    header: column.header,
    firstRow: fill.firstRow,
    formula: part.formula,
    from: part.from,
    to: part.to,
  };
}

/** Row numbers, both included, of each stretch of wrong rows. A wrong first row makes the whole column wrong. */
function placesToFill(
  fill: FillSpec,
  first: string,
  present: readonly CellContent[]
): readonly (readonly [number, number])[] {
  const last = fill.firstRow + fill.rows - 1;
  const at = fillDown(first);
  const places: [number, number][] = [];
  for (let row = 0; row < fill.rows; row += 1) {
    const content = present[row];
    if (typeof content === "string" && sameFormula(content, at(row))) continue;
    const before = places.at(-1);
    if (before?.[1] === fill.firstRow + row - 1) before[1] += 1;
    else places.push([fill.firstRow + row, fill.firstRow + row]);
  }
  const isAnew = places[0]?.[0] === fill.firstRow || places.length > MANY_PLACES;
  return isAnew ? [[fill.firstRow, last]] : places;
}
