// The line below the grid, as in Excel: what the grid is doing, the last notice, a count of what is selected, the zoom.
import type { Area } from "../../files/book";
import type { Host, SheetView } from "../host/contract";
import type { Edit } from "./edit";
import { seenCells } from "./seen-cells";

export interface StatusBarProps {
  readonly host: Host;
  readonly sheet: SheetView;
  readonly area: Area;
  readonly edit: Edit | null;
  readonly notice: string;
  readonly onZoom: (zoom: number) => void;
}

/** Above this, counting would be felt at every key. */
const mostCellsCounted = 20_000;
const [leastZoom, mostZoom] = [0.5, 2] as const;

export function StatusBar({ host, sheet, area, edit, notice, onZoom }: StatusBarProps) {
  const doing = edit === null ? "Ready" : edit.mode === "enter" ? "Enter" : "Edit";
  const zoomBy = (by: number): void =>
    onZoom(Math.min(mostZoom, Math.max(leastZoom, Math.round((sheet.zoom + by) * 10) / 10)));
  return (
    <div className="status-bar">
      <span>{doing}</span>
      <span role="status" className="notice">
        {notice}
      </span>
      <span className="count">{countOf(host, sheet, area)}</span>
      <span className="zoom" role="group" aria-label="Zoom">
        <button
          type="button"
          aria-label="Smaller"
          disabled={sheet.zoom <= leastZoom}
          onClick={() => zoomBy(-0.1)}
        >
          −
        </button>
        <button type="button" aria-label="Back to 100 %" onClick={() => onZoom(1)}>
          {Math.round(sheet.zoom * 100)}%
        </button>
        <button
          type="button"
          aria-label="Larger"
          disabled={sheet.zoom >= mostZoom}
          onClick={() => zoomBy(0.1)}
        >
          +
        </button>
      </span>
    </div>
  );
}

function countOf(host: Host, sheet: SheetView, area: Area): string {
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (cells < 2 || cells > mostCellsCounted) return "";
  const filled = seenCells(host, sheet.name, area)
    .flat()
    .filter((cell) => cell.kind !== "empty");
  const numbers = filled.filter((cell) => cell.kind === "number").length;
  return `Count: ${filled.length}   Numerical count: ${numbers}`;
}
