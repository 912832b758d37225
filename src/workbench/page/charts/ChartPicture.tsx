// One chart as SVG: its title, its legend, and between them the plot.
import type { ChartView } from "../../host/contract";
import { AxesPlot } from "./AxesPlot";
import { chartWords } from "./chart-words";
import { Legend, legendFrame } from "./Legend";
import type { Frame } from "./plot";
import { RoundPlot } from "./RoundPlot";

const pixelsPerPoint = 96 / 72;

export interface ChartPictureProps {
  readonly chart: ChartView;
  /** Pixels, at 100 %. */
  readonly width: number;
  readonly height: number;
}

export function ChartPicture({ chart, width, height }: ChartPictureProps) {
  const { title } = chart;
  const titleSize = (title?.size ?? 14) * pixelsPerPoint;
  const titleHeight = title === null ? 8 : titleSize + 18;
  const inner: Frame = {
    left: 10,
    top: titleHeight,
    width: Math.max(10, width - 20),
    height: Math.max(10, height - titleHeight - 8),
  };
  const { legend, plot } = legendFrame(chart, inner);
  return (
    <svg
      role="img"
      aria-label={chartWords(chart)}
      className="chart-picture"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
    >
      {title !== null && (
        <text
          x={width / 2}
          y={titleSize + 6}
          textAnchor="middle"
          fontSize={titleSize}
          fontWeight={title.bold === true ? 600 : 400}
          fill={title.color ?? "#595959"}
        >
          {title.text}
        </text>
      )}
      {chart.axes === null ? (
        <RoundPlot chart={chart} frame={plot} />
      ) : (
        <AxesPlot chart={chart} axes={chart.axes} frame={plot} />
      )}
      {legend !== null && <Legend chart={chart} frame={legend} />}
    </svg>
  );
}
