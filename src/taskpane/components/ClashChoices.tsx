// Aims of the learner that a new one may fight, by their words; a person says of each whether it helps, is neutral or fights.
import { makeStyles, tokens } from "@fluentui/react-components";
import { type ClashVerdict, verdicts as all } from "../../domain/clash";
import type { Measure } from "../../domain/plan";
import { say } from "../../text/catalogue";
import { useMeasureWords } from "../measure-words";
import { useWords } from "../words";
import { Choice } from "./FormField";

export interface ClashChoicesProps {
  readonly rivals: readonly Measure[];
  /** By measure ID. */
  readonly verdicts: ReadonlyMap<string, ClashVerdict>;
  readonly onChange: (measureId: string, verdict: ClashVerdict) => void;
}

const useStyles = makeStyles({
  part: { display: "grid", rowGap: "8px" },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function ClashChoices({ rivals, verdicts, onChange }: ClashChoicesProps) {
  const styles = useStyles();
  const { words } = useWords();
  const said = useMeasureWords();
  return (
    <div className={styles.part}>
      <p className={styles.title}>{said.fights}</p>
      {rivals.length === 0 && <p className={styles.line}>{said.noFight}</p>}
      {rivals.map(({ id, name }) => (
        <Choice
          key={id}
          label={say(said.fight, { measure: name })}
          value={verdicts.get(id) ?? ""}
          onChange={(value) => {
            const verdict = all.find((one) => one === value);
            if (verdict !== undefined) onChange(id, verdict);
          }}
          options={[
            ...(verdicts.has(id) ? [] : [{ value: "", label: words.clashStates.toJudge }]),
            ...all.map((value) => ({ value, label: words.clashVerdicts[value] })),
          ]}
        />
      ))}
    </div>
  );
}
