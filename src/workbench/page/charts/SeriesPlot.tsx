// The series of a chart with axes: columns or bars, areas, lines, points, and their values in figures where wanted.
import { displayed } from "../../host/display/displayed-text";
import type { ChartSeriesView, ChartView } from "../../host/contract";
import { dashes, hasLine, Marker } from "./Marker";
import {
  type CategoryPlaces,
  type Frame,
  pathOf,
  type Point,
  runsOf,
  type Scale,
  stacked,
  stackKind,
  type Stretch,
} from "./plot";

export interface SeriesPlotProps {
  readonly chart: ChartView;
  readonly plot: Frame;
  readonly places: CategoryPlaces;
  readonly categoryAt: (index: number) => number;
  readonly valueAt: Scale;
  readonly secondAt: Scale;
  readonly isBar: boolean;
  /** The scale of x values, for a scatter. */
  readonly xAt: Scale | null;
}

export function SeriesPlot(props: SeriesPlotProps) {
  const { chart } = props;
  const kindOf = (series: ChartSeriesView) =>
    /^(column|bar)/.test(series.type) ? "column" : series.type.startsWith("area") ? "area" : "line";
  // Excel draws areas behind columns and lines in front of both.
  return (
    <>
      {(["area", "column", "line"] as const).map((kind) => {
        const drawn = chart.series.filter((series) => kindOf(series) === kind);
        const [first] = drawn;
        if (first === undefined) return null;
        const heights = stacked(drawn, stackKind(first.type));
        return drawn.map((series, index) => {
          const stretches = heights[index] ?? [];
          const key = `${kind} ${index}`;
          if (kind === "area") return <Area key={key} {...props} {...{ series, stretches }} />;
          if (kind === "line") return <Line key={key} {...props} {...{ series, stretches }} />;
          const isSide = stackKind(series.type) === "side";
          const slot = { index: isSide ? index : 0, count: isSide ? drawn.length : 1 };
          return <Columns key={key} {...props} {...{ series, stretches, slot }} />;
        });
      })}
    </>
  );
}

interface OneSeries extends SeriesPlotProps {
  readonly series: ChartSeriesView;
  readonly stretches: readonly (Stretch | null)[];
}

function Columns(
  props: OneSeries & { readonly slot: { readonly index: number; readonly count: number } }
) {
  const { series, stretches, places, categoryAt, isBar, slot } = props;
  const at = series.onSecondaryAxis ? props.secondAt : props.valueAt;
  const gap = (series.gapWidth ?? 150) / 100;
  const thick = places.band / (slot.count + gap);
  const clamped = clampTo(props);
  return (
    <g>
      {stretches.map((stretch, index) => {
        if (stretch === null) return null;
        // In a bar chart the first series lies lowest.
        const order = isBar ? slot.count - 1 - slot.index : slot.index;
        const start = categoryAt(index) - (thick * slot.count) / 2 + order * thick;
        const [from, to] = [clamped(at(stretch.from)), clamped(at(stretch.to))];
        const size = { low: Math.min(from, to), length: Math.abs(to - from) };
        return (
          <g key={index}>
            <rect
              fill={series.fill}
              {...(isBar
                ? { x: size.low, y: start, width: size.length, height: thick }
                : { x: start, y: size.low, width: thick, height: size.length })}
            />
            {series.showValues === true && (
              <text
                {...(isBar
                  ? { x: size.low + size.length + 4, y: start + thick / 2 + 4 }
                  : { x: start + thick / 2, y: size.low - 4, textAnchor: "middle" })}
                fill="#404040"
              >
                {displayed(series.values[index] ?? null, series.valueFormat).text}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

function Area(props: OneSeries) {
  const { series, stretches, chart } = props;
  const tops = pointsOf(props, (stretch) => stretch.to);
  const bases = pointsOf(props, (stretch) => stretch.from);
  const runs = runsOf(tops, chart.blanks === "gap" ? "zero" : chart.blanks, zeroPoint(props));
  const floor = bases.filter((point) => point !== null).reverse();
  return stretches.length === 0 ? null : (
    <path fill={series.fill} d={`${pathOf([...runs.flat(), ...floor], false)}Z`} />
  );
}

function Line(props: OneSeries) {
  const { series, chart } = props;
  const points = pointsOf(props, (stretch) => stretch.to);
  return (
    <g>
      {hasLine(series) &&
        runsOf(inOrder(points, chart), chart.blanks, zeroPoint(props)).map((run, index) => (
          <path
            key={index}
            d={pathOf(run, series.smooth === true)}
            fill="none"
            stroke={series.line.color}
            strokeWidth={(series.line.weight * 96) / 72}
            strokeDasharray={dashes(series)}
            strokeLinejoin="round"
          />
        ))}
      {points.map((point, index) =>
        point === null ? null : (
          <g key={index}>
            <Marker mark={series.marker} at={point} />
            {(series.showValues === true || series.showName === true) && (
              <text x={point[0]} y={point[1] - 8} textAnchor="middle" fill="#404040">
                {labelOf(series, index)}
              </text>
            )}
          </g>
        )
      )}
    </g>
  );
}

/** On a scale of time the line goes from day to day, whatever the order of the cells; blanks are bridged or broken where they stood. */
function inOrder(
  points: readonly (Point | null)[],
  { axes, blanks }: ChartView
): readonly (Point | null)[] {
  if (axes?.category.isTime !== true || blanks !== "span") return points;
  return points.filter((point) => point !== null).sort(([a], [b]) => a - b);
}

function labelOf(series: ChartSeriesView, index: number): string {
  const value = displayed(series.values[index] ?? null, series.valueFormat).text;
  if (series.showName !== true) return value;
  return series.showValues === true ? `${series.name}, ${value}` : series.name;
}

/** The series' points in pixels; null where it has a blank. */
function pointsOf(
  props: OneSeries,
  height: (stretch: Stretch) => number
): readonly (Point | null)[] {
  const { series, stretches, xAt, categoryAt } = props;
  const at = series.onSecondaryAxis ? props.secondAt : props.valueAt;
  return stretches.map((stretch, index) => {
    const x = series.x[index];
    if (stretch === null || (xAt !== null && (x === null || x === undefined))) return null;
    return [xAt === null ? categoryAt(index) : xAt(x ?? 0), at(height(stretch))];
  });
}

function zeroPoint(props: OneSeries): (index: number) => Point {
  const at = props.series.onSecondaryAxis ? props.secondAt : props.valueAt;
  return (index) => [props.categoryAt(index), at(0)];
}

/** Columns end at the edge of the plot when the axis does not reach their value. */
function clampTo({ plot, isBar }: SeriesPlotProps): (pixels: number) => number {
  const [low, high] = isBar
    ? [plot.left, plot.left + plot.width]
    : [plot.top, plot.top + plot.height];
  return (pixels) => Math.max(low, Math.min(high, pixels));
}
