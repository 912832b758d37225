// The last readings beside the aim line, as a small drawing; the same figures stand in words below it.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Evidence } from "../../domain/evidence";
import { sayDay } from "../day-words";

const width = 240;
const height = 46;
const margin = 7;

const useStyles = makeStyles({
  figure: { margin: "8px 0 0" },
  chart: { display: "block", width: "100%", height: "auto", maxHeight: "64px" },
  aim: {
    stroke: tokens.colorNeutralForeground3,
    strokeDasharray: "4 3",
    strokeWidth: 1.5,
    fill: "none",
    // Drawings do not take part in forced colours by themselves.
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  readings: {
    stroke: tokens.colorBrandForeground1,
    strokeWidth: 2,
    fill: "none",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  reading: {
    fill: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  head: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    padding: "2px 0",
  },
  numberHead: {
    textAlign: "right",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums", padding: "1px 0" },
  day: { textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: "1px 0" },
});

export function EvidenceChart({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const styles = useStyles();
  if (evidence.length === 0) return null;
  const place = placing(evidence);
  const points = (of: (reading: Evidence) => number): string =>
    evidence.map((reading) => `${place.x(reading.on)},${place.y(of(reading))}`).join(" ");
  return (
    <figure className={styles.figure}>
      {evidence.length > 1 && (
        <svg viewBox={`0 0 ${width} ${height}`} className={styles.chart} aria-hidden="true">
          <polyline className={styles.aim} points={points((reading) => reading.aim)} />
          <polyline className={styles.readings} points={points((reading) => reading.value)} />
          {evidence.map((reading) => (
            <circle
              key={`${reading.on} ${reading.value}`}
              className={styles.reading}
              cx={place.x(reading.on)}
              cy={place.y(reading.value)}
              r={3.5}
            />
          ))}
        </svg>
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              Last readings
            </th>
            <th scope="col" className={styles.numberHead}>
              Value
            </th>
            <th scope="col" className={styles.numberHead}>
              Aim
            </th>
          </tr>
        </thead>
        <tbody>
          {evidence.map((reading, index) => (
            <tr key={index}>
              <th scope="row" className={styles.day}>
                {sayDay(reading.on)}
              </th>
              <td className={styles.number}>{sayNumber(reading.value)}</td>
              <td className={styles.number}>{sayNumber(reading.aim)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

function sayNumber(value: number): string {
  return new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 }).format(value);
}

/** Scales that fit all readings and aims into the drawing. */
function placing(evidence: readonly Evidence[]) {
  const days = evidence.map((reading) => reading.on);
  const values = evidence.flatMap((reading) => [reading.value, reading.aim]);
  const scale = (all: readonly number[], from: number, to: number) => {
    const low = Math.min(...all);
    const span = Math.max(...all) - low;
    return (value: number): number =>
      span === 0 ? (from + to) / 2 : from + ((value - low) / span) * (to - from);
  };
  return { x: scale(days, margin, width - margin), y: scale(values, height - margin, margin) };
}
