// The tour: a card above the real views, which stay in use. It goes with the views it speaks of, and waits where somebody looks elsewhere.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import type { Flag } from "../../domain/attention";
import { say } from "../../text/catalogue";
import { tourSteps, type TourStep } from "../../text/en-tour";
import type { Desk } from "../../usecases/read-desk";
import { type Me, plansOf } from "../me";
import { useTourWords } from "../tour-words";
import type { TourStand } from "../use-tour";
import type { View } from "../views";
import { HomeButton } from "./HomeButton";
import { namedFirst } from "./TodayView";

export interface TourCardProps {
  readonly stand: Exclude<TourStand, null>;
  readonly desk: Desk;
  readonly me: Me | null;
  readonly view: View;
  /** Shows the view of a step, too. */
  readonly onStep: (step: number, view: View) => void;
  readonly onEnd: () => void;
}

const viewOf: Readonly<Record<TourStep, View>> = {
  ...{ today: "today", attention: "attention", checkIn: "checkIn", sheets: "today", more: "more" },
};

const useStyles = makeStyles({
  card: {
    display: "grid",
    rowGap: "10px",
    margin: "12px 16px 0",
    padding: "12px",
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  said: { display: "grid", rowGap: "6px" },
  count: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  line: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  // Its words end where those of the card end.
  skip: { minWidth: 0, marginRight: "-8px" },
});

export function TourCard({ stand, desk, me, view, onStep, onEnd }: TourCardProps) {
  const styles = useStyles();
  const said = useTourWords();
  const followed = followedOf(me, desk);
  const goTo = (step: number): void => {
    const key = tourSteps[step];
    if (key === undefined) return onEnd();
    // The step's view is read from its top.
    document.documentElement.scrollTop = 0;
    onStep(step, viewOf[key]);
  };
  if (stand === "offered")
    return (
      <section className={styles.card} aria-label={said.tour}>
        <Said
          title={said.offer}
          lines={[
            followed === null
              ? said.offerHintCalm
              : say(said.offerHint, { learner: followed.learner }),
          ]}
        />
        <div className={styles.buttons}>
          <Button onClick={() => goTo(0)}>{said.take}</Button>
          <Button appearance="subtle" onClick={onEnd}>
            {said.later}
          </Button>
        </div>
      </section>
    );
  const key = tourSteps[stand] ?? "today";
  const all = followed === null ? { ...said.steps, ...said.calm } : said.steps;
  const { title, seen, next } = all[key];
  const values = { learner: followed?.learner ?? "" };
  const count = { n: stand + 1, all: tourSteps.length };
  if (view !== viewOf[key])
    return (
      <section className={styles.card} aria-label={said.tour}>
        <Said lines={[say(said.waiting, { ...count, title })]} />
        <div className={styles.buttons}>
          <Button onClick={() => goTo(stand)}>{said.goOn}</Button>
          <Button appearance="subtle" onClick={onEnd}>
            {said.skip}
          </Button>
        </div>
      </section>
    );
  const isLast = stand === tourSteps.length - 1;
  return (
    <section className={styles.card} aria-label={said.tour} aria-live="polite">
      <div className={styles.head}>
        <p className={styles.count}>{say(said.step, count)}</p>
        {!isLast && (
          <Button appearance="subtle" size="small" className={styles.skip} onClick={onEnd}>
            {said.skip}
          </Button>
        )}
      </div>
      <Said takesFocus title={title} lines={[say(seen, values), say(next, values)]} />
      {key === "sheets" && <HomeButton />}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => goTo(stand + 1)}>
          {isLast ? said.done : said.onward}
        </Button>
        <Button disabledFocusable={stand === 0} onClick={() => goTo(stand - 1)}>
          {said.back}
        </Button>
      </div>
    </section>
  );
}

interface SaidProps {
  readonly takesFocus?: boolean;
  readonly title?: string;
  readonly lines: readonly string[];
}

/** What a card says. With the first step that is shown, the focus comes to its heading; the later ones are spoken. */
function Said({ takesFocus = false, title, lines }: SaidProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <div className={styles.said}>
      {title !== undefined && (
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
      )}
      {lines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
    </div>
  );
}

/** Whose story the tour tells: of those whom Today names, who has stalled before all others. */
function followedOf(me: Me | null, desk: Desk): Flag | null {
  const mine = new Set(plansOf(me, desk).map(({ id }) => id));
  const named = desk.report.flags
    .filter(({ planId, learner }) => mine.has(planId) && learner !== "")
    .slice(0, namedFirst);
  return named.find(({ state }) => state === "stalled") ?? named[0] ?? null;
}
