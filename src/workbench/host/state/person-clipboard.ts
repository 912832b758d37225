// Copying cells by the person's clipboard: contents with formulas that move along, and their looks.
import type { Area } from "../../../files/book";
import { moveFormula } from "../../calc/move-formula";
import { areaAt, cellKey, heightOf, widthOf } from "../address";
import type { Content } from "./contents";
import { asOneAction } from "./person";
import { putStyle } from "./styles";
import type { CellRange, Sheet, Workbook } from "./workbook";
import { styleIndexAt } from "./workbook";
import { writeBlock } from "./write";

/** Fills the target when it is a whole multiple of the source, else an area of the source's size from its first cell on. */
export function copyCells(workbook: Workbook, from: CellRange, sheet: Sheet, given: Area): Area {
  const source = from.area;
  const [height, width] = [heightOf(source), widthOf(source)];
  const isMultiple = heightOf(given) % height === 0 && widthOf(given) % width === 0;
  const target = isMultiple ? given : areaAt(given.top, given.left, height, width);
  const cells = Array.from({ length: heightOf(target) }, (_, i) =>
    Array.from({ length: widthOf(target) }, (__, j) => {
      const row = source.top + (i % height);
      const column = source.left + (j % width);
      return {
        content: contentAt(workbook, from.sheet, row, column, target.top + i, target.left + j),
        style: styleIndexAt(from.sheet, cellKey(row, column)),
      };
    })
  );
  asOneAction(workbook, () => {
    const block = cells.map((line) => line.map(({ content }) => content));
    writeBlock(workbook, sheet, target.top, target.left, block);
    cells.forEach((line, i) =>
      line.forEach(({ style }, j) =>
        putStyle(workbook, sheet, cellKey(target.top + i, target.left + j), style)
      )
    );
  });
  return target;
}

/** The cell's content as it reads at another place: relative references move with it. */
function contentAt(
  { calculation }: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  toRow: number,
  toColumn: number
): Content {
  const formula = calculation.formulaAt(sheet.id, row, column);
  return formula === null
    ? { kind: "literal", value: calculation.valueAt(sheet.id, row, column) }
    : { kind: "formula", formula: moveFormula(formula, row, column, toRow, toColumn) };
}
