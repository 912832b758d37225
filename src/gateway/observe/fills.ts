// Reads the formulas of fills: one block per stretch of rows, over all columns of the fill.
import { blockAddress, columnNumber } from "../../schema/address";
import type { Binding } from "../../schema/formula";
import { render } from "../../schema/formula";
import type { CellContent, FillSpec, SheetSpec } from "../../schema/spec";
import type { Piece } from "../chunks";
import { stretches } from "../chunks";

/** What JSON adds to a formula, with room for row numbers that grow. */
const AROUND_FORMULA = 16;

/** `fills` is filled by fill id and column id, a content per row. */
export function fillPieces(
  context: Excel.RequestContext,
  spec: SheetSpec,
  sheetName: string,
  binding: Binding,
  fills: Map<string, Map<string, CellContent[]>>
): readonly Piece[] {
  return spec.fills.flatMap((fill) => {
    const columns = new Map(fill.columns.map(({ id }) => [id, [] as CellContent[]]));
    fills.set(fill.id, columns);
    return fillStretches(fill, binding).map(({ from, count, bytes }) => ({
      bytes,
      queue: () => {
        const { left, right } = sides(fill);
        const top = fill.firstRow + from;
        const address = blockAddress({ top, bottom: top + count - 1, left, right });
        const sheet = context.workbook.worksheets.getItem(sheetName);
        const range = sheet.getRange(address).load("formulas");
        return () => {
          for (const { id, letter } of fill.columns) {
            const at = columnNumber(letter) - left;
            const contents = columns.get(id);
            for (const row of range.formulas) contents?.push(row[at] as CellContent);
          }
        };
      },
    }));
  });
}

function fillStretches(fill: FillSpec, binding: Binding) {
  const bytes = fill.columns.reduce(
    (sum, { formula }) =>
      sum + (formula === null ? 0 : render(formula, binding).length) + AROUND_FORMULA,
    0
  );
  return stretches(fill.rows, () => bytes);
}

function sides(fill: FillSpec): { readonly left: number; readonly right: number } {
  const numbers = fill.columns.map(({ letter }) => columnNumber(letter));
  return { left: Math.min(...numbers), right: Math.max(...numbers) };
}
