// The three lights of a measure as it is typed, each a symbol and its reason in words, and its pace beside the best that was seen.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SeenMeasure } from "../../domain/measure-lights";
import {
  achievableLight,
  askedPerWeek,
  bestSeen,
  measurableLight,
  specificLight,
} from "../../domain/measure-lights";
import type { Measure } from "../../domain/plan";
import { say } from "../../text/catalogue";
import { sayAmount } from "../day-words";
import { useMeasureWords } from "../measure-words";
import { useWords } from "../words";

export interface MeasureLightsProps {
  readonly measure: Measure;
  readonly seen: readonly SeenMeasure[];
  /** Without frame and title, and without the reasons of what is well. */
  readonly isBrief?: boolean;
}

const useStyles = makeStyles({
  card: {
    display: "grid",
    rowGap: "6px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  brief: { display: "grid", rowGap: "2px" },
  inLine: { display: "flex", flexWrap: "wrap", gap: "2px 12px" },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyle: "none", display: "grid", rowGap: "4px" },
  light: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: "6px" },
  name: { fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function MeasureLights({ measure, seen, isBrief = false }: MeasureLightsProps) {
  const styles = useStyles();
  const { words } = useWords();
  const said = useMeasureWords();
  const lights = [
    [said.specific, specificLight(measure), words.specificLights],
    [said.measurable, measurableLight(measure), words.measurableLights],
    [said.achievable, achievableLight(measure, seen), words.achievableLights],
  ] as const;
  const pace = askedPerWeek(measure);
  const best = bestSeen(measure, seen);
  const withUnit = (value: number): string => sayAmount(value, measure.unit);
  return (
    <section
      className={isBrief ? styles.brief : styles.card}
      aria-label={isBrief ? `${said.lights}: ${measure.name}` : said.lights}
    >
      {!isBrief && <p className={styles.title}>{said.lights}</p>}
      <ul className={mergeClasses(styles.list, isBrief && styles.inLine)}>
        {lights.map(([name, light, all]) => (
          <li key={name} className={styles.light}>
            <span aria-hidden="true">{light === "yes" ? "✓" : "○"}</span>
            <span>
              <span className={styles.name}>{name}</span>
              {!(isBrief && light === "yes") &&
                `${said.colon}${(all as Readonly<Record<string, string>>)[light] ?? ""}`}
            </span>
          </li>
        ))}
      </ul>
      {pace !== null && (
        <p className={styles.line} role="status">
          {say(best === 0 ? said.pace : said.paceBest, {
            ...{ pace: withUnit(pace), best: withUnit(best) },
          })}
        </p>
      )}
    </section>
  );
}
