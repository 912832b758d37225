// Restore points: one hidden sheet for each operation, found by a hidden name. What stands in one is said in schema/restore-point.
import { parseCellReference } from "../schema/reference";
import type { RestorePoint, RestoreState } from "../schema/restore-point";
import { restoreStates, stepCells, stepFrom } from "../schema/restore-point";
import type { Located } from "../schema/snapshot";
import type { CellContent } from "../schema/spec";
import type { Piece } from "./chunks";
import { toCellText } from "./cell-text";
import { stretches, walk } from "./chunks";

const namePrefix = "Restore.";
const titlePrefix = "Aimline undo ";
/** State, operation, day and sentence stand above the steps. */
const firstStepRow = 6;

export interface StoredPoint extends RestorePoint {
  readonly sheet: string;
}

/** All that are there, the oldest first. One sync, none without any. */
export async function readRestorePoints(
  context: Excel.RequestContext,
  located: Located
): Promise<readonly StoredPoint[]> {
  const sheets = [...located.names].flatMap(([name, formula]) => {
    const sheet = parseCellReference(formula)?.sheet;
    return name.startsWith(namePrefix) && sheet !== undefined ? [sheet] : [];
  });
  if (sheets.length === 0) return [];
  const seen = sheets.map((sheet) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
    return { sheet, range: used.load("values") };
  });
  await context.sync();
  return seen
    .map(({ sheet, range }) => storedPoint(sheet, range.values as CellContent[][]))
    .sort((a, b) => (a.operation < b.operation ? -1 : 1));
}

function storedPoint(sheet: string, values: readonly (readonly CellContent[])[]): StoredPoint {
  const top = (row: number) => values[row]?.[0] ?? "";
  const state = restoreStates.find((one) => one === top(0));
  if (state === undefined) throw new Error(`The restore point on ${sheet} has no state.`);
  return {
    sheet,
    state,
    operation: String(top(1)),
    on: Number(top(2)),
    about: String(top(3)),
    steps: values.slice(firstStepRow - 1).map(stepFrom),
  };
}

/** Writes a new one; its name, by which it is found, is set last. */
export async function writeRestorePoint(
  context: Excel.RequestContext,
  located: Located,
  point: RestorePoint
): Promise<StoredPoint> {
  const taken = new Set(located.sheets.map(({ name }) => name.toLowerCase()));
  const title = titlePrefix + point.operation;
  const name = taken.has(title.toLowerCase()) ? `${title} (2)` : title;
  const sheet = () => context.workbook.worksheets.getItem(name);
  const rows = point.steps.map(stepCells);
  const width = Math.max(1, ...rows.map((cells) => cells.length));
  const padded = rows.map((cells) => [...cells, ...Array<string>(width - cells.length).fill("")]);
  const pieces: Piece[] = [
    {
      bytes: 1000,
      queue: () => {
        const added = context.workbook.worksheets.add(name);
        added.visibility = Excel.SheetVisibility.hidden;
        added.getRange("A1:A4").values = [
          [point.state],
          [point.operation],
          [point.on],
          [point.about],
        ];
      },
    },
    ...stretches(padded.length, (index) => JSON.stringify(padded[index]).length).map(
      ({ from, count, bytes }): Piece => ({
        bytes,
        queue: () => {
          const block = sheet().getRangeByIndexes(firstStepRow - 1 + from, 0, count, width);
          // A later piece of a long step may begin with anything: "=" or a digit.
          block.values = padded
            .slice(from, from + count)
            .map((pieces) => pieces.map((piece) => toCellText(piece)));
        },
      })
    ),
    {
      bytes: 500,
      queue: () => {
        const { names } = context.workbook;
        names.add(namePrefix + point.operation, sheet().getRange("A1")).visible = false;
      },
    },
  ];
  await walk(context, pieces);
  return { ...point, sheet: name };
}

/** Answers the state before, read in the same request: of two who mark a point at once, the second sees it. One sync. */
export async function markRestorePoint(
  context: Excel.RequestContext,
  point: StoredPoint,
  state: RestoreState
): Promise<RestoreState | null> {
  const sheet = context.workbook.worksheets.getItem(point.sheet);
  const before = sheet.getRange("A1").load("values");
  sheet.getRange("A1").values = [[state]];
  await context.sync();
  return restoreStates.find((one) => one === before.values[0]?.[0]) ?? null;
}

/** Deletes the sheets with their names. One sync, none without any. */
export async function dropRestorePoints(
  context: Excel.RequestContext,
  points: readonly StoredPoint[]
): Promise<void> {
  if (points.length === 0) return;
  for (const { operation, sheet } of points) {
    context.workbook.names.getItem(namePrefix + operation).delete();
    context.workbook.worksheets.getItem(sheet).delete();
  }
  await context.sync();
}
