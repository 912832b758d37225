// A copy before it is a workbook: sheets of tiles and tables as plain values. A column says which column of the workbook it
// shows; what no column names cannot get into a copy. How it looks is in lay-out.ts.
import type { State } from "../../domain/states";
import type { CellContent } from "../../schema/spec";
import type { Catalogue } from "../../text/catalogue";
import type { CopySheetId, CopyTile } from "../../text/share-words";
import type { WorkbookWords } from "../../text/workbook-words";

type Headers = WorkbookWords["headers"];
export type SharedTable = Exclude<keyof Headers, "Attention" | "Settings">;

export type CopyColumn = {
  readonly header: string;
  /** Characters of the standard font. */
  readonly width: number;
  readonly form: CopyForm;
  /** The column of the workbook that it shows; null for what was counted or said by a rule. */
  readonly from: { readonly table: SharedTable; readonly column: string } | null;
};

export type CopyForm = "text" | "day" | "share" | "number" | "count" | "state";

/** The word of a State with the State, by which the cell is coloured. */
export interface StateCell {
  readonly state: State;
  readonly word: string;
}

export type CopyCell = CellContent | StateCell;

export interface CopyTable {
  readonly title: string | null;
  readonly columns: readonly CopyColumn[];
  readonly rows: readonly (readonly CopyCell[])[];
  /** Said in place of rows. */
  readonly whenEmpty: string;
  /** With buttons to filter; not where few rows stand. */
  readonly isList: boolean;
  /** Whether the last row sums the others. */
  readonly hasTotal?: boolean;
}

export interface CopySheet {
  readonly id: CopySheetId;
  readonly tiles: readonly { readonly id: CopyTile; readonly count: number }[];
  readonly tables: readonly CopyTable[];
  /** Quiet lines under the tables. */
  readonly notes: readonly string[];
}

export interface Copy {
  readonly words: Catalogue;
  readonly asOf: number;
  /** The name of the person whom it is for; null for HR. */
  readonly madeFor: string | null;
  readonly sheets: readonly CopySheet[];
}

/** A column that shows a column of the workbook, under its header. */
export function shown<Table extends SharedTable>(
  words: Catalogue,
  table: Table,
  column: keyof Headers[Table] & string,
  form: CopyForm,
  width: number
): CopyColumn {
  const headers: Readonly<Record<string, string>> = words.workbook.headers[table];
  return { header: headers[column] ?? "", width, form, from: { table, column } };
}

/** A column of what a rule says. */
export function said(header: string, form: CopyForm, width: number): CopyColumn {
  return { header, width, form, from: null };
}

/** A table of many rows without a title of its own. */
export function list(
  { share }: Catalogue,
  { columns, rows }: Pick<CopyTable, "columns" | "rows">
): CopyTable {
  return { title: null, columns, rows, whenEmpty: share.nothingHere, isList: true };
}

export function isState(cell: CopyCell): cell is StateCell {
  return typeof cell === "object" && cell !== null;
}

/** What a reader sees of a cell. */
export function plain(cell: CopyCell): CellContent {
  return isState(cell) ? cell.word : cell;
}

/** Every text that a copy means to hold. */
export function textsOf(copy: Copy): readonly string[] {
  const { share, workbook } = copy.words;
  const fixed = [share.madeFor, share.valuesOnly, workbook.home.asOf];
  const ofSheets = copy.sheets.flatMap(({ id, tiles, tables, notes }) => [
    share.sheets[id].tab,
    share.sheets[id].title,
    ...tiles.map((tile) => share.tiles[tile.id]),
    ...notes,
    ...tables.flatMap(({ title, columns, rows, whenEmpty }) => [
      ...(title === null ? [] : [title]),
      whenEmpty,
      ...columns.map(({ header }) => header),
      ...rows.flatMap((row) => row.map(plain).filter((cell) => typeof cell === "string")),
    ]),
  ]);
  return [...fixed, ...(copy.madeFor === null ? [] : [copy.madeFor]), ...ofSheets];
}
