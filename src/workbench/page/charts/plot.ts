// Geometry of a chart, pure: scales from values to pixels, ticks, places of categories, stacked heights.
import type { ChartSeriesView, ChartView } from "../../host/contract";

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A value → pixels. */
export type Scale = (value: number) => number;

export function linear(min: number, max: number, from: number, to: number): Scale {
  const span = max - min;
  return (value) => (span === 0 ? (from + to) / 2 : from + ((value - min) / span) * (to - from));
}

interface AxisScale {
  readonly min: number;
  readonly max: number;
  readonly majorUnit: number;
}

/** Multiples of the major unit from the least to the greatest value, at most 60: an axis holds no more. */
export function ticks({ min, max, majorUnit }: AxisScale): readonly number[] {
  const count = Math.floor((max - min) / majorUnit + 1e-9);
  if (!(majorUnit > 0) || count > 60) return [min, max];
  return Array.from({ length: count + 1 }, (_, step) =>
    Number((min + step * majorUnit).toPrecision(12))
  );
}

export interface CategoryPlaces {
  /** Middle of a category, in pixels along the axis, from 0 to its length. */
  readonly centre: (index: number) => number;
  /** Room of one category. */
  readonly band: number;
  readonly count: number;
}

/** Categories side by side in bands of one width; days stand where the calendar has them. */
export function categoryPlaces(
  series: readonly ChartSeriesView[],
  isTime: boolean,
  length: number
): CategoryPlaces {
  const count = Math.max(1, ...series.map(({ categories }) => categories.length));
  const [first] = series;
  if (!isTime || first === undefined) {
    const band = length / count;
    return { band, count, centre: (index) => (index + 0.5) * band };
  }
  const days = series.flatMap(({ x }) => x.filter((day) => day !== null));
  const start = Math.min(...days);
  const band = length / (Math.max(...days) - start + 1);
  return { band, count, centre: (index) => ((first.x[index] ?? start) - start + 0.5) * band };
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where each value of each series begins and ends on the value axis: from 0, on the series below it, or as its share. */
export function stacked(
  series: readonly ChartSeriesView[],
  kind: "side" | "stack" | "share"
): readonly (readonly (Stretch | null)[])[] {
  const ups: number[] = [];
  const downs: number[] = [];
  const totals: number[] = [];
  for (const { values } of series)
    values.forEach((value, index) => {
      totals[index] = (totals[index] ?? 0) + Math.abs(value ?? 0);
    });
  return series.map(({ values }) =>
    values.map((value, index) => {
      if (value === null) return null;
      if (kind === "side") return { from: 0, to: value };
      const total = totals[index] ?? 0;
      const height = kind === "stack" ? value : total === 0 ? 0 : value / total;
      const sums = height < 0 ? downs : ups;
      const from = sums[index] ?? 0;
      sums[index] = from + height;
      return { from, to: from + height };
    })
  );
}

export function stackKind(type: ChartView["type"]): "side" | "stack" | "share" {
  if (type.endsWith("100")) return "share";
  return type.endsWith("Stacked") ? "stack" : "side";
}

export type Point = readonly [x: number, y: number];

/** The runs of a line: broken at a gap, bridged, or brought down to zero there, as the chart wants its blanks. */
export function runsOf(
  points: readonly (Point | null)[],
  blanks: ChartView["blanks"],
  zero: (index: number) => Point
): readonly (readonly Point[])[] {
  const runs: Point[][] = [[]];
  points.forEach((point, index) => {
    if (point !== null) runs.at(-1)?.push(point);
    else if (blanks === "zero") runs.at(-1)?.push(zero(index));
    else if (blanks === "gap") runs.push([]);
  });
  return runs.filter((run) => run.length > 0);
}

/** SVG path through the points; smooth lines bend through them without overshooting the ends. */
export function pathOf(points: readonly Point[], isSmooth: boolean): string {
  return points
    .map(([x, y], index) => {
      const before = points[index - 1];
      if (before === undefined) return `M${x} ${y}`;
      if (!isSmooth) return `L${x} ${y}`;
      const [x0, y0] = points[index - 2] ?? before;
      const [x3, y3] = points[index + 1] ?? [x, y];
      const [x1, y1] = before;
      return `C${x1 + (x - x0) / 6} ${y1 + (y - y0) / 6} ${x - (x3 - x1) / 6} ${y - (y3 - y1) / 6} ${x} ${y}`;
    })
    .join("");
}
