// From templates to formulas: puts the present names of tables, columns and sheets where a template has ids.
// No look-up in the workbook happens here, and text from people never enters a formula.
import { headerReference, columnReference, sameRowReference, sheetPrefix } from "./reference";
import type { CellContent, Template } from "./spec";

/** The present names of everything that templates may refer to. */
export interface Binding {
  /** Table id → its name and its columns. */
  readonly tables: ReadonlyMap<string, BoundTable>;
  /** Sheet id → name. */
  readonly sheets: ReadonlyMap<string, string>;
}

export interface BoundTable {
  readonly name: string;
  /** Column id → header. */
  readonly columns: ReadonlyMap<string, string>;
}

/** How `{Column}`, a cell of the same row, is written at the place of the formula; undefined for an unknown column. */
export type SameRow = (columnId: string) => string | undefined;

/**
 * Renders a template (see Template in spec.ts) with the present names. `sameRow` says how cells of the same row are
 * written: `inTable` for calculated columns, `inCells` for validations and conditional formats.
 * Throws for an id that the binding does not know: that is a mistake in a sheet's description.
 */
export function render(template: Template, binding: Binding, sameRow?: SameRow): string {
  return template.replace(/\{\{|\}\}|\{([^{}]*)\}/g, (whole: string, reference?: string) => {
    if (reference === undefined) return whole.charAt(0);
    return sameRow?.(reference) ?? renderReference(reference, binding, template);
  });
}

/** A cell's content: rendered when it is a template, else as it is. */
export function renderContent(content: CellContent, binding: Binding): CellContent {
  return isFormula(content) ? render(content, binding) : content;
}

/** True for content that Excel calculates. */
export function isFormula(content: CellContent): content is string {
  return typeof content === "string" && content.startsWith("=");
}

/** Cells of the same row inside a table's calculated column: `[@Baseline]`. */
export function inTable(table: BoundTable): SameRow {
  return (columnId) => {
    const header = table.columns.get(columnId);
    return header === undefined ? undefined : sameRowReference(header);
  };
}

/** Cells of the same row in A1 form with the column fixed: `$C7`, where structured references are refused. */
export function inCells(letters: ReadonlyMap<string, string>, row: number): SameRow {
  return (columnId) => {
    const letter = letters.get(columnId);
    return letter === undefined ? undefined : `$${letter}${row}`;
  };
}

function renderReference(reference: string, binding: Binding, template: Template): string {
  const [sheetId = "", form] = reference.split("!");
  const sheet = form === undefined ? undefined : binding.sheets.get(sheetId);
  if (sheet !== undefined && form === "") return sheetPrefix(sheet);
  if (sheet !== undefined && form === "text") return sheetPrefix(sheet).replaceAll('"', '""');
  const ofHeader = reference.startsWith("#");
  const [tableId = "", columnId] = reference.slice(ofHeader ? 1 : 0).split(".");
  const table = binding.tables.get(tableId);
  if (table !== undefined && columnId === undefined && !ofHeader) return table.name;
  const header = columnId === undefined ? undefined : table?.columns.get(columnId);
  if (table === undefined || header === undefined) {
    throw new Error(
      `No sheet, table or column is called {${reference}} in the template ${template}`
    );
  }
  return ofHeader ? headerReference(table.name, header) : columnReference(table.name, header);
}
