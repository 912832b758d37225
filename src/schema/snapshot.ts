// What was observed of a workbook, as far as the product owns it: a plain value to compare with the wanted one.
// Tables and columns are keyed by our stable ids, found through hidden names; rows that people entered are not here.
import type { CellContent } from "./spec";

/** Where everything of ours stands, without the contents: enough to read rows and to know the present names. */
export interface Located {
  /** Sheets that exist, by name; ours carry the id under which they were recognised. */
  readonly sheets: readonly ObservedSheet[];
  readonly tables: readonly LocatedTable[];
  /** Names of the tables that are not ours: they take up names that we might want. */
  readonly otherTables: readonly string[];
  /** Tables of ours that were turned into plain cells, and tables that look like copies of ours. */
  readonly lost?: readonly LostTable[];
  readonly copies?: readonly string[];
  /** Every workbook name, with its formula as Excel gives it ("=Plans[Plan ID]"). */
  readonly names: ReadonlyMap<string, string>;
}

/** Cells that bear the headers of a table of ours, on its sheet, without being a table. Rows and columns count from 1. */
export interface LostTable {
  readonly id: string;
  readonly sheetName: string;
  readonly headerRow: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Snapshot extends Located {
  readonly tables: readonly ObservedTable[];
  /** Content of the single cells that we own, by "<sheet id>!<address>". Formulas as text beginning with "=". */
  readonly cells: ReadonlyMap<string, CellContent>;
  /** Charts on our sheets, by "<sheet id>!<chart name>". */
  readonly charts: ReadonlySet<string>;
  /** Formulas of fills: fill id → column id → content per row, from the fill's first row. */
  readonly fills: ReadonlyMap<string, ReadonlyMap<string, readonly CellContent[]>>;
}

export interface ObservedSheet {
  readonly id: string | null;
  readonly name: string;
  /** Ours by its title and still empty: made by a run that was broken off before anything stood on it. */
  readonly isBare: boolean;
  readonly isHidden: boolean;
}

export interface LocatedTable {
  readonly id: string;
  /** Its present name, which a user may have changed. */
  readonly name: string;
  readonly sheetName: string;
  /** Address of the first header cell, such as "A5". */
  readonly anchor: string;
  /** Number of body rows; a new table has one blank row. */
  readonly rowCount: number;
  /** True while the body holds nothing but that blank row: no input column has a value. */
  readonly isBlank: boolean;
  readonly columns: readonly LocatedColumn[];
}

export interface ObservedTable extends LocatedTable {
  readonly columns: readonly ObservedColumn[];
  /** The conditional formats by formula that touch the body, ours and the user's. */
  readonly conditionalFormats: readonly ObservedConditionalFormat[];
}

export interface ObservedConditionalFormat {
  /** Excel's id, by which it can be deleted. */
  readonly id: string;
  readonly formula: string;
  /** Address without the sheet; null when it covers several areas. */
  readonly address: string | null;
}

export interface LocatedColumn {
  /** Null for a column that a user added. */
  readonly id: string | null;
  readonly header: string;
  /** Position in the table, 0-based. */
  readonly index: number;
}

export interface ObservedColumn extends LocatedColumn {
  /** For computed columns: the body's contents, one per row. */
  readonly formulas?: readonly CellContent[];
  /** The rule on the whole body as `ruleText` of validation.ts writes it; "none" without one, "mixed" where cells differ. */
  readonly validation?: string;
}
