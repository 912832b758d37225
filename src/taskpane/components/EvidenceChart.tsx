// A measure as a small drawing: the readings of the window, the aim line with the noise of one reading about it, and the day on
// which the rule of a flag fired. What is drawn is said in one sentence; the last figures stand in the table below it.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Picture } from "../../domain/evidence";
import { say } from "../../text/catalogue";
import type { PictureWords } from "../../text/catalogue";
import { sayDay, sayNumber } from "../day-words";

/** The width of the list in a pane of 320 px, so that letters keep their size there. */
const width = 288;
const height = 112;
/** The drawing's own room; the mark's label stands above it, the first and last day below. */
const room = { left: 8, right: width - 8, top: 24, bottom: height - 22 };
const letters = 11;

// Drawings do not take part in forced colours by themselves.
const forced = "@media (forced-colors: active)";
const useStyles = makeStyles({
  figure: { margin: "8px 0 0" },
  chart: { display: "block", width: "100%", height: "auto", maxWidth: "420px" },
  band: {
    fill: tokens.colorNeutralForeground3,
    fillOpacity: 0.2,
    [forced]: { fill: "CanvasText" },
  },
  aim: {
    stroke: tokens.colorNeutralForeground3,
    strokeDasharray: "4 3",
    strokeWidth: 1.5,
    fill: "none",
    [forced]: { stroke: "CanvasText" },
  },
  readings: {
    stroke: tokens.colorBrandForeground1,
    strokeWidth: 2,
    fill: "none",
    [forced]: { stroke: "CanvasText" },
  },
  reading: { fill: tokens.colorBrandForeground1, [forced]: { fill: "CanvasText" } },
  mark: {
    stroke: tokens.colorPaletteRedForeground1,
    strokeWidth: 1.5,
    fill: "none",
    [forced]: { stroke: "Highlight" },
  },
  fired: {
    fill: tokens.colorPaletteRedForeground1,
    fontSize: `${letters}px`,
    fontWeight: tokens.fontWeightSemibold,
    [forced]: { fill: "CanvasText" },
  },
  day: {
    fill: tokens.colorNeutralForeground3,
    fontSize: `${letters}px`,
    [forced]: { fill: "CanvasText" },
  },
  key: {
    margin: "2px 0 0",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface EvidenceChartProps {
  readonly picture: Picture;
  /** The day on which the rule fired; null where none did. */
  readonly since: number | null;
  readonly words: PictureWords;
}

export function EvidenceChart({ picture, since, words }: EvidenceChartProps) {
  const styles = useStyles();
  const { readings, line, upper, noise } = picture;
  const from = readings[0]?.on ?? 0;
  const to = line.at(-1)?.on ?? 0;
  // One day alone has no course to draw.
  if (to === from) return null;
  const { x, y } = placing(picture);
  const path = (points: readonly (readonly [day: number, value: number])[]): string =>
    points.map(([day, value]) => `${x(day)},${y(value)}`).join(" ");
  const besideAim = (distance: number) => line.map(({ on, aim }) => [on, aim + distance] as const);
  const firedAt = since === null ? null : x(since);
  const hit = readings.find(({ on }) => on === since);
  const isBefore = since !== null && since < from;
  const key = noise === null ? words.keyWithoutNoise : words.keyWithNoise;
  return (
    <figure className={styles.figure}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        className={styles.chart}
        role="img"
        aria-label={sayPicture(picture, since, words)}
      >
        {noise !== null && (
          <polygon
            className={styles.band}
            points={path([...besideAim(noise), ...besideAim(-noise).reverse()])}
          />
        )}
        <polyline className={styles.aim} points={path(besideAim(0))} />
        {upper !== null && (
          <polyline className={styles.aim} points={path(line.map(({ on }) => [on, upper]))} />
        )}
        {firedAt !== null && !isBefore && (
          <line className={styles.mark} x1={firedAt} x2={firedAt} y1={18} y2={room.bottom} />
        )}
        <polyline
          className={styles.readings}
          points={path(readings.map(({ on, value }) => [on, value]))}
        />
        {readings.map(({ on, value }) => (
          <circle key={on} className={styles.reading} cx={x(on)} cy={y(value)} r={3.5} />
        ))}
        {hit && <circle className={styles.mark} cx={x(hit.on)} cy={y(hit.value)} r={6.5} />}
        {since !== null && firedAt !== null && (
          <text
            className={styles.fired}
            x={firedAt}
            y={letters + 1}
            textAnchor={firedAt < width / 2 ? "start" : "end"}
          >
            {`${isBefore ? "← " : ""}${say(words.fired, { day: sayDay(since) })}`}
          </text>
        )}
        <text className={styles.day} x={room.left} y={height - 4}>
          {sayDay(from)}
        </text>
        <text className={styles.day} x={room.right} y={height - 4} textAnchor="end">
          {sayDay(to)}
        </text>
      </svg>
      <figcaption className={styles.key}>{say(key, { noise: sayNumber(noise ?? 0) })}</figcaption>
    </figure>
  );
}

function sayPicture(
  { readings, noise }: Picture,
  since: number | null,
  words: PictureWords
): string {
  const [first] = readings;
  const last = readings.at(-1);
  if (first === undefined || last === undefined) return "";
  const shown = say(noise === null ? words.withoutNoise : words.withNoise, {
    from: sayDay(first.on),
    values: readings.map(({ value }) => sayNumber(value)).join("; "),
    to: sayDay(last.on),
    aim: sayNumber(last.aim),
    noise: sayNumber(noise ?? 0),
  });
  return since === null ? shown : `${shown} ${say(words.flagged, { since: sayDay(since) })}`;
}

/** Scales that fit all that is drawn into the room; a day before the first reading is drawn at the left edge. */
function placing({ readings, line, upper, noise }: Picture) {
  const days = line.map(({ on }) => on);
  const about = noise ?? 0;
  const values = [
    ...readings.map(({ value }) => value),
    ...line.flatMap(({ aim }) => [aim - about, aim + about]),
    ...(upper === null ? [] : [upper]),
  ];
  const scale = (all: readonly number[], from: number, to: number) => {
    const low = Math.min(...all);
    const span = Math.max(...all) - low;
    return (value: number): number =>
      span === 0
        ? (from + to) / 2
        : Math.round((from + (Math.max(0, value - low) / span) * (to - from)) * 10) / 10;
  };
  return { x: scale(days, room.left, room.right), y: scale(values, room.bottom, room.top) };
}
