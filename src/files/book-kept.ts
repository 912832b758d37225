// What of a file is carried from opening to saving without being understood: parts and pieces of XML as they were.
// Opaque to everybody but files/xlsx; whoever changes a book hands it on. See decision 0024.

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
}

export interface BookKept {
  /** Everything that something kept refers to, each part once. What is no longer referred to is not written. */
  readonly parts: readonly KeptPart[];
  readonly ofPackage: readonly KeptRelationship[];
  readonly ofWorkbook: readonly KeptRelationship[];
  /** Elements of the workbook part by name. */
  readonly workbook: Readonly<Record<string, KeptXml>>;
}

export interface SheetKept {
  /** Elements of the sheet part by name. */
  readonly elements: Readonly<Record<string, KeptXml>>;
  /** Relationships that no element names. */
  readonly relationships: readonly KeptRelationship[];
  /** Pictures, shapes and charts of kinds that a Book has no words for, in their places. */
  readonly anchors: readonly KeptXml[];
}

/** A chart's part and place as the file had them, written again while the chart says the same. */
export interface ChartKept {
  readonly part: string;
  readonly anchor: KeptXml;
}
