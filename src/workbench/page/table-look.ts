// How Excel's built-in table styles look: colours of the header row and of the bands, per style name.
// Follows the Office theme of 2013–2022; styles that are not listed keep a bold header and no colour.
import type { Area } from "../../files/book";
import type { TableView } from "../host/contract";

export interface TableCellLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly borderBottom?: string;
  readonly borderTop?: string;
}

/** Accent colours 0 (none) to 6 with their 60 % and 80 % lighter tints. */
const accents = [
  { full: "#000000", border: "#808080", band: "#D9D9D9" },
  { full: "#4472C4", border: "#8EA9DB", band: "#D9E1F2" },
  { full: "#ED7D31", border: "#F4B084", band: "#FCE4D6" },
  { full: "#A5A5A5", border: "#C9C9C9", band: "#EDEDED" },
  { full: "#FFC000", border: "#FFD966", band: "#FFF2CC" },
  { full: "#5B9BD5", border: "#9BC2E6", band: "#DDEBF7" },
  { full: "#70AD47", border: "#A9D08E", band: "#E2EFDA" },
] as const;

export function tableAt(
  tables: readonly TableView[],
  row: number,
  column: number
): TableView | null {
  return tables.find((table) => isInside(table.area, row, column)) ?? null;
}

/** The look that the table's style gives a cell; the cell's own style goes over it. */
export function tableCellLook(table: TableView, row: number): TableCellLook {
  const isHeader = table.hasHeaders && row === table.area.top;
  const isTotals = table.hasTotals && row === table.area.bottom;
  const match = /^TableStyle(Light|Medium)(\d+)$/.exec(table.style ?? "");
  if (match === null) return isHeader || isTotals ? { bold: true } : {};
  const number = Number(match[2]) - 1;
  const accent = accents[number % 7] ?? accents[0];
  const hasSolidHeader = match[1] === "Medium" || (number >= 7 && number < 14);
  if (isHeader) {
    return hasSolidHeader
      ? { fill: accent.full, color: "#FFFFFF", bold: true }
      : { bold: true, borderBottom: accent.full, borderTop: accent.full };
  }
  if (isTotals) return { bold: true, borderTop: accent.full };
  const firstBodyRow = table.area.top + (table.hasHeaders ? 1 : 0);
  const isBand = table.bandedRows && (row - firstBodyRow) % 2 === 0;
  const borderBottom =
    match[1] === "Light" && number < 7 && row !== table.area.bottom
      ? {}
      : { borderBottom: accent.border };
  return isBand ? { fill: accent.band, ...borderBottom } : borderBottom;
}

function isInside(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
