// One row of the grid: its number, its cells in the frozen columns, and its cells in the columns on the screen.
import { memo, type ReactNode } from "react";
import type { Host, SheetView } from "../host/contract";
import { mergeAt, placeRow, type PlacedCell } from "./cell-window";
import { GridCell } from "./GridCell";
import { headerFilter } from "./header-filter";
import { columnWidth, rowNumbersWidth, sum } from "./sheet-sizes";
import { tableAt, tableCellLook } from "./table-look";
import { seenCells } from "./seen-cells";

export interface GridRowProps {
  readonly host: Host;
  readonly sheet: SheetView;
  /** Not read, but a new one means that cells must be asked again. */
  readonly version: number;
  readonly row: number;
  readonly top: number;
  readonly height: number;
  readonly frozenColumns: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Selected columns of this row; -1 where none is. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
  /** Column of the active cell when it lies in this row, else -1; and what is laid over that cell. */
  readonly activeColumn: number;
  readonly activeContent: ReactNode;
}

/** Columns left of the screen that are read for words that run on into it. */
const lookBack = 12;

export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { sheet, row, frozenColumns, firstColumn, lastColumn } = props;
  const frozenWidth = sum(0, frozenColumns, (column) => columnWidth(sheet, column));
  const start = (column: number): number => sum(0, column, (index) => columnWidth(sheet, index));
  // Read in one piece while they lie side by side, so that words of a frozen cell run on over its free neighbours.
  const isOnePiece = firstColumn === frozenColumns;
  const all = isOnePiece ? cellsOf(props, 0, lastColumn) : [];
  const frozen = isOnePiece
    ? all.filter((placed) => placed.column < frozenColumns)
    : cellsOf(props, 0, frozenColumns - 1);
  const free = isOnePiece
    ? all.filter((placed) => placed.column >= frozenColumns)
    : reaching(
        cellsOf(props, Math.max(frozenColumns, firstColumn - lookBack), lastColumn),
        firstColumn
      );
  const merged = isOnePiece ? [] : mergedBefore(props, free);
  const draw = (placed: PlacedCell, left: number) => {
    const { column } = placed;
    const table = tableAt(sheet.tables, row, column);
    const isActive = column === props.activeColumn;
    return (
      <GridCell
        key={column}
        row={row}
        column={column}
        cell={placed.cell}
        table={table === null ? {} : tableCellLook(table, row)}
        left={left}
        width={placed.width}
        height={placed.height}
        overflow={placed.overflow}
        isSelected={column >= props.selectedFrom && column <= props.selectedTo}
        isActive={isActive}
        zoom={sheet.zoom}
        filter={headerFilter(sheet, row, column)}
        hasGridlines={sheet.showGridlines}
      >
        {isActive ? props.activeContent : null}
      </GridCell>
    );
  };
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      className={isRaised(props) ? "row with-active" : "row"}
      style={{ top: props.top, height: props.height }}
    >
      <div
        role="rowheader"
        data-number={row}
        className={props.selectedFrom >= 0 ? "number here" : "number"}
        style={{ width: rowNumbersWidth }}
      >
        {row + 1}
        <span className="edge" data-edge="rows" />
      </div>
      {frozenColumns > 0 && (
        <div
          role="presentation"
          className="frozen"
          style={{ left: rowNumbersWidth, width: frozenWidth }}
        >
          {frozen.map((placed) => draw(placed, start(placed.column)))}
        </div>
      )}
      {[...merged, ...free].map((placed) => draw(placed, rowNumbersWidth + start(placed.column)))}
    </div>
  );
});

function cellsOf(
  { host, sheet, row, height }: GridRowProps,
  left: number,
  right: number
): PlacedCell[] {
  if (right < left) return [];
  const cells = seenCells(host, sheet.name, { top: row, bottom: row, left, right })[0] ?? [];
  return placeRow(sheet, row, height, left, cells);
}

/** The cells on the screen, and those left of it whose words or merge reach into it. */
function reaching(cells: readonly PlacedCell[], firstColumn: number): readonly PlacedCell[] {
  return cells.filter(({ column, overflow, span }) => column + span > firstColumn || overflow > 0);
}

/** Merged cells that begin farther to the left than was read and reach into the screen. */
function mergedBefore(props: GridRowProps, read: readonly PlacedCell[]): readonly PlacedCell[] {
  const { sheet, row, frozenColumns, firstColumn } = props;
  return sheet.merges
    .filter(
      ({ top, left, right }) =>
        top === row &&
        left >= frozenColumns &&
        left < firstColumn &&
        right >= firstColumn &&
        read.every(({ column }) => column !== left)
    )
    .flatMap(({ left }) => cellsOf(props, left, left));
}

/** What is laid over the active cell lies over the rows below; a high merged cell must not cover their numbers. */
function isRaised({ sheet, row, activeColumn, activeContent }: GridRowProps): boolean {
  if (activeColumn < 0) return false;
  const merge = mergeAt(sheet, row, activeColumn);
  return activeContent !== null || merge === undefined || merge.top === merge.bottom;
}
