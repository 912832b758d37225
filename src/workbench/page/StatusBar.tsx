// The line below the grid, as in Excel: what the grid is doing, the last notice, and a count of what is selected.
import type { Area } from "../../files/book";
import type { Host, SheetView } from "../host/contract";
import type { Edit } from "./edit";

export interface StatusBarProps {
  readonly host: Host;
  readonly sheet: SheetView;
  readonly area: Area;
  readonly edit: Edit | null;
  readonly notice: string;
}

/** Above this, counting would be felt at every key. */
const mostCellsCounted = 20_000;

export function StatusBar({ host, sheet, area, edit, notice }: StatusBarProps) {
  const doing = edit === null ? "Ready" : edit.mode === "enter" ? "Enter" : "Edit";
  return (
    <div className="status-bar">
      <span>{doing}</span>
      <span role="status" className="notice">
        {notice}
      </span>
      <span className="count">{countOf(host, sheet, area)}</span>
    </div>
  );
}

function countOf(host: Host, sheet: SheetView, area: Area): string {
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (cells < 2 || cells > mostCellsCounted) return "";
  const filled = host
    .viewCells(sheet.name, area)
    .flat()
    .filter((cell) => cell.kind !== "empty");
  const numbers = filled.filter((cell) => cell.kind === "number").length;
  return `Count: ${filled.length}   Numerical count: ${numbers}`;
}
