// Who needs attention, worst first: the list with a filter by coach, or a sentence when nobody does.
import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Catalogue } from "../../text/catalogue";
import type { AttentionReport } from "../../usecases/list-attention";
import { FlagCard } from "./FlagCard";

export interface AttentionListProps {
  readonly report: AttentionReport;
  readonly words: Catalogue;
}

const everyone = "";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  count: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
  filter: { marginBottom: "12px" },
  empty: { margin: "8px 0", lineHeight: "22px" },
});

export function AttentionList({ report, words }: AttentionListProps) {
  const { flags, asOf, planCount } = report;
  const styles = useStyles();
  const [chosen, setChosen] = useState(everyone);
  const coaches = [...new Set(flags.map((flag) => flag.coach))]
    .filter((coach) => coach !== "")
    .sort((a, b) => a.localeCompare(b));
  // A coach whose last flag went away is no longer a choice.
  const coach = coaches.includes(chosen) ? chosen : everyone;
  const shown = flags.filter((flag) => coach === everyone || flag.coach === coach);
  if (flags.length === 0) {
    return (
      <p role="status" className={styles.empty}>
        {planCount === 0
          ? "There are no plans in this workbook yet."
          : `Nobody needs attention now: ${count(planCount, "plan is", "plans are")} moving as agreed or waiting for a first check-in.`}
      </p>
    );
  }
  return (
    <>
      {coaches.length > 1 && (
        <Field label="Coach" className={styles.filter}>
          <Select value={coach} onChange={(_, data) => setChosen(data.value)}>
            <option value={everyone}>All coaches</option>
            {coaches.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <p role="status" className={styles.count}>
        {count(shown.length, "measure needs", "measures need")} attention
      </p>
      <ul className={styles.list} aria-label="Who needs attention">
        {shown.map((flag) => (
          <FlagCard
            key={`${flag.planId} ${flag.measureId ?? ""}`}
            flag={flag}
            asOf={asOf}
            words={words}
          />
        ))}
      </ul>
    </>
  );
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
