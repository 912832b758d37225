// How many plans are in which State, as one strip: each State a length and a pattern of its own lightness, and the same said in a
// sentence, which stands below it and is what those hear who do not see it.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { say } from "../../text/catalogue";
import { states } from "../../domain/states";
import type { DeskPlan } from "../../usecases/read-desk";
import { lookOf } from "../state-look";
import { sayCount, useWords } from "../words";

const width = 288;
const height = 22;
/** Between two States, so that they are told apart without colour. */
const gap = 2;

const forced = "@media (forced-colors: active)";
const useStyles = makeStyles({
  figure: { margin: 0 },
  strip: { display: "block", width: "100%", maxWidth: "420px", height: "22px" },
  alarm: { fill: tokens.colorStatusDangerBackground3, [forced]: { fill: "Highlight" } },
  warning: { fill: tokens.colorStatusWarningBackground3, [forced]: { fill: "GrayText" } },
  good: { fill: tokens.colorStatusSuccessBackground3, [forced]: { fill: "CanvasText" } },
  idle: { fill: tokens.colorNeutralStroke1, [forced]: { fill: "GrayText" } },
  said: { margin: "6px 0 0", color: tokens.colorNeutralForeground2 },
});

export function PortfolioStrip({ plans }: { readonly plans: readonly DeskPlan[] }) {
  const styles = useStyles();
  const given = useWords();
  const { words, pane } = given;
  const parts = states
    .map((state) => ({ state, count: plans.filter((plan) => plan.state === state).length }))
    .filter(({ count }) => count > 0);
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const sentence = sayCount(given, "strip", plans.length, {
    parts: parts
      .map(({ state, count }) =>
        say(pane.stripPart, { count, state: words.states[state].toLocaleLowerCase(words.language) })
      )
      .join(", "),
  });
  const room = width - gap * Math.max(0, parts.length - 1);
  const lengthOf = (count: number): number => (count / total) * room;
  const startOf = (index: number): number =>
    parts.slice(0, index).reduce((sum, { count }) => sum + lengthOf(count) + gap, 0);
  return (
    <figure className={styles.figure}>
      {total > 0 && (
        <svg
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
          className={styles.strip}
          role="img"
          aria-label={sentence}
        >
          {parts.map(({ state, count }, index) => (
            <rect
              key={state}
              className={mergeClasses(styles[lookOf(state).tone])}
              x={startOf(index)}
              y={0}
              width={lengthOf(count)}
              height={height}
              rx={2}
            />
          ))}
        </svg>
      )}
      <figcaption className={styles.said} aria-hidden={total > 0}>
        {sentence}
      </figcaption>
    </figure>
  );
}
