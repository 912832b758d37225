/**
 * A formula of one workbook: its tokens bound to sheets, tables and columns, with relative references kept as distances.
 * Cells that hold the same formula, filled down or across, share one of these.
 */
import type { Operand } from "./region";
import type { Place } from "./place";
import type { Sheet } from "./sheet";
import type { Table, TableColumn } from "./table";
import type {
  Corner,
  FunctionToken,
  LiteralToken,
  NameToken,
  OperatorToken,
  PlainToken,
  ReferenceShape,
  TableItem,
} from "./token";

/** A row or column that is not absolute is the distance from the formula's own cell. */
export interface BoundReference {
  readonly kind: "reference";
  /** Null: the formula's own sheet. */
  readonly sheet: Sheet | null;
  readonly shape: ReferenceShape;
  readonly first: Corner;
  readonly last: Corner;
  readonly place: number;
}

export interface BoundStructured {
  readonly kind: "structured";
  readonly table: Table;
  /** How it was written: `T[X]`, `[X]` inside the table, or the bare name `T`. */
  readonly written: "named" | "own" | "bare";
  readonly items: readonly TableItem[];
  readonly columns: readonly [TableColumn, TableColumn] | null;
  readonly place: number;
}

export interface BoundName extends Omit<NameToken, "sheet"> {
  readonly sheet: Sheet | null;
}

export type BoundToken =
  | PlainToken
  | OperatorToken
  | LiteralToken
  | FunctionToken
  | BoundName
  | BoundReference
  | BoundStructured;

export type Run = (at: Place) => Operand;

export interface Formula {
  readonly key: string;
  readonly tokens: readonly BoundToken[];
  readonly run: Run;
  /** A plain reference, structured reference or name: the area it refers to can be asked for. */
  readonly isReference: boolean;
  /** Whether it is what a name stands for: that may be several areas. */
  readonly isName: boolean;
}
