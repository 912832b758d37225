// Tables that are missing, and columns that are missing from tables that exist.
import type { Change, ColumnLook } from "../change";
import type { Binding } from "../formula";
import { renderContent } from "../formula";
import type { ObservedTable } from "../snapshot";
import type { ColumnSpec, SheetSpec, TableSpec } from "../spec";

export function tableChanges(
  sheet: SheetSpec,
  spec: TableSpec,
  known: ObservedTable | undefined,
  binding: Binding
): readonly Change[] {
  const bound = binding.tables.get(spec.id);
  const look = (column: ColumnSpec) => columnLook(spec, column, bound?.columns.get(column.id));
  const table = bound?.name ?? spec.name;
  if (known !== undefined) {
    return spec.columns
      .filter((column) => !known.columns.some(({ id }) => id === column.id))
      .map((column) => ({ kind: "addColumn", tableId: spec.id, table, column: look(column) }));
  }
  return [
    {
      kind: "addTable",
      tableId: spec.id,
      sheet: binding.sheets.get(sheet.id) ?? sheet.title,
      table,
      anchor: spec.anchor,
      style: spec.style ?? null,
      columns: spec.columns.map(look),
      rows: (spec.firstRows ?? []).map((row) =>
        spec.columns.map((column, index) =>
          column.formula === undefined ? renderContent(row[index] ?? null, binding) : null
        )
      ),
    },
  ];
}

function columnLook(
  { isRuled = true }: TableSpec,
  column: ColumnSpec,
  header = column.header
): ColumnLook {
  const { numberFormat, width, align, wrap, hidden } = column;
  return {
    header,
    isRuled,
    ...(numberFormat !== undefined && { numberFormat }),
    ...(width !== undefined && { width }),
    ...(align !== undefined && { align }),
    ...(wrap !== undefined && { wrap }),
    ...(hidden !== undefined && { hidden }),
  };
}
