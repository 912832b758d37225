/** A table as formulas see it. Columns keep their identity when headers change, so formulas follow without being rewritten. */
import type { TableShape } from "./calculation";
import type { Sheet } from "./sheet";

export interface TableColumn {
  readonly key: string;
  name: string;
  /** 0-based within the table; -1 when the column is gone. */
  position: number;
}

export interface Table {
  readonly id: string;
  sheet: Sheet;
  shape: TableShape;
  columns: readonly TableColumn[];
  /** How many columns it ever had: the next column's key. */
  columnsMade: number;
  removed: boolean;
}

function newColumn(key: string, name: string, position: number): TableColumn {
  return { key, name, position };
}

export function createTable(id: string, sheet: Sheet, shape: TableShape): Table {
  const columns = shape.columns.map((name, position) =>
    newColumn(`${id}.${position}`, name, position)
  );
  return { id, sheet, shape, columns, columnsMade: columns.length, removed: false };
}

/**
 * The table takes its new shape. Columns are recognised by header; if as many columns stay as before, an unknown header is the old column
 * of that position renamed.
 */
export function reshape(table: Table, sheet: Sheet, shape: TableShape): void {
  const old = table.columns;
  const byName = new Map(old.map((column) => [column.name.toLowerCase(), column]));
  const kept = new Set<TableColumn>();
  const found = shape.columns.map((name) => {
    const column = byName.get(name.toLowerCase());
    if (column !== undefined) kept.add(column);
    return column;
  });
  const sameWidth = old.length === shape.columns.length;
  table.columns = shape.columns.map((name, position) => {
    let column = found[position];
    const before = old[position];
    if (column === undefined && sameWidth && before !== undefined && !kept.has(before))
      column = before;
    if (column === undefined)
      return newColumn(`${table.id}.${table.columnsMade++}`, name, position);
    kept.add(column);
    column.name = name;
    column.position = position;
    return column;
  });
  for (const column of old) if (!kept.has(column)) column.position = -1;
  table.sheet = sheet;
  table.shape = shape;
}

export function columnNamed(table: Table, name: string): TableColumn | undefined {
  const lower = name.toLowerCase();
  return table.columns.find((column) => column.name.toLowerCase() === lower);
}
