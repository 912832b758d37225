// How one plan stands: each of its measures with its State in a word, the last reading, the target, and its course as a small drawing.
import { makeStyles, tokens } from "@fluentui/react-components";
import { say } from "../../text/catalogue";
import type { StandingMeasure } from "../../usecases/portfolio/read-plan";
import type { PortfolioPaneWords } from "../../text/en-portfolio-pane";
import { sayAmount, sayDay } from "../day-words";
import { usePortfolioWords } from "../portfolio-words";
import { useWords } from "../words";
import { EvidenceChart } from "./EvidenceChart";
import { StateMark } from "./StateMark";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  one: { padding: "10px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px 8px",
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  line: { margin: "2px 0 0", color: tokens.colorNeutralForeground2 },
});

export function PlanStanding({ measures }: { readonly measures: readonly StandingMeasure[] }) {
  const styles = useStyles();
  const { words } = useWords();
  const said = usePortfolioWords();
  if (measures.length === 0) return <p className={styles.line}>{said.withoutMeasures}</p>;
  return (
    <ul className={styles.list}>
      {measures.map((one) => (
        <li key={one.id} className={styles.one}>
          <div className={styles.head}>
            <h3 className={styles.name}>
              <bdi>{one.name === "" ? one.id : one.name}</bdi>
            </h3>
            <StateMark state={one.state} word={words.states[one.state]} />
          </div>
          <p className={styles.line}>
            {[
              sayLast(one, said),
              sayAim(one, said),
              ...(one.freshness === null ? [] : [words.freshness[one.freshness]]),
            ]
              .filter((part) => part !== "")
              .join(" · ")}
          </p>
          {one.picture !== null && (
            <EvidenceChart picture={one.picture} since={null} words={words.picture} />
          )}
        </li>
      ))}
    </ul>
  );
}

function sayLast({ current, lastOn, unit }: StandingMeasure, said: PortfolioPaneWords): string {
  if (current === null || lastOn === null) return said.noReading;
  return say(said.last, { value: sayAmount(current, unit), day: sayDay(lastOn) });
}

function sayAim({ target, due, unit }: StandingMeasure, said: PortfolioPaneWords): string {
  if (typeof target !== "number") return "";
  const value = sayAmount(target, unit);
  return due === null
    ? say(said.aim, { target: value })
    : say(said.aimBy, { target: value, day: sayDay(due) });
}
