// One flag of the attention list: who, what, since when, on what evidence, and what to do next.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Flag } from "../../domain/attention";
import type { Catalogue } from "../../text/catalogue";
import { sayDay } from "../day-words";
import { EvidenceChart } from "./EvidenceChart";
import { EvidenceTable } from "./EvidenceTable";
import { StateMark } from "./StateMark";

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
  next: {
    margin: "10px 0 0",
    padding: "8px 10px",
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  nextTitle: { fontWeight: tokens.fontWeightSemibold },
});

export interface FlagCardProps {
  readonly flag: Flag;
  readonly asOf: number;
  readonly words: Catalogue;
}

export function FlagCard({ flag, asOf, words }: FlagCardProps) {
  const styles = useStyles();
  const days = Math.max(0, Math.round(asOf - flag.since));
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <h3 className={styles.learner}>
          <bdi>{flag.learner === "" ? flag.planId : flag.learner}</bdi>
        </h3>
        <StateMark state={flag.state} word={words.states[flag.state]} />
      </div>
      <p className={styles.line}>
        <bdi>{flag.measure}</bdi>
        {flag.coach !== "" && (
          <>
            {" · coach "}
            <bdi>{flag.coach}</bdi>
          </>
        )}
      </p>
      <p className={styles.line}>
        Since {sayDay(flag.since)}
        {days > 0 ? ` (${days} ${days === 1 ? "day" : "days"})` : ""}
      </p>
      <p className={styles.reason}>{words.reasons[flag.rule]}</p>
      {flag.picture !== null && (
        <EvidenceChart picture={flag.picture} since={flag.since} words={words.picture} />
      )}
      <EvidenceTable evidence={flag.evidence} />
      <p className={styles.next}>
        <span className={styles.nextTitle}>Next: </span>
        {words.nextSteps[flag.nextStep]}.
      </p>
    </li>
  );
}
