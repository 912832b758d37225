// What is to be done to take the product out of a workbook, from what stands there: which sheets and names go, which hidden records
// are shown, and which formulas become the values that they have. Nothing that people entered is in it.
import { parseCell } from "./address";
import { bind } from "./bind";
import { parseCellReference, sheetPrefix } from "./reference";
import type { Located } from "./snapshot";
import type { CellContent, WorkbookSpec } from "./spec";
import { wantedNames } from "./wanted-names";

/** Hold nothing but formulas, words of lists and what was replaced. */
const emptiedSheets = ["Lists", "Workings"];
const restorePrefix = "Restore.";
/** Marks of sheets, of the shape and language, and of restore points, whatever follows. */
const ownPrefixes = /^(?:Sheet|Restore|Aimline)\./;

export interface Removal {
  /** Sheets that are deleted, all of them hidden. */
  readonly goingSheets: readonly string[];
  readonly goingNames: readonly string[];
  /** Sheets of ours that stay, those of records that were hidden among them. */
  readonly stayingSheets: readonly string[];
  readonly recordSheets: readonly string[];
}

/** `wanted` has every sheet that there may be. */
export function removalOf(wanted: WorkbookSpec, located: Located): Removal {
  const specs = new Map(wanted.sheets.map((sheet) => [sheet.id, sheet]));
  const ours = located.sheets.filter(({ id }) => id !== null);
  const isEmptied = ({ id }: { readonly id: string | null }) => emptiedSheets.includes(id ?? "");
  const namesOf = new Set(wantedNames(wanted, bind(wanted, located)).map(({ name }) => name));
  const goingNames = [...located.names.keys()].filter(
    (name) => namesOf.has(name) || ownPrefixes.test(name)
  );
  const restore = goingNames.filter((name) => name.startsWith(restorePrefix));
  const sheetOf = (name: string) => parseCellReference(located.names.get(name) ?? "")?.sheet;
  const pages = goingNames
    .filter((name) => name.startsWith("Sheet."))
    .flatMap((name) => sheetOf(name) ?? []);
  const goingSheets = [
    ...ours.filter(isEmptied).map(({ name }) => name),
    ...restore.flatMap((name) => sheetOf(name) ?? []),
  ];
  const staying = [...ours.map(({ name }) => name), ...pages].filter(
    (name) => !goingSheets.includes(name) && located.sheets.some((sheet) => sheet.name === name)
  );
  const isHidden = (id: string | null) => specs.get(id ?? "")?.hidden === true;
  return {
    goingSheets: [...new Set(goingSheets)],
    goingNames,
    stayingSheets: [...new Set(staying)],
    recordSheets: ours.filter((one) => isHidden(one.id) && !isEmptied(one)).map(({ name }) => name),
  };
}

/** Whether a formula needs a sheet or a name that goes. Texts inside it are no names. */
export function needsWhatGoes({ goingSheets, goingNames }: Removal) {
  const names = new Set(goingNames.map((name) => name.toLowerCase()));
  const sheets = goingSheets.map((sheet) => sheetPrefix(sheet).toLowerCase());
  return (formula: string): boolean => {
    const plain = formula.replace(/"(?:[^"]|"")*"/g, '""').toLowerCase();
    const words = plain.match(/[\p{L}_\\][\p{L}\p{N}_.\\]*/gu) ?? [];
    return words.some((word) => names.has(word)) || sheets.some((sheet) => plain.includes(sheet));
  };
}

/** Whether the formula of a cell is ours, by its row and column from 1. */
export type IsOurs = (row: number, column: number) => boolean;

/** Computed columns and own cells, the as-of day among them; on a page that is not in `wanted`, every cell. Columns that a user added are theirs. */
export function oursOn(sheet: string, wanted: WorkbookSpec, located: Located): IsOurs {
  const id = located.sheets.find(({ name }) => name === sheet)?.id ?? null;
  const spec = wanted.sheets.find((one) => one.id === id);
  if (spec === undefined) return () => true;
  const cells = new Set(
    spec.cells
      .map(({ address }) => address.replaceAll("$", ""))
      .map((address) => keyOf(parseCell(address).row, parseCell(address).column))
  );
  const tables = located.tables
    .filter(({ sheetName }) => sheetName === sheet)
    .map((table) => {
      const { row, column } = parseCell(table.anchor);
      const columns = spec.tables.find((one) => one.id === table.id)?.columns ?? [];
      const computed = new Set(
        table.columns
          .filter((one) => columns.find((c) => c.id === one.id)?.formula !== undefined)
          .map(({ index }) => column + index)
      );
      return { top: row + 1, bottom: row + table.rowCount, computed };
    });
  return (row, column) =>
    cells.has(keyOf(row, column)) ||
    tables.some(({ top, bottom, computed }) => row >= top && row <= bottom && computed.has(column));
}

function keyOf(row: number, column: number): string {
  return `${row} ${column}`;
}

/** Cells below one another that become values. Rows and columns count from 1. */
export interface FrozenRun {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly CellContent[];
}

export interface SeenBlock {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

export function frozenRuns(
  { sheet, top, left, formulas, values }: SeenBlock,
  mustFreeze: (formula: string, row: number, column: number) => boolean
): readonly FrozenRun[] {
  const runs: { sheet: string; row: number; column: number; values: CellContent[] }[] = [];
  const width = formulas[0]?.length ?? 0;
  for (let x = 0; x < width; x += 1)
    formulas.forEach((cells, y) => {
      const formula = cells[x];
      if (typeof formula !== "string" || !formula.startsWith("=")) return;
      if (!mustFreeze(formula, top + y, left + x)) return;
      const value = (values[y]?.[x] ?? null) as CellContent;
      const last = runs.at(-1);
      const isNext = last?.column === left + x && last.row + last.values.length === top + y;
      if (isNext) last.values.push(value);
      else runs.push({ sheet, row: top + y, column: left + x, values: [value] });
    });
  return runs;
}
