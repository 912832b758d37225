// What a book and its sheets hold besides cells, rules and charts: comments, protection, filters, the printed page,
// properties of the document, settings of add-ins and custom XML. Plain values; reading and writing them is in xlsx/.
import type { Area } from "./book";

/** A thread on a cell, or a note: the old kind, which has no replies. */
export interface BookComment {
  readonly row: number;
  readonly column: number;
  readonly kind: "thread" | "note";
  readonly author: string;
  readonly text: string;
  /** ISO 8601; absent for a note. */
  readonly createdAt?: string;
  readonly resolved?: boolean;
  readonly replies?: readonly {
    readonly author: string;
    readonly text: string;
    readonly createdAt: string;
  }[];
}

/** A protected sheet: locked cells refuse, everything absent from `allowed` is refused too. A password is kept as the file's hash. */
export interface BookProtection {
  readonly allowed: readonly BookProtectionRight[];
  readonly selection: "normal" | "unlocked" | "none";
  /** Attributes of sheetProtection that hold the password's hash, as the file had them. */
  readonly password?: Readonly<Record<string, string>>;
}

export type BookProtectionRight =
  | "autoFilter"
  | "deleteColumns"
  | "deleteRows"
  | "editObjects"
  | "editScenarios"
  | "formatCells"
  | "formatColumns"
  | "formatRows"
  | "insertColumns"
  | "insertHyperlinks"
  | "insertRows"
  | "pivotTables"
  | "sort";

/** A filter over a header row and the rows below; hidden rows are said by the sheet's rows. */
export interface BookFilter {
  readonly area: Area;
  readonly columns: readonly BookFilterColumn[];
}

export interface BookFilterColumn {
  /** From the left edge of the area, 0-based. */
  readonly index: number;
  readonly criterion: BookCriterion;
}

export type BookCriterion =
  | { readonly kind: "values"; readonly values: readonly string[]; readonly blanks: boolean }
  | {
      readonly kind: "custom";
      readonly criterion1: string;
      readonly criterion2?: string;
      readonly operator?: "and" | "or";
    }
  | { readonly kind: "top" | "bottom"; readonly count: number; readonly percent: boolean };

/** The printed page. Margins are points; heads and feet have Excel's codes (&P, &D …) for left, centre and right. */
export interface BookPage {
  readonly landscape: boolean;
  /** Pages across and down; `true` is one page across and any number down; null fits by `scale`. */
  readonly fitToWidth: boolean;
  readonly fit?: { readonly across: number | null; readonly down: number | null };
  /** Percent, 10 to 400. */
  readonly scale?: number;
  /** Excel's number of the paper, 9 = A4, 1 = Letter. */
  readonly paper?: number;
  readonly margins?: Readonly<
    Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>
  >;
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  readonly printGridlines?: boolean;
  readonly printHeadings?: boolean;
  readonly blackAndWhite?: boolean;
  readonly header?: BookPageText;
  readonly footer?: BookPageText;
  readonly printArea?: readonly Area[];
  /** Rows and columns repeated on each page, first and last. */
  readonly titleRows?: readonly [number, number];
  readonly titleColumns?: readonly [number, number];
}

export interface BookPageText {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

export interface BookProperties {
  readonly title?: string;
  readonly subject?: string;
  readonly author?: string;
  readonly keywords?: string;
  readonly comments?: string;
  readonly category?: string;
  readonly manager?: string;
  readonly company?: string;
  readonly lastAuthor?: string;
  /** ISO 8601. */
  readonly createdAt?: string;
  readonly custom?: readonly {
    readonly key: string;
    readonly value: string | number | boolean | { readonly date: string };
  }[];
}

/** What an add-in keeps in the workbook by Office.js; the value is JSON text. */
export interface BookSetting {
  readonly key: string;
  readonly value: string;
}

export interface BookCustomXml {
  /** A GUID in braces. */
  readonly id: string;
  readonly xml: string;
}
