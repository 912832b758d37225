// What the workbook is recognised by, without its formulas: titles, names, headers and places. Whoever only reads needs no more,
// so the pane loads it in place of the schema, ready made for each language (outlines/*.json, written by `npm run golden`).
import type { CellContent, ColumnSpec, SheetSpec, TableSpec, WorkbookSpec } from "./spec";
import { fillName, sheetMark } from "./spec";

export interface WorkbookOutline {
  readonly sheets: readonly SheetOutline[];
}

export interface SheetOutline extends Pick<SheetSpec, "id" | "title"> {
  /** Workbook names that refer to a cell of it. */
  readonly marks: readonly string[];
  /** A text of ours on it, by which it is known when its names were deleted; null where nothing stands fixed. */
  readonly proof: { readonly address: string; readonly content: CellContent } | null;
  readonly tables: readonly TableOutline[];
}

export interface TableOutline extends Pick<TableSpec, "id" | "name" | "anchor"> {
  readonly columns: readonly Pick<ColumnSpec, "id" | "header" | "since" | "formerly">[];
}

export function outlineOf({ sheets }: WorkbookSpec): WorkbookOutline {
  return {
    sheets: sheets.map((sheet) => ({
      id: sheet.id,
      title: sheet.title,
      marks: [
        sheetMark(sheet.id),
        ...sheet.fills.flatMap((fill) => fill.columns.map(({ id }) => fillName(fill.id, id))),
      ],
      proof: proofOf(sheet),
      tables: sheet.tables.map(({ id, name, anchor, columns }) => ({
        id,
        name,
        anchor,
        columns: columns.map(({ id: column, header, since, formerly }) => ({
          id: column,
          header,
          ...(since !== undefined && { since }),
          ...(formerly !== undefined && { formerly }),
        })),
      })),
    })),
  };
}

/** A fixed cell, or the header of a fill. */
function proofOf({ cells, fills }: SheetSpec): SheetOutline["proof"] {
  const cell = cells.find(
    ({ keeps, content }) =>
      keeps === "ours" && typeof content === "string" && !content.startsWith("=")
  );
  if (cell !== undefined) return { address: cell.address, content: cell.content };
  const [header] = fills.flatMap(({ firstRow, columns }) =>
    columns.map((column) => ({
      address: `${column.letter}${firstRow - 1}`,
      content: column.header,
    }))
  );
  return header ?? null;
}
