// Takes the product out of a workbook: formulas become values, then colours and drop-downs that need what goes, then hidden sheets
// and names. Each step can be done again, so that a run that was broken off is completed by the next. What is done: schema/removal.
import { parseBlock } from "../schema/address";
import { bind } from "../schema/bind";
import type { FrozenRun, Removal, SeenBlock } from "../schema/removal";
import type { Located } from "../schema/snapshot";
import type { CellContent, WorkbookSpec } from "../schema/spec";
import { toCellValue } from "./cell-text";
import type { Piece } from "./chunks";
import { stretches, walk } from "./chunks";
import { formatFormulaPieces, queueFormats } from "./observe/conditional-formats";
import type { SeenFormat } from "./observe/conditional-formats";

/** What a cell weighs with its formula and its value in an answer. */
const SEEN_BYTES = 200;
const WRITTEN_BYTES = 60;
/** The words by which Excel gives errors, and takes them. */
const errors = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;

/** Formulas and values of all sheets but those that go. One sync, and one for each 3 MB. */
export async function readForRemoval(
  context: Excel.RequestContext,
  located: Located,
  { goingSheets }: Removal
): Promise<readonly SeenBlock[]> {
  const sheets = located.sheets
    .map(({ name }) => name)
    .filter((name) => !goingSheets.includes(name));
  const used = sheets.map((sheet) => ({
    sheet,
    range: context.workbook.worksheets
      .getItem(sheet)
      .getUsedRangeOrNullObject(true)
      .load("address"),
  }));
  await context.sync();
  const seen: SeenBlock[] = [];
  const pieces = used.flatMap(({ sheet, range }) => {
    const block = range.isNullObject ? null : parseBlock(range.address);
    if (block === null) return [];
    const width = block.right - block.left + 1;
    const read = (from: number, count: number): Piece => ({
      bytes: count * width * SEEN_BYTES,
      queue: () => {
        const part = context.workbook.worksheets
          .getItem(sheet)
          .getRangeByIndexes(block.top - 1 + from, block.left - 1, count, width)
          .load("formulas,values");
        return () => {
          const place = { sheet, top: block.top + from, left: block.left };
          seen.push({ ...place, formulas: part.formulas, values: part.values });
        };
      },
      divide: () => {
        const half = Math.ceil(count / 2);
        return count === 1 ? [] : [read(from, half), read(from + half, count - half)];
      },
    });
    return stretches(block.bottom - block.top + 1, () => width * SEEN_BYTES).map(
      ({ from, count }) => read(from, count)
    );
  });
  await walk(context, pieces);
  return seen;
}

/** Of a table: columns whose drop-downs, and Excel's ids of colour rules, that need what goes. */
export interface Untied {
  readonly table: string;
  readonly headers: readonly string[];
  readonly formats: readonly string[];
}

/** The colour rules of our tables, by table id. Two syncs. */
export async function readFormats(
  context: Excel.RequestContext,
  wanted: WorkbookSpec,
  located: Located
): Promise<ReadonlyMap<string, readonly SeenFormat[]>> {
  const binding = bind(wanted, located);
  const specs = wanted.sheets.flatMap(({ tables }) => tables);
  const reads = located.tables.flatMap(({ id }) => {
    const spec = specs.find((one) => one.id === id);
    return spec === undefined ? [] : [{ id, read: queueFormats(context, spec, binding) }];
  });
  await context.sync();
  const formats = new Map(reads.map(({ id, read }) => [id, read()] as const));
  await walk(context, formatFormulaPieces([...formats.values()].flat()));
  return formats;
}

export async function takeOut(
  context: Excel.RequestContext,
  removal: Removal,
  runs: readonly FrozenRun[],
  untied: readonly Untied[]
): Promise<void> {
  const { workbook } = context;
  await walk(
    context,
    runs.flatMap((run) => valuePieces(context, run))
  );
  for (const { table, headers, formats } of untied) {
    const own = workbook.tables.getItem(table);
    for (const header of headers)
      own.columns.getItem(header).getDataBodyRange().dataValidation.clear();
    for (const id of formats) own.getDataBodyRange().conditionalFormats.getItem(id).delete();
  }
  for (const sheet of removal.recordSheets)
    workbook.worksheets.getItem(sheet).visibility = Excel.SheetVisibility.visible;
  await context.sync();
  for (const sheet of removal.goingSheets) workbook.worksheets.getItem(sheet).delete();
  await context.sync();
  for (const name of removal.goingNames) workbook.names.getItem(name).delete();
  await context.sync();
}

function valuePieces(
  context: Excel.RequestContext,
  { sheet, row, column, values }: FrozenRun
): readonly Piece[] {
  return stretches(values.length, (at) => WRITTEN_BYTES + String(values[at]).length).map(
    ({ from, count, bytes }) => ({
      bytes,
      queue: () => {
        const cells = context.workbook.worksheets
          .getItem(sheet)
          .getRangeByIndexes(row - 1 + from, column - 1, count, 1);
        cells.values = values.slice(from, from + count).map((value) => [written(value)]);
      },
    })
  );
}

/** A blank result leaves a blank cell; null would leave the formula. */
function written(value: CellContent): CellContent {
  if (value === null) return "";
  return typeof value === "string" && errors.test(value) ? value : toCellValue(value);
}
