// New rows below the tables that there are. Which rows are new, and what they mean, is for those who ask.
import { bind } from "../schema/bind";
import type { Located } from "../schema/snapshot";
import type { TableSpec, WorkbookSpec } from "../schema/spec";
import { walk } from "./chunks";
import { lookAgain } from "./look-again";
import { formatFormulaPieces, queueFormats } from "./observe/conditional-formats";
import type { RowContents } from "./rows";
import { appendPieces, geometryOf, grownFormats } from "./rows/append";

/** Rows to append: table id → rows with the contents of input columns. Missing and null ones stay blank. */
export type RowsToAppend = ReadonlyMap<string, readonly RowContents[]>;

/**
 * Appends rows below tables that exist: two syncs to see where, then one for each 3 MB. `located` is what was known
 * before the changes of `diff` were applied: names that have not changed since. A chunk of a table is one write of one
 * range, so that it is there as a whole or not at all; computed columns and validations of the new rows are written
 * explicitly, so that nothing depends on what a table does by itself. What a colleague wrote into the blank row of a new
 * table since the look is put back below, at once. Throws WorkbookError "blocked" with the place when something stands below a table.
 */
export async function appendRows(
  context: Excel.RequestContext,
  wanted: WorkbookSpec,
  located: Located,
  rows: RowsToAppend
): Promise<void> {
  const append = (which: RowsToAppend) =>
    lookAgain(() => lookAndAppend(context, wanted, located, which));
  await append(await append(rows));
}

/** Returns what it wrote over. */
async function lookAndAppend(
  context: Excel.RequestContext,
  wanted: WorkbookSpec,
  located: Located,
  rows: RowsToAppend
): Promise<RowsToAppend> {
  const binding = bind(wanted, located);
  const specs: readonly TableSpec[] = wanted.sheets.flatMap((sheet) => sheet.tables);
  const queued = [...rows].flatMap(([id, contents]) => {
    const spec = specs.find((one) => one.id === id);
    if (spec === undefined) throw new Error(`No table is called ${id}.`);
    if (contents.length === 0) return [];
    const read = geometryOf(context, spec, binding, contents.length);
    return [{ spec, contents, read, formats: queueFormats(context, spec, binding) }];
  });
  const writtenOver = new Map<string, RowContents[]>();
  if (queued.length === 0) return writtenOver;
  await context.sync();
  const placed = queued.map(({ spec, contents, read, formats }) => ({
    spec,
    contents,
    geometry: read(),
    formats: formats(),
  }));
  await walk(context, formatFormulaPieces(placed.flatMap(({ formats }) => formats)));
  const formatsFirst = placed.flatMap(({ spec, contents, geometry, formats }) =>
    grownFormats(context, spec, binding, geometry, contents.length, formats)
  );
  const pieces = placed.flatMap(({ spec, contents, geometry }) =>
    appendPieces(context, spec, binding, geometry, contents, (row) => {
      writtenOver.set(spec.id, [...(writtenOver.get(spec.id) ?? []), row]);
    })
  );
  context.application.suspendApiCalculationUntilNextSync();
  await walk(context, [...formatsFirst, ...pieces]);
  return writtenOver;
}
