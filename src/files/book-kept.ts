// What of a file is carried from opening to saving without being understood: parts and pieces of XML as they were.
// Opaque to everybody but files/xlsx; whoever changes a book hands it on. See decision 0024.
import type { BookStyle } from "./book";
import type { BookFormatChange } from "./book-conditional";

/** A relationship as the file had it: `type` is the whole address, `target` a part's name or an outside address. */
export interface KeptRelationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isOutside: boolean;
}

export interface KeptPart {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly relationships: readonly KeptRelationship[];
}

/** An element that stands on its own: its namespaces are declared in it. */
export interface KeptXml {
  readonly xml: string;
  /** Those whose ids stand in `xml`. */
  readonly relationships: readonly KeptRelationship[];
  /** What it names by number as formats: attributes whose names end in dxfId count in this list. */
  readonly formats?: readonly BookFormatChange[];
}

/** Pieces of a style as the file had them, by name, and the named style that it was made from, by place in StylesKept.named. */
export interface StyleKept {
  readonly font?: string;
  readonly fill?: string;
  readonly border?: string;
  readonly alignment?: string;
  readonly protection?: string;
  readonly named?: number;
}

/** Styles that people choose by name (without their number in the file), and styles of tables. */
export interface StylesKept {
  readonly named: readonly { readonly xml: string; readonly style: BookStyle }[];
  readonly tables: readonly KeptXml[];
  readonly elements: Readonly<Record<string, string>>;
}

export interface BookKept {
  /** Everything that something kept refers to, each part once. What is no longer referred to is not written. */
  readonly parts: readonly KeptPart[];
  readonly ofPackage: readonly KeptRelationship[];
  readonly ofWorkbook: readonly KeptRelationship[];
  /** Elements of the workbook part by name. */
  readonly workbook: Readonly<Record<string, KeptXml>>;
  readonly styles?: StylesKept;
}

export interface SheetKept {
  /** By which pivot tables and slicers name the sheet. */
  readonly number?: number | undefined;
  /** Elements of the sheet part by name. */
  readonly elements: Readonly<Record<string, KeptXml>>;
  /** Relationships that no element names. */
  readonly relationships: readonly KeptRelationship[];
  /** Pictures, shapes and charts of kinds that a Book has no words for, in their places. */
  readonly anchors: readonly KeptXml[];
  /** Texts of which single words have formats, as the file has them. */
  readonly richTexts: readonly { readonly text: string; readonly xml: string }[];
  /** Of data validation, of conditional formats that only newer Excel knows, and of extensions as a whole. */
  readonly validations: readonly KeptXml[];
  readonly conditionalFormats: readonly KeptXml[];
  readonly extensions: readonly KeptXml[];
  readonly comments?: CommentsKept;
}

/** The parts of a sheet's comments, and the id of the drawing of its notes and form controls. */
export interface CommentsKept {
  readonly relationships: readonly KeptRelationship[];
  readonly shapes?: string;
}

/** A chart's part and place as the file had them, written again while the chart says the same. */
export interface ChartKept {
  readonly part: string;
  readonly anchor: KeptXml;
}
