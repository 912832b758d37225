// Pie and doughnut: one series as slices that begin at twelve o'clock.
import { displayed } from "../../host/display/displayed-text";
import type { ChartSeriesView, ChartView } from "../../host/contract";
import type { Frame } from "./plot";

/** Accents of the Office theme, one a slice. */
const accents = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

export function sliceColor(series: ChartSeriesView, index: number): string {
  return accents[index % accents.length] ?? series.fill;
}

export function RoundPlot({ chart, frame }: { readonly chart: ChartView; readonly frame: Frame }) {
  const [series] = chart.series;
  if (series === undefined) return null;
  const radius = Math.max(4, Math.min(frame.width, frame.height) / 2 - 8);
  const hole = chart.type === "doughnut" ? radius / 2 : 0;
  const centre = { x: frame.left + frame.width / 2, y: frame.top + frame.height / 2 };
  const at = (turn: number, far: number): string => {
    const angle = turn * 2 * Math.PI - Math.PI / 2;
    return `${centre.x + far * Math.cos(angle)} ${centre.y + far * Math.sin(angle)}`;
  };
  const sizes = series.values.map((value) => Math.max(0, value ?? 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let turned = 0;
  const slices = sizes.map((size, index) => {
    const from = turned;
    turned += total === 0 ? 0 : size / total;
    return { from, to: turned, color: sliceColor(series, index), value: size };
  });
  return (
    <g stroke="#fff" strokeWidth={1.5}>
      {slices
        .filter(({ from, to }) => to > from)
        .map(({ from, to, color, value }, index) => {
          // A whole turn would begin and end in one point and draw nothing.
          const end = Math.min(to, from + 0.99999);
          const large = end - from > 0.5 ? 1 : 0;
          const inside =
            hole === 0
              ? `L${centre.x} ${centre.y}`
              : `L${at(end, hole)}A${hole} ${hole} 0 ${large} 0 ${at(from, hole)}`;
          const [x, y] = at(
            (from + end) / 2,
            (radius + hole) / 2 + (hole === 0 ? radius / 6 : 0)
          ).split(" ");
          return (
            <g key={index}>
              <path
                fill={color}
                d={`M${at(from, radius)}A${radius} ${radius} 0 ${large} 1 ${at(end, radius)}${inside}Z`}
              />
              {series.showValues === true && (
                <text
                  x={x}
                  y={y}
                  dy="0.35em"
                  textAnchor="middle"
                  fontSize={12}
                  stroke="none"
                  fill="#1a1a1a"
                >
                  {displayed(value, series.valueFormat).text}
                </text>
              )}
            </g>
          );
        })}
    </g>
  );
}
