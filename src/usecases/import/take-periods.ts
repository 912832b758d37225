// The readings of one row of a scorecard: the actual value of each period, on the period's last day.
import type { Day } from "../../domain/day";
import { isoDay } from "../../domain/day";
import { grouped } from "../../domain/grouped";
import type { Grid } from "./grid";
import { cellAt, textOf } from "./grid";
import { scoreHeader } from "./match-header";
import { periodOf } from "./period-day";
import { numberOfCell } from "./read-cells";
import type { TakenReading } from "./take-rows";
import type { TrackerTable } from "./tracker";

export interface PeriodReadings {
  readonly readings: readonly TakenReading[];
  /** Columns whose header names no year. */
  readonly withoutYear: readonly (readonly [column: number, header: string])[];
}

export function periodReadings(
  grid: Grid,
  table: TrackerTable,
  row: number,
  today: Day
): PeriodReadings {
  const year = yearAbove(grid, table) ?? Number(isoDay(today).slice(0, 4));
  const isSaid = yearAbove(grid, table) !== null;
  const readings: TakenReading[] = [];
  const withoutYear: (readonly [number, string])[] = [];
  const columns = actualColumns(table).map(([name, column]) => ({
    name,
    column,
    period: periodOf(name, year),
  }));
  // A year beside its quarters or months is their sum.
  const isFine = columns.some(({ period }) => period !== null && !period.isYear);
  for (const { name, column, period } of columns) {
    const read = numberOfCell(cellAt(grid, row, column));
    if (period === null || read === null || (period.isYear && isFine)) continue;
    if (!period.saysYear && !isSaid) withoutYear.push([column, name]);
    // A period that is still running is read today.
    const isRunning = period.last > today && period.last - today < 92;
    readings.push({ on: isRunning ? today : period.last, value: read.value });
  }
  return { readings, withoutYear };
}

/** Of each period its name and the column of the actual value; a period of one column has only that. */
function actualColumns(table: TrackerTable): readonly (readonly [name: string, column: number])[] {
  const nameOf = (column: number): string => {
    const group = table.groups.get(column) ?? "";
    return group === "" ? (table.headers.get(column) ?? "") : group;
  };
  return [...grouped(table.valueColumns, nameOf)].flatMap(([name, columns]) => {
    const [only, ...others] = columns;
    if (only !== undefined && others.length === 0) return [[name, only] as const];
    const score = (column: number) =>
      scoreHeader(table.headers.get(column) ?? "").get("actual") ?? 0;
    const best = [...columns].sort((a, b) => score(b) - score(a))[0];
    return best === undefined || score(best) === 0 ? [] : [[name, best] as const];
  });
}

/** A year in the title or in the sheet's name. */
function yearAbove(grid: Grid, table: TrackerTable): number | null {
  const texts = [table.sheet ?? ""];
  for (let row = 0; row < (table.headerRow ?? 0); row += 1)
    for (let column = 0; column < grid.columnCount; column += 1)
      texts.push(textOf(grid, row, column));
  const years = texts.flatMap((text) => /(?:^|\D)(20\d\d)(?:\D|$)/.exec(text)?.[1] ?? []);
  return years[0] === undefined ? null : Number(years[0]);
}
