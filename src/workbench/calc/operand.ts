/** From operands to values: implicit intersection, reading whole regions, and applying an operation element by element. */
import type { Place } from "./place";
import { Matrix, type Operand, Region } from "./region";
import { NA, VALUE, type Value } from "./value";

/**
 * The one value an operand stands for in a scalar place. A region of one column answers its cell in the formula's row, of one row its cell in
 * the formula's column, else #VALUE! (implicit intersection as in Excel 2019).
 */
export function dereference(operand: Operand, at: Place): Value {
  if (typeof operand !== "object" || operand === null) return operand;
  if (operand instanceof Region) {
    const { sheet, top, left, bottom, right } = operand;
    // The one row of a table is its cell only as long as no other row joins it.
    if (top === bottom) at.reading.noteEnd(operand);
    if (top === bottom && left === right) return at.reading.value(sheet, top, left);
    if (left === right) {
      if (at.row >= top && at.row <= bottom) return at.reading.value(sheet, at.row, left);
      at.reading.noteEnd(operand);
      return VALUE;
    }
    if (top === bottom && at.column >= left && at.column <= right)
      return at.reading.value(sheet, top, at.column);
    return VALUE;
  }
  if (operand instanceof Matrix) return operand.cells[0] ?? VALUE;
  return operand;
}

/** All values of an operand, row by row; a region is read as far as its sheet is used, the rest is blank. */
export function matrixOf(operand: Operand, at: Place): Matrix {
  if (operand instanceof Matrix) return operand;
  if (!(operand instanceof Region)) return new Matrix(1, 1, [operand]);
  at.reading.prepare(operand);
  const { sheet, top, left, rows, columns } = operand;
  const cells = new Array<Value>(rows * columns).fill(null);
  for (let c = 0; c < columns; c++) {
    const values = sheet.columns[left + c]?.values;
    if (values === undefined) continue;
    const count = Math.min(rows, values.length - top);
    for (let r = 0; r < count; r++) cells[r * columns + c] = values[top + r] ?? null;
  }
  return new Matrix(rows, columns, cells);
}

/** Several values side by side. */
export function isMany(operand: Operand): operand is Region | Matrix {
  return (
    operand instanceof Matrix ||
    (operand instanceof Region && (operand.rows > 1 || operand.columns > 1))
  );
}

/**
 * The operation for each element. A single row, column or value is repeated; elements that one operand lacks are #N/A.
 */
export function elementwise(
  operands: readonly Operand[],
  at: Place,
  apply: (values: readonly Value[]) => Value
): Matrix {
  const matrices = operands.map((operand) =>
    matrixOf(isMany(operand) ? operand : dereference(operand, at), at)
  );
  const rows = Math.max(...matrices.map((each) => each.rows));
  const columns = Math.max(...matrices.map((each) => each.columns));
  const cells: Value[] = [];
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++)
      cells.push(
        apply(
          matrices.map((each) => {
            const row = each.rows === 1 ? 0 : r;
            const column = each.columns === 1 ? 0 : c;
            return row < each.rows && column < each.columns
              ? (each.cells[row * each.columns + column] ?? null)
              : NA;
          })
        )
      );
  return new Matrix(rows, columns, cells);
}
