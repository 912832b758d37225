// The spreadsheet grid: draws the window of one sheet that is on the screen, frozen rows and columns included.
// It draws and reports; what keys and the mouse do is decided by Sheet.
import { useVirtualizer } from "@tanstack/react-virtual";
import {
  type ReactNode,
  type Ref,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { Host, SheetView } from "../host/contract";
import type { CellPlace } from "./address";
import { mergeAt } from "./cell-window";
import { ChartLayer } from "./charts/ChartLayer";
import { ColumnLetters } from "./ColumnLetters";
import { cellElementId } from "./GridCell";
import { GridRow } from "./GridRow";
import type { Guide } from "./use-resize";
import { useFittedRows } from "./use-fitted-rows";
import { selectedArea, type Selection } from "./selection";
import { columnLettersHeight, columnWidth, rowHeight, rowNumbersWidth, sum } from "./sheet-sizes";

export interface GridHandle {
  readonly focus: () => void;
  /** Scrolls a cell into view. */
  readonly reveal: (place: CellPlace) => void;
  /** Where a cell is on the screen, in pixels; null when it is not drawn. */
  readonly placeOf: (place: CellPlace) => { readonly x: number; readonly y: number } | null;
  /** Rows that fit on one screen, for Page Up and Page Down. */
  readonly pageRows: () => number;
}

/** Where to scroll; null for a frozen line, which is always there. */
interface WantedPlace {
  readonly row: number | null;
  readonly column: number | null;
}

export interface GridEvents {
  readonly onKeyDown: React.KeyboardEventHandler;
  readonly onMouseDown: React.MouseEventHandler;
  readonly onMouseOver: React.MouseEventHandler;
  readonly onDoubleClick: React.MouseEventHandler;
  readonly onCopy: React.ClipboardEventHandler;
  readonly onPaste: React.ClipboardEventHandler;
  readonly onClick: React.MouseEventHandler;
  readonly onContextMenu: React.MouseEventHandler;
}

export interface GridProps {
  readonly host: Host;
  readonly sheet: SheetView;
  /** Rises with each change, so that a drawn cell is never stale. */
  readonly version: number;
  readonly selection: Selection;
  /** While a cell is edited the sheet does not scroll, so that the editor stays on the screen. */
  readonly isEditing: boolean;
  readonly handle: Ref<GridHandle>;
  readonly events: GridEvents;
  readonly activeContent: ReactNode;
  /** Where the edge of a line will be that is being dragged. */
  readonly guide: Guide | null;
}

export function Grid({ host, sheet, version, selection, isEditing, ...props }: GridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const frozenRows = sheet.freeze?.rows ?? 0;
  const frozenColumns = sheet.freeze?.columns ?? 0;
  const area = selectedArea(selection);
  const width = (column: number): number => columnWidth(sheet, column);
  const height = (row: number): number => rowHeight(sheet, row);
  const frozenHeight = sum(0, frozenRows, height);
  // A place beyond what was drawn so far makes the sheet longer before it is scrolled to.
  const [wanted, setWanted] = useState<WantedPlace>({ row: null, column: null });
  const rowCount = Math.max(
    sheet.rowCount + 60,
    120,
    selection.corner.row + 40,
    (wanted.row ?? 0) + 40
  );
  const columnCount = Math.max(
    sheet.columnCount + 8,
    26,
    selection.corner.column + 8,
    (wanted.column ?? 0) + 8
  );

  const rows = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: height,
    overscan: 4,
    paddingStart: columnLettersHeight,
    scrollPaddingStart: columnLettersHeight + frozenHeight,
    scrollPaddingEnd: 4,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: columnCount,
    getScrollElement: () => scroller.current,
    estimateSize: width,
    overscan: 2,
    paddingStart: rowNumbersWidth,
    scrollPaddingStart: rowNumbersWidth + sum(0, frozenColumns, width),
    scrollPaddingEnd: 4,
  });
  // Another sheet, or new widths: sizes must be asked again.
  useLayoutEffect(() => {
    rows.measure();
    columns.measure();
  }, [rows, columns, sheet]);
  const topOf = (row: number): number =>
    rows.measurementsCache[row]?.start ?? columnLettersHeight + sum(0, row, height);
  const frozenWidth = sum(0, frozenColumns, width);
  useFittedRows(host, sheet, version, rows);
  useEffect(() => {
    scroller.current?.scrollTo(0, 0);
  }, [sheet.name]);

  useEffect(() => {
    if (wanted.row !== null) rows.scrollToIndex(wanted.row);
    if (wanted.column !== null) columns.scrollToIndex(wanted.column);
  }, [wanted, rows, columns]);

  useImperativeHandle(props.handle, () => ({
    focus: () => scroller.current?.focus({ preventScroll: true }),
    reveal: ({ row, column }) =>
      setWanted({
        row: row >= frozenRows ? row : null,
        column: column >= frozenColumns ? column : null,
      }),
    placeOf: ({ row, column }) => {
      const cell = document.getElementById(cellElementId(row, column));
      const box = cell?.getBoundingClientRect();
      return box === undefined ? null : { x: box.left + 8, y: box.bottom };
    },
    pageRows: () => {
      const room = (scroller.current?.clientHeight ?? 0) - columnLettersHeight - frozenHeight;
      return Math.max(1, Math.floor(room / Math.max(1, height(frozenRows))) - 1);
    },
  }));

  const shown = columns.getVirtualItems().filter((item) => item.index >= frozenColumns);
  const firstColumn = shown[0]?.index ?? frozenColumns;
  const lastColumn = shown.at(-1)?.index ?? firstColumn - 1;
  const anchor = mergeAt(sheet, selection.active.row, selection.active.column);
  const activeRow = anchor?.top ?? selection.active.row;
  const activeColumn = anchor?.left ?? selection.active.column;
  const drawRow = (row: number, top: number, rowSize: number): ReactNode => {
    const isSelected = row >= area.top && row <= area.bottom;
    return (
      <GridRow
        key={row}
        {...{ host, sheet, version, row, top, frozenColumns, firstColumn, lastColumn }}
        height={rowSize}
        selectedFrom={isSelected ? area.left : -1}
        selectedTo={isSelected ? area.right : -1}
        activeColumn={row === activeRow ? activeColumn : -1}
        activeContent={row === activeRow ? props.activeContent : null}
      />
    );
  };

  return (
    <div
      ref={scroller}
      className={isEditing ? "grid editing" : "grid"}
      role="grid"
      tabIndex={0}
      aria-label={`Sheet ${sheet.name}`}
      aria-rowcount={rowCount}
      aria-colcount={columnCount}
      aria-multiselectable="true"
      aria-activedescendant={cellElementId(activeRow, activeColumn)}
      {...props.events}
    >
      <div
        role="presentation"
        className="canvas"
        style={
          {
            width: columns.getTotalSize(),
            height: rows.getTotalSize(),
            "--zoom": sheet.zoom,
          } as React.CSSProperties
        }
      >
        <ColumnLetters {...{ sheet, frozenColumns, firstColumn, lastColumn, area }} />
        {frozenRows > 0 && (
          <div
            role="rowgroup"
            className="frozen-rows"
            style={{ top: columnLettersHeight, height: frozenHeight }}
          >
            {Array.from({ length: frozenRows }, (_, row) =>
              drawRow(row, sum(0, row, height), height(row))
            )}
          </div>
        )}
        <div role="rowgroup">
          {rows
            .getVirtualItems()
            .filter((item) => item.index >= frozenRows && item.size > 0)
            .map((item) => drawRow(item.index, item.start, item.size))}
          {mergedAbove(sheet, frozenRows, rows.getVirtualItems()[0]?.index ?? 0).map((row) =>
            drawRow(row, topOf(row), height(row))
          )}
        </div>
        <ChartLayer
          sheet={sheet}
          topOf={topOf}
          clipLeft={(columns.scrollOffset ?? 0) + rowNumbersWidth + frozenWidth}
        />
      </div>
      {props.guide !== null && (
        <div
          role="presentation"
          className={`guide ${props.guide.axis}`}
          style={props.guide.axis === "rows" ? { top: props.guide.at } : { left: props.guide.at }}
        />
      )}
    </div>
  );
}

/** Rows above the screen with a merged cell that reaches down into it. */
function mergedAbove(sheet: SheetView, frozenRows: number, firstRow: number): readonly number[] {
  const tops = sheet.merges
    .filter(({ top, bottom }) => top >= frozenRows && top < firstRow && bottom >= firstRow)
    .map(({ top }) => top);
  return [...new Set(tops)];
}
