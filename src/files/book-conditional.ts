// Conditional formats as a workbook's value has them: what looks at each cell, and what it makes of it.
import type { Area, BookValidation } from "./book";

export type BookConditionalFormat = {
  readonly areas: readonly Area[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
} & BookConditionalRule;

export type BookConditionalRule =
  | { readonly kind: "formula"; readonly formula: string; readonly format: BookFormatChange }
  | BookCellValueRule
  | BookTextRule
  | {
      readonly kind: "dataBar";
      readonly color: string;
      readonly min: number | null;
      readonly max: number | null;
    }
  | BookColorScale
  | BookIconSet
  /**
   * A rule that we only carry: its XML as the file had it, and the format it refers to. Rules for blanks, errors and days say with a formula
   * what they mean; it stands here and not in the XML.
   */
  | {
      readonly kind: "other";
      readonly type: string;
      readonly raw?: string;
      readonly formula?: string;
      readonly format?: BookFormatChange;
    };

/** The cell's value against one formula, or two of "between" and "not between", relative to the first cell of the first area. */
export interface BookCellValueRule extends KeptRule {
  readonly kind: "cellValue";
  readonly operator: NonNullable<BookValidation["operator"]>;
  readonly formulas: readonly string[];
  readonly format: BookFormatChange;
}

/** Without regard to case. */
export interface BookTextRule extends KeptRule {
  readonly kind: "text";
  readonly operator: "contains" | "notContains" | "beginsWith" | "endsWith";
  readonly text: string;
  readonly format: BookFormatChange;
}

/** Two or three colours at rising points; between them they are mixed. */
export interface BookColorScale extends KeptRule {
  readonly kind: "colorScale";
  readonly points: readonly (ScalePoint & { readonly color: string })[];
}

/** A set such as "3Arrows"; the first icon has no point, each other begins at (or just above) one. */
export interface BookIconSet extends KeptRule {
  readonly kind: "iconSet";
  readonly set: string;
  readonly reversed: boolean;
  readonly iconOnly: boolean;
  readonly points: readonly (ScalePoint & { readonly above: boolean })[];
}

/** A place among the numbers that the rule covers; `value` counts for the last three only. */
export interface ScalePoint {
  readonly at: "lowest" | "highest" | "number" | "percent" | "percentile";
  readonly value: number;
}

interface KeptRule {
  /** The file's own text, which may say more. */
  readonly kept?: string;
}

/** What a conditional format changes of a cell. */
export interface BookFormatChange {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** The file's own text, where it says more. */
  readonly kept?: string;
}
