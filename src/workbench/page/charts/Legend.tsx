// The legend of a chart: the sign and name of each series, or of each slice.
import type { ChartSeriesView, ChartView } from "../../host/contract";
import { dashes, hasLine, Marker } from "./Marker";
import type { Frame } from "./plot";
import { sliceColor } from "./RoundPlot";

const lineHeight = 20;
const signWidth = 34;
/** Average width of a letter at 12 pixels. */
const letterWidth = 6.4;

interface Entry {
  readonly name: string;
  readonly series: ChartSeriesView;
  /** A filled sign of this colour instead of the series' line. */
  readonly fill: string | null;
}

export function legendFrame(
  chart: ChartView,
  inner: Frame
): { readonly legend: Frame | null; readonly plot: Frame } {
  const { legend } = chart;
  const entries = entriesOf(chart);
  if (legend === null || entries.length === 0) return { legend: null, plot: inner };
  const widths = entries.map(widthOf);
  if (legend === "left" || legend === "right") {
    const width = Math.min(inner.width * 0.4, Math.max(...widths));
    const plotLeft = legend === "left" ? inner.left + width : inner.left;
    const left = legend === "left" ? inner.left : inner.left + inner.width - width;
    return {
      legend: { ...inner, left, width },
      plot: { ...inner, left: plotLeft, width: inner.width - width },
    };
  }
  const lines = Math.ceil(widths.reduce((sum, width) => sum + width, 0) / inner.width);
  const height = Math.min(inner.height / 2, lines * lineHeight + 4);
  const top = legend === "top" ? inner.top : inner.top + inner.height - height;
  return {
    legend: { ...inner, top, height },
    plot: {
      ...inner,
      top: legend === "top" ? inner.top + height : inner.top,
      height: inner.height - height,
    },
  };
}

export function Legend({ chart, frame }: { readonly chart: ChartView; readonly frame: Frame }) {
  const entries = entriesOf(chart);
  const isColumn = chart.legend === "left" || chart.legend === "right";
  return (
    <g fontSize={12} fill="#404040">
      {placed(entries, frame, isColumn).map(({ entry, x, y }, index) => (
        <g key={index} transform={`translate(${x} ${y})`}>
          <Sign entry={entry} />
          <text x={signWidth - 6} y={4}>
            {entry.name}
          </text>
        </g>
      ))}
    </g>
  );
}

function Sign({ entry: { series, fill } }: { readonly entry: Entry }) {
  if (fill !== null) return <rect x={12} y={-5} width={10} height={10} fill={fill} />;
  return (
    <>
      {hasLine(series) && (
        <line
          x2={24}
          stroke={series.line.color}
          strokeWidth={Math.min(3, series.line.weight)}
          strokeDasharray={dashes(series)}
        />
      )}
      <Marker mark={series.marker} at={[12, 0]} />
    </>
  );
}

function placed(entries: readonly Entry[], frame: Frame, isColumn: boolean) {
  if (isColumn) {
    const top = frame.top + Math.max(0, (frame.height - entries.length * lineHeight) / 2);
    return entries.map((entry, index) => {
      return { entry, x: frame.left + 4, y: top + (index + 0.5) * lineHeight };
    });
  }
  const lines: Entry[][] = [[]];
  let used = 0;
  for (const entry of entries) {
    if (used > 0 && used + widthOf(entry) > frame.width) {
      lines.push([]);
      used = 0;
    }
    used += widthOf(entry);
    lines.at(-1)?.push(entry);
  }
  return lines.flatMap((line, index) => {
    let x = frame.left + (frame.width - line.reduce((sum, each) => sum + widthOf(each), 0)) / 2;
    return line.map((entry) => {
      const place = { entry, x, y: frame.top + 8 + (index + 0.5) * lineHeight - 4 };
      x += widthOf(entry);
      return place;
    });
  });
}

function widthOf({ name }: Entry): number {
  return signWidth + name.length * letterWidth + 10;
}

function entriesOf(chart: ChartView): readonly Entry[] {
  const [first] = chart.series;
  if (chart.axes === null) {
    if (first === undefined) return [];
    return first.categories.map((name, index) => {
      return { name, series: first, fill: sliceColor(first, index) };
    });
  }
  return chart.series.map((series) => {
    const isFilled = /^(column|bar|area)/.test(series.type);
    return { name: series.name, series, fill: isFilled ? series.fill : null };
  });
}
