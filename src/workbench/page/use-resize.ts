// Dragging the edge of a column letter or a row number gives the line another size; a double click fits it to its contents.
import { useEffect, useRef, useState } from "react";
import type { Lines, SheetView } from "../host/contract";
import { columnWidth, pixelsPerPoint, rowHeight } from "./sheet-sizes";

interface Grip {
  readonly axis: "rows" | "columns";
  readonly index: number;
  /** Where the line begins, and where the mouse was pressed, in pixels on the screen. */
  readonly start: number;
}

/** The line that shows where the edge will be, in pixels on the screen. */
export interface Guide {
  readonly axis: "rows" | "columns";
  readonly at: number;
}

export interface Resizing {
  readonly guide: Guide | null;
  /** True when the mouse was pressed on an edge, and then nothing is selected. */
  readonly onMouseDown: (event: React.MouseEvent) => boolean;
}

export function useResize(
  sheet: SheetView,
  chosen: Lines | null,
  resize: (lines: Lines, points: number) => void,
  fit: (lines: Lines) => void
): Resizing {
  const [guide, setGuide] = useState<Guide | null>(null);
  const grip = useRef<Grip | null>(null);
  useEffect(() => {
    if (guide === null) return undefined;
    const place = (event: MouseEvent): number =>
      guide.axis === "rows" ? event.clientY : event.clientX;
    const onMove = (event: MouseEvent): void => {
      const start = grip.current?.start ?? 0;
      setGuide({ axis: guide.axis, at: Math.max(start, place(event)) });
    };
    const onUp = (event: MouseEvent): void => {
      setGuide(null);
      const held = grip.current;
      if (held === null) return;
      grip.current = null;
      const size = Math.max(0, place(event) - held.start);
      const now =
        held.axis === "rows" ? rowHeight(sheet, held.index) : columnWidth(sheet, held.index);
      if (Math.abs(size - now) < 2) return;
      resize(linesOf(held, chosen), size / (pixelsPerPoint * sheet.zoom));
    };
    window.addEventListener("mousemove", onMove);
    window.addEventListener("mouseup", onUp);
    return () => {
      window.removeEventListener("mousemove", onMove);
      window.removeEventListener("mouseup", onUp);
    };
  }, [guide, sheet, chosen, resize]);
  return {
    guide,
    onMouseDown: (event) => {
      const edge = (event.target as Element).closest<HTMLElement>("[data-edge]");
      const line = edge?.parentElement;
      if (edge === null || line === null || line === undefined || event.button !== 0) return false;
      event.preventDefault();
      const box = line.getBoundingClientRect();
      const axis = edge.dataset["edge"] === "rows" ? "rows" : "columns";
      const index = Number(line.dataset[axis === "rows" ? "number" : "letter"]);
      const held = { axis, index, start: axis === "rows" ? box.top : box.left } as const;
      if (event.detail > 1) fit(linesOf(held, chosen));
      else {
        grip.current = held;
        setGuide({ axis, at: axis === "rows" ? box.bottom : box.right });
      }
      return true;
    },
  };
}

/** All chosen lines when the one that is held is among them. */
function linesOf({ axis, index }: Pick<Grip, "axis" | "index">, chosen: Lines | null): Lines {
  const isAmong = chosen?.axis === axis && index >= chosen.first && index <= chosen.last;
  return isAmong ? chosen : { axis, first: index, last: index };
}
