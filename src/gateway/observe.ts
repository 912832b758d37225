// The workbook as a Snapshot: where our things stand (locate.ts), and what stands in those that we keep right.
// Rows that people entered are not read here; see rows.ts.
import { bind } from "../schema/bind";
import type { Binding } from "../schema/formula";
import { outlineOf } from "../schema/outline";
import type { Located, LocatedTable, ObservedTable, Snapshot } from "../schema/snapshot";
import type { CellContent, TableSpec, WorkbookSpec } from "../schema/spec";
import type { Piece } from "./chunks";
import { walk } from "./chunks";
import { locate } from "./locate";
import { lookAgain } from "./look-again";
import { cellPieces } from "./observe/cells";
import { chartPieces } from "./observe/charts";
import { columnPieces } from "./observe/columns";
import { formatPieces, formatFormulaPieces } from "./observe/conditional-formats";
import type { SeenFormat } from "./observe/conditional-formats";
import { fillPieces } from "./observe/fills";

/**
 * Observes in two syncs to locate, which those who have located already save, one for each 3 MB of contents and one for
 * conditional formats.
 */
export function observe(
  context: Excel.RequestContext,
  wanted: WorkbookSpec,
  known?: Located
): Promise<Snapshot> {
  return lookAgain(() => look(context, wanted, known));
}

async function look(
  context: Excel.RequestContext,
  wanted: WorkbookSpec,
  known: Located | undefined
): Promise<Snapshot> {
  const located = known ?? (await locate(context, outlineOf(wanted)));
  const binding: Binding = bind(wanted, located);
  const specs = new Map(
    wanted.sheets.flatMap((sheet) => sheet.tables.map((table) => [table.id, table] as const))
  );
  const cells = new Map<string, CellContent>();
  const charts = new Set<string>();
  const fills = new Map<string, Map<string, CellContent[]>>();
  const tables = located.tables.map((table) => seenTable(table, specs.get(table.id)));
  const pieces: Piece[] = tables.flatMap(({ spec, table, seen }) => [
    ...columnPieces(context, spec, table, binding, seen),
    ...formatPieces(context, spec, binding, seen.formats),
  ]);
  for (const spec of wanted.sheets) {
    const sheet = located.sheets.find(({ id }) => id === spec.id);
    if (sheet === undefined || sheet.isBare) continue;
    pieces.push(...cellPieces(context, spec, sheet.name, cells));
    pieces.push(...chartPieces(context, spec, sheet.name, charts));
    pieces.push(...fillPieces(context, spec, sheet.name, binding, fills));
  }
  await walk(context, pieces);
  const formats = tables.flatMap(({ seen }) => seen.formats);
  await walk(context, formatFormulaPieces(formats));
  return {
    ...located,
    tables: tables.map(({ table, seen }) => observed(table, seen)),
    cells,
    charts,
    fills,
  };
}

/** What is read of a table while its pieces are walked. */
export interface SeenTable {
  /** By position of the column. */
  readonly formulas: Map<number, CellContent[]>;
  readonly validations: Map<number, string>;
  readonly formats: SeenFormat[];
}

function seenTable(table: LocatedTable, spec: TableSpec | undefined) {
  if (spec === undefined) throw new Error(`The table ${table.id} was located but is not wanted.`);
  const seen: SeenTable = { formulas: new Map(), validations: new Map(), formats: [] };
  return { spec, table, seen };
}

function observed(table: LocatedTable, seen: SeenTable): ObservedTable {
  return {
    ...table,
    columns: table.columns.map((column) => {
      const formulas = seen.formulas.get(column.index);
      const validation = seen.validations.get(column.index);
      return {
        ...column,
        ...(formulas !== undefined && { formulas }),
        ...(validation !== undefined && { validation }),
      };
    }),
    conditionalFormats: seen.formats.flatMap(({ id, formula, address }) =>
      formula === null ? [] : [{ id, formula, address }]
    ),
  };
}
