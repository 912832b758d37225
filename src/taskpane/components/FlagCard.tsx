// One flag of the attention list: who, what, since when, on what evidence, and what to do next.
import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { Flag } from "../../domain/attention";
import { say } from "../../text/catalogue";
import type { Done } from "../../usecases/change/done";
import { sayDay } from "../day-words";
import { sayCount, useWords } from "../words";
import { EvidenceChart } from "./EvidenceChart";
import { FactList } from "./FactList";
import { EvidenceTable } from "./EvidenceTable";
import { OpenButton } from "./OpenButton";
import { StateMark } from "./StateMark";

// Loaded when the first of its buttons is wanted: looking comes first.
const FlagActions = lazy(async () => ({
  default: (await import("./FlagActions")).FlagActions,
}));

const useStyles = makeStyles({
  card: {
    padding: "12px 0 14px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    justifyContent: "space-between",
  },
  learner: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: "2px 0 0", color: tokens.colorNeutralForeground2 },
  reason: { margin: "8px 0 0" },
  badges: { listStyle: "none", margin: "6px 0 0", padding: 0, display: "flex", gap: "6px" },
  badge: {
    padding: "1px 8px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
  },
  next: {
    margin: "10px 0 0",
    padding: "8px 10px",
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  act: { marginTop: "8px" },
  nextTitle: { fontWeight: tokens.fontWeightSemibold },
});

export interface FlagCardProps {
  readonly flag: Flag;
  readonly asOf: number;
  readonly by: string;
  readonly name: string;
  readonly today: number;
  readonly onMoved: (done: Done) => void;
}

export function FlagCard({ flag, asOf, by, name, today, onMoved }: FlagCardProps) {
  const styles = useStyles();
  const given = useWords();
  const { words, pane } = given;
  const [isOpen, setIsOpen] = useState(false);
  const days = Math.max(0, Math.round(asOf - flag.since));
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h2 className={styles.learner}>
          <bdi>{flag.learner === "" ? flag.planId : flag.learner}</bdi>
        </h2>
        {flag.state !== null && <StateMark state={flag.state} word={words.states[flag.state]} />}
      </div>
      <p className={styles.line}>
        <bdi>{flag.measureId === null ? words.wholePlan : flag.measure}</bdi>
        {flag.coach !== "" && (
          <>
            {` · ${pane.coachOf} `}
            <bdi>{flag.coach}</bdi>
          </>
        )}
      </p>
      <p className={styles.line}>
        {days > 0
          ? sayCount(given, "sinceDays", days, { day: sayDay(flag.since) })
          : say(pane.since, { day: sayDay(flag.since) })}
      </p>
      <p className={styles.reason}>{words.reasons[flag.rule]}</p>
      {flag.badges.length > 0 && (
        <ul className={styles.badges}>
          {flag.badges.map((badge) => (
            <li key={badge} className={styles.badge}>
              {words.badges[badge]}
            </li>
          ))}
        </ul>
      )}
      {flag.picture !== null && (
        <EvidenceChart picture={flag.picture} since={flag.since} words={words.picture} />
      )}
      <EvidenceTable evidence={flag.evidence} />
      <FactList facts={flag.facts} words={words} />
      <p className={styles.next}>
        <span className={styles.nextTitle}>{pane.next} </span>
        {words.nextSteps[flag.step]}.
      </p>
      <OpenButton
        className={styles.act}
        isOpen={isOpen}
        aria-label={`${pane.act}: ${flag.learner}, ${flag.measure}`}
        onClick={() => setIsOpen(!isOpen)}
      >
        {pane.act}
      </OpenButton>
      {isOpen && (
        <Suspense fallback={null}>
          <FlagActions {...{ flag, asOf, today, by, name, onMoved }} />
        </Suspense>
      )}
    </li>
  );
}
