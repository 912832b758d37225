// The row of column letters above the grid; it stays in place while the sheet scrolls, frozen columns' letters too.
import type { Area } from "../../files/book";
import type { SheetView } from "../host/contract";
import { columnLetters } from "./address";
import { columnLettersHeight, columnWidth, rowNumbersWidth, sum } from "./sheet-sizes";

export interface ColumnLettersProps {
  readonly sheet: SheetView;
  readonly frozenColumns: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly area: Area;
}

export function ColumnLetters(props: ColumnLettersProps) {
  const { sheet, frozenColumns, firstColumn, lastColumn, area } = props;
  const width = (column: number): number => columnWidth(sheet, column);
  const draw = (from: number, to: number, origin: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset)
      .filter((column) => width(column) > 0)
      .map((column) => (
        <div
          key={column}
          role="columnheader"
          aria-colindex={column + 1}
          data-letter={column}
          className={column >= area.left && column <= area.right ? "letter here" : "letter"}
          style={{ width: width(column), left: origin + sum(0, column, width) }}
        >
          {columnLetters(column)}
          <span className="edge" data-edge="columns" />
        </div>
      ));
  return (
    <div role="row" className="letters" style={{ height: columnLettersHeight }}>
      <div role="columnheader" className="corner" style={{ width: rowNumbersWidth }} data-corner="">
        <span className="unseen">All cells</span>
      </div>
      {frozenColumns > 0 && (
        <div
          role="presentation"
          className="frozen"
          style={{ left: rowNumbersWidth, width: sum(0, frozenColumns, width) }}
        >
          {draw(0, frozenColumns, 0)}
        </div>
      )}
      {draw(firstColumn, lastColumn + 1, rowNumbersWidth)}
    </div>
  );
}
