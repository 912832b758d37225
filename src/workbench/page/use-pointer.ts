// The mouse over the grid: click selects a cell, drag or Shift extends, row numbers and column letters select whole lines.
import { useEffect, useRef } from "react";
import type { SheetView } from "../host/contract";
import type { CellPlace } from "./address";
import { selectCell, type Selection } from "./selection";

interface PointerEvents {
  readonly onMouseDown: React.MouseEventHandler;
  readonly onMouseOver: React.MouseEventHandler;
}

export function usePointer(
  sheet: SheetView,
  selection: Selection,
  select: (selection: Selection) => void
): PointerEvents {
  const isDragging = useRef(false);
  useEffect(() => {
    const stop = (): void => {
      isDragging.current = false;
    };
    window.addEventListener("mouseup", stop);
    return () => window.removeEventListener("mouseup", stop);
  }, []);
  return {
    onMouseDown: (event) => {
      if (event.button !== 0) return;
      const line = lineUnder(event.target, sheet);
      const cell = cellUnder(event.target);
      if (line !== null) select(line);
      else if (cell !== null) {
        isDragging.current = true;
        select(event.shiftKey ? { active: selection.active, corner: cell } : selectCell(cell));
      }
    },
    onMouseOver: (event) => {
      const cell = cellUnder(event.target);
      if (!isDragging.current || cell === null) return;
      select({ active: selection.active, corner: cell });
    },
  };
}

function cellUnder(target: EventTarget): CellPlace | null {
  const cell = (target as Element).closest<HTMLElement>("[role=gridcell]");
  if (cell === null) return null;
  return { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) };
}

/** A whole row or column as far as the sheet is used: the host's lines have no end that a grid could show. */
function lineUnder(target: EventTarget, sheet: SheetView): Selection | null {
  const header = (target as Element).closest<HTMLElement>(
    "[data-letter], [data-number], [data-corner]"
  );
  if (header === null) return null;
  const lastRow = Math.max(0, sheet.rowCount - 1);
  const lastColumn = Math.max(0, sheet.columnCount - 1);
  const { letter, number } = header.dataset;
  if (letter !== undefined) {
    const column = Number(letter);
    return { active: { row: 0, column }, corner: { row: lastRow, column } };
  }
  if (number !== undefined) {
    const row = Number(number);
    return { active: { row, column: 0 }, corner: { row, column: lastColumn } };
  }
  return { active: { row: 0, column: 0 }, corner: { row: lastRow, column: lastColumn } };
}
