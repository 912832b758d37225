// Who needs attention, worst first: the list with a filter by coach, or a sentence when nobody does.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Done } from "../../usecases/change/done";
import type { AttentionReport } from "../../usecases/list-attention";
import { useFirst } from "../use-first";
import { sayCount, useWords } from "../words";
import { AsideList } from "./AsideList";
import { FlagCard } from "./FlagCard";
import { Choice } from "./FormField";

export interface AttentionListProps {
  readonly report: AttentionReport;
  /** IDs of my plans: shown first and alone; all when nobody said who sits here. */
  readonly mine?: readonly string[];
  readonly by: string;
  /** The name of that person, for what others read; "" where nobody said it. */
  readonly name: string;
  readonly today: number;
  readonly onMoved: (done: Done) => void;
}

const everyone = "";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  count: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
  filter: { marginBottom: "12px" },
  empty: { margin: "8px 0", lineHeight: "22px" },
});

export function AttentionList({ report, mine, by, name, today, onMoved }: AttentionListProps) {
  const { asOf, planCount } = report;
  const given = useWords();
  const { pane } = given;
  const [isMine, setIsMine] = useState(true);
  const own = report.flags.filter(({ planId }) => mine?.includes(planId) !== false);
  const flags = isMine ? own : report.flags;
  const aside = report.seen.filter(({ planId }) => !isMine || mine?.includes(planId) !== false);
  const styles = useStyles();
  const [chosen, setChosen] = useState(everyone);
  const coaches = [...new Set(flags.map((flag) => flag.coach))]
    .filter((coach) => coach !== "")
    .sort((a, b) => a.localeCompare(b));
  // A coach whose last flag went away is no longer a choice.
  const coach = coaches.includes(chosen) ? chosen : everyone;
  const shown = flags.filter((flag) => coach === everyone || flag.coach === coach);
  const others = report.flags.length - own.length;
  const switchButton = others > 0 && (
    <Button className={styles.filter} onClick={() => setIsMine(!isMine)}>
      {isMine ? `${pane.showOthers} (${report.flags.length})` : pane.onlyMine}
    </Button>
  );
  const first = useFirst(shown);
  if (flags.length === 0) {
    return (
      <>
        <p role="status" className={styles.empty}>
          {planCount === 0
            ? pane.noPlans
            : sayCount(given, "nobody", isMine ? (mine?.length ?? planCount) : planCount)}
        </p>
        {switchButton}
        <AsideList flags={aside} />
      </>
    );
  }
  return (
    <>
      {coaches.length > 1 && (
        <div className={styles.filter}>
          <Choice
            label={pane.coach}
            value={coach}
            onChange={setChosen}
            options={[
              { value: everyone, label: pane.allCoaches },
              ...coaches.map((name) => ({ value: name, label: name })),
            ]}
          />
        </div>
      )}
      {switchButton}
      <p role="status" className={styles.count}>
        {sayCount(given, "attention", shown.length)}
      </p>
      <ul className={styles.list} aria-label={pane.attentionList}>
        {first.shown.map((flag) => (
          <FlagCard
            key={`${flag.planId} ${flag.measureId ?? flag.rule}`}
            flag={flag}
            asOf={asOf}
            by={by}
            name={name}
            today={today}
            onMoved={onMoved}
          />
        ))}
      </ul>
      {first.more}
      <AsideList flags={aside} />
    </>
  );
}
