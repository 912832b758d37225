/** The cells a structured reference means now. */
import type { BoundStructured } from "./formula";
import type { Place } from "./place";
import { type Operand, Region } from "./region";
import type { TableItem } from "./token";
import { REF, VALUE } from "./value";

const DATA_ONLY: readonly TableItem[] = ["data"];

export function tableRegion(node: BoundStructured, at: Place): Operand {
  const { table, items, columns } = node;
  if (table.removed || table.sheet.removed) return REF;
  const { sheet, shape } = table;
  const from = columns === null ? 0 : columns[0].position;
  const to = columns === null ? table.columns.length - 1 : columns[1].position;
  if (from < 0 || to < 0) return REF;
  const left = shape.left + Math.min(from, to);
  const right = shape.left + Math.max(from, to);
  const first = shape.top + (shape.hasHeaders ? 1 : 0);
  const last = shape.bottom - (shape.hasTotals ? 1 : 0);
  const growing = !shape.hasTotals;
  if (items.includes("row")) {
    if (at.row >= first && at.row <= last) return new Region(sheet, at.row, left, at.row, right);
    at.reading.noteEnd(new Region(sheet, first, left, last, right, growing));
    return VALUE;
  }
  let top = Number.POSITIVE_INFINITY;
  let bottom = -1;
  const wanted = items.length === 0 ? DATA_ONLY : items;
  for (const item of wanted) {
    if ((item === "headers" && !shape.hasHeaders) || (item === "totals" && !shape.hasTotals))
      continue;
    top = Math.min(top, item === "data" ? first : item === "totals" ? shape.bottom : shape.top);
    bottom = Math.max(
      bottom,
      item === "data" ? Math.max(first, last) : item === "headers" ? shape.top : shape.bottom
    );
  }
  if (bottom < 0) return REF;
  return new Region(
    sheet,
    top,
    left,
    bottom,
    right,
    growing && bottom === shape.bottom && wanted[0] !== "headers"
  );
}
