// The mouse over the grid: click selects a cell, drag or Shift extends, row numbers and column letters select whole lines.
import { useEffect, useRef } from "react";
import type { SheetView } from "../host/contract";
import type { CellPlace } from "./address";
import { cellUnder } from "./GridCell";
import {
  extendTo,
  lastUsed,
  selectBetween,
  selectCell,
  selectedArea,
  type Selection,
  selectLines,
} from "./selection";

interface PointerEvents {
  readonly onMouseDown: React.MouseEventHandler;
  readonly onMouseOver: React.MouseEventHandler;
}

type Drag = "cells" | "rows" | "columns" | null;

export function usePointer(
  sheet: SheetView,
  selection: Selection,
  select: (selection: Selection) => void
): PointerEvents {
  const drag = useRef<Drag>(null);
  useEffect(() => {
    const stop = (): void => {
      drag.current = null;
    };
    window.addEventListener("mouseup", stop);
    return () => window.removeEventListener("mouseup", stop);
  }, []);
  const { anchor } = selection;
  return {
    onMouseDown: (event) => {
      const cell = cellUnder(event.target);
      const line = lineUnder(event.target);
      if (event.button === 2) {
        // The menu is about what is selected: a click outside of it selects first.
        if (cell !== null && !isSelected(selection, cell)) select(selectCell(cell));
        if (line !== null && !isLineSelected(selection, line))
          select(selectLines(sheet, line.axis, line.index, line.index));
        return;
      }
      if (event.button !== 0) return;
      if (isCorner(event.target)) select(selectBetween({ row: 0, column: 0 }, lastUsed(sheet)));
      else if (line !== null) {
        drag.current = line.axis;
        const from = line.axis === "rows" ? anchor.row : anchor.column;
        select(selectLines(sheet, line.axis, event.shiftKey ? from : line.index, line.index));
      } else if (cell !== null) {
        drag.current = "cells";
        select(event.shiftKey ? extendTo(selection, cell) : selectCell(cell));
      }
    },
    onMouseOver: (event) => {
      const cell = cellUnder(event.target);
      const line = lineUnder(event.target);
      if (drag.current === "cells" && cell !== null) select(extendTo(selection, cell));
      if (line !== null && drag.current === line.axis) {
        const from = line.axis === "rows" ? anchor.row : anchor.column;
        select(selectLines(sheet, line.axis, from, line.index));
      }
    },
  };
}

interface LineHeader {
  readonly axis: "rows" | "columns";
  readonly index: number;
}

function lineUnder(target: EventTarget): LineHeader | null {
  const header = (target as Element).closest<HTMLElement>("[data-letter], [data-number]");
  const { letter, number } = header?.dataset ?? {};
  if (letter !== undefined) return { axis: "columns", index: Number(letter) };
  return number === undefined ? null : { axis: "rows", index: Number(number) };
}

function isCorner(target: EventTarget): boolean {
  return (target as Element).closest("[data-corner]") !== null;
}

function isSelected(selection: Selection, { row, column }: CellPlace): boolean {
  const { top, left, bottom, right } = selectedArea(selection);
  return row >= top && row <= bottom && column >= left && column <= right;
}

function isLineSelected(selection: Selection, { axis, index }: LineHeader): boolean {
  const { top, left, bottom, right } = selectedArea(selection);
  const [first, last] = axis === "rows" ? [top, bottom] : [left, right];
  return selection.lines === axis && index >= first && index <= last;
}
