// A chart with axes: gridlines, ticks and titles of the axes, and the series between them. Bars are columns lying down.
import { displayed } from "../../host/display/displayed-text";
import type { ChartAxisView, ChartView } from "../../host/contract";
import { categoryPlaces, type CategoryPlaces, type Frame, linear, type Scale, ticks } from "./plot";
import { SeriesPlot } from "./SeriesPlot";

type Axes = NonNullable<ChartView["axes"]>;

const letterWidth = 6.2;
const labelHeight = 20;
const titleHeight = 20;
/** Room that the words beside bars may take of a narrow chart, as for a State's. */
const shortWords = 170;

export interface AxesPlotProps {
  readonly chart: ChartView;
  readonly axes: Axes;
  readonly frame: Frame;
}

export function AxesPlot({ chart, axes, frame }: AxesPlotProps) {
  const isBar = chart.type.startsWith("bar");
  const plot = plotFrame(chart, axes, frame, isBar);
  const along = isBar ? plot.height : plot.width;
  const places = categoryPlaces(chart.series, axes.category.isTime, along);
  const isTurned = isBar ? !axes.category.reversed : axes.category.reversed;
  const categoryAt = (index: number): number => {
    const centre = isTurned ? along - places.centre(index) : places.centre(index);
    return (isBar ? plot.top : plot.left) + centre;
  };
  const valueAt = (axis: ChartAxisView): Scale => {
    const { min, max } = axis.scale;
    const [from, to] = isBar
      ? [plot.left, plot.left + plot.width]
      : [plot.top + plot.height, plot.top];
    return axis.reversed ? linear(min, max, to, from) : linear(min, max, from, to);
  };
  const scatterScale = axes.category.scale;
  const xAt =
    scatterScale === undefined
      ? null
      : linear(scatterScale.min, scatterScale.max, plot.left, plot.left + plot.width);
  const value = valueAt(axes.value);
  return (
    <g fontSize={12} fill="#595959">
      <ValueAxis axis={axes.value} at={value} {...{ plot, isBar }} side="near" />
      {axes.secondary !== undefined && (
        <ValueAxis
          axis={axes.secondary}
          at={valueAt(axes.secondary)}
          {...{ plot, isBar }}
          side="far"
        />
      )}
      {xAt !== null && scatterScale !== undefined ? (
        <ValueAxis
          axis={{ ...axes.category, scale: scatterScale }}
          at={xAt}
          plot={plot}
          isBar={true}
          side="near"
        />
      ) : (
        <CategoryAxis {...{ chart, axes, frame, plot, places, categoryAt, isBar }} />
      )}
      <SeriesPlot
        {...{ chart, plot, places, categoryAt, isBar, xAt }}
        valueAt={value}
        secondAt={axes.secondary === undefined ? value : valueAt(axes.secondary)}
      />
      <AxisTitles {...{ axes, frame, plot, isBar }} />
    </g>
  );
}

/** What is left for the plot when the labels and titles of the axes have their room. */
function plotFrame(chart: ChartView, axes: Axes, frame: Frame, isBar: boolean): Frame {
  const widest = (axis: ChartAxisView): number =>
    Math.max(...labelsOf(axis).map((label) => label.length)) * letterWidth + 10;
  const categories = chart.series.flatMap(({ categories: words }) => words);
  const categoryWidth = Math.min(
    Math.max(frame.width * 0.35, Math.min(frame.width * 0.6, shortWords)),
    Math.max(0, ...categories.map((word) => word.length)) * letterWidth + 10
  );
  const [vertical, horizontal] = isBar ? [axes.category, axes.value] : [axes.value, axes.category];
  const verticalWidth = isBar ? categoryWidth : widest(axes.value);
  const left = (vertical.visible ? verticalWidth : 4) + (vertical.title === null ? 0 : titleHeight);
  const bottom =
    (horizontal.visible ? labelHeight : 4) + (horizontal.title === null ? 0 : titleHeight);
  const second = axes.secondary;
  const right =
    second?.visible === true ? widest(second) + (second.title === null ? 0 : titleHeight) : 10;
  return {
    left: frame.left + left,
    top: frame.top + 6,
    width: Math.max(10, frame.width - left - right),
    height: Math.max(10, frame.height - bottom - 6),
  };
}

function labelsOf(axis: ChartAxisView): readonly string[] {
  return ticks(axis.scale).map((tick) => displayed(tick, axis.numberFormat).text);
}

interface ValueAxisProps {
  readonly axis: ChartAxisView;
  readonly at: Scale;
  readonly plot: Frame;
  /** Lies below the plot instead of standing beside it. */
  readonly isBar: boolean;
  readonly side: "near" | "far";
}

function ValueAxis({ axis, at, plot, isBar, side }: ValueAxisProps) {
  const labels = labelsOf(axis);
  // Labels below the plot that would run into each other are thinned out.
  const room = Math.abs(at(axis.scale.min) - at(axis.scale.max)) / Math.max(1, labels.length - 1);
  const longest = Math.max(...labels.map((label) => label.length)) * letterWidth + 8;
  const every = isBar ? Math.max(1, Math.ceil(longest / room)) : 1;
  const [right, bottom] = [plot.left + plot.width, plot.top + plot.height];
  return (
    <g>
      {ticks(axis.scale).map((tick, index) => {
        const place = at(tick);
        return (
          <g key={tick}>
            {axis.gridlines && (
              <line
                stroke="#d9d9d9"
                {...(isBar
                  ? { x1: place, x2: place, y1: plot.top, y2: bottom }
                  : { x1: plot.left, x2: right, y1: place, y2: place })}
              />
            )}
            {axis.visible && index % every === 0 && (
              <text
                {...(isBar
                  ? { x: place, y: bottom + 15, textAnchor: "middle" }
                  : side === "near"
                    ? { x: plot.left - 6, y: place + 4, textAnchor: "end" }
                    : { x: right + 6, y: place + 4, textAnchor: "start" })}
              >
                {labels[index]}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

interface CategoryAxisProps {
  readonly chart: ChartView;
  readonly axes: Axes;
  readonly frame: Frame;
  readonly plot: Frame;
  readonly places: CategoryPlaces;
  readonly categoryAt: (index: number) => number;
  readonly isBar: boolean;
}

function CategoryAxis({ chart, axes, frame, plot, ...of }: CategoryAxisProps) {
  const { places, categoryAt, isBar } = of;
  const zero = zeroOf(axes.value);
  const [right, bottom] = [plot.left + plot.width, plot.top + plot.height];
  const base = isBar
    ? linear(axes.value.scale.min, axes.value.scale.max, plot.left, right)(zero)
    : linear(axes.value.scale.min, axes.value.scale.max, bottom, plot.top)(zero);
  const words = chart.series[0]?.categories ?? [];
  const longest = Math.max(1, ...words.map((word) => word.length)) * letterWidth + 8;
  // A date that is cut says nothing: there is room for a whole one, or it is left out. None sticks out of the chart.
  const { isTime } = axes.category;
  const inside = (place: number): number =>
    isTime
      ? Math.min(Math.max(place, frame.left + longest / 2), frame.left + frame.width - longest / 2)
      : place;
  let free = -Infinity;
  return (
    <g>
      <line
        stroke="#bfbfbf"
        {...(isBar
          ? { x1: base, x2: base, y1: plot.top, y2: bottom }
          : { x1: plot.left, x2: right, y1: base, y2: base })}
      />
      {axes.category.visible &&
        words.map((word, index) => {
          const place = isBar ? categoryAt(index) : inside(categoryAt(index));
          // A label that would run into the one before is left out, as Excel does when it does not turn them.
          const least = isTime ? longest : Math.max(places.band, 60);
          const room = isBar ? 13 : Math.min(longest, least);
          if (axes.category.reversed || isBar ? false : place < free) return null;
          free = place + room;
          return (
            <text
              key={index}
              {...(isBar
                ? { x: plot.left - 6, y: place + 4, textAnchor: "end" }
                : { x: place, y: bottom + 15, textAnchor: "middle" })}
            >
              {shortened(word, isBar ? plot.left / letterWidth : room / letterWidth)}
            </text>
          );
        })}
    </g>
  );
}

function AxisTitles({
  axes,
  frame,
  plot,
  isBar,
}: Omit<AxesPlotProps, "chart"> & { readonly plot: Frame; readonly isBar: boolean }) {
  const [vertical, horizontal] = isBar ? [axes.category, axes.value] : [axes.value, axes.category];
  const middle = plot.top + plot.height / 2;
  const turned = (x: number) => `translate(${x} ${middle}) rotate(-90)`;
  const far = frame.left + frame.width - 4;
  return (
    <g textAnchor="middle" fontSize={13}>
      {vertical.title !== null && <text transform={turned(frame.left + 11)}>{vertical.title}</text>}
      {axes.secondary !== undefined && axes.secondary.title !== null && (
        <text transform={turned(far)}>{axes.secondary.title}</text>
      )}
      {horizontal.title !== null && (
        <text x={plot.left + plot.width / 2} y={frame.top + frame.height - 4}>
          {horizontal.title}
        </text>
      )}
    </g>
  );
}

/** Where columns begin: at 0, or at the end of the axis that is nearest to it. */
export function zeroOf({ scale }: ChartAxisView): number {
  return Math.min(scale.max, Math.max(scale.min, 0));
}

function shortened(word: string, letters: number): string {
  return word.length <= Math.max(4, letters) ? word : `${word.slice(0, Math.max(3, letters - 1))}…`;
}
