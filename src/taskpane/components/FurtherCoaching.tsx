// What further coaching may bring: practice of a skill or task, and an action. Each is left out while its first box is blank.
import { makeStyles, tokens } from "@fluentui/react-components";
import { type Owner, owners } from "../../domain/plan";
import { type PracticeScale, practiceScales } from "../../domain/practice-plan";
import type { AgreedAction } from "../../usecases/decide/add-action";
import type { DecisionRequest } from "../../usecases/decide/decide";
import { dayFromInput, dayToInput } from "../day-words";
import { useDecideWords } from "../decide-words";
import { useWords } from "../words";
import { Choice, DayBox, TextBox } from "./FormField";

export interface Coaching {
  readonly task: string;
  readonly scale: PracticeScale;
  /** Days as date boxes have them. */
  readonly start: string;
  readonly action: string;
  readonly owner: Owner;
  readonly due: string;
}

/** Days until an action is due, unless another day is said. */
const actionDays = 7;

export function noCoaching(asOf: number): Coaching {
  return {
    ...{ task: "", scale: "fiveDays", start: dayToInput(asOf) },
    ...{ action: "", owner: "learner", due: dayToInput(asOf + actionDays) },
  };
}

export function practiceFrom(
  { task, scale, start }: Coaching,
  asOf: number
): DecisionRequest["practice"] {
  if (task.trim() === "") return null;
  return {
    ...{ skill: task.trim(), scale, start: dayFromInput(start) ?? asOf },
    ...{ level: null, place: null, demonstrator: "" },
  };
}

export function actionFrom({ action, owner, due }: Coaching, asOf: number): AgreedAction | null {
  if (action.trim() === "") return null;
  return { action: action.trim(), owner, due: dayFromInput(due) ?? asOf + actionDays };
}

export interface FurtherCoachingProps {
  readonly asOf: number;
  readonly value: Coaching;
  readonly onChange: (value: Coaching) => void;
}

const useStyles = makeStyles({
  part: {
    display: "grid",
    rowGap: "10px",
    paddingLeft: "12px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
  },
});

export function FurtherCoaching({ asOf, value, onChange }: FurtherCoachingProps) {
  const styles = useStyles();
  const { words } = useWords();
  const said = useDecideWords();
  const put = (some: Partial<Coaching>): void => onChange({ ...value, ...some });
  const { task, scale, start, action, owner, due } = value;
  return (
    <div className={styles.part}>
      <TextBox
        label={said.task}
        hint={said.taskHint}
        value={task}
        onChange={(next) => put({ task: next })}
      />
      {task.trim() !== "" && (
        <>
          <Choice
            label={said.spread}
            value={scale}
            onChange={(next) => put({ scale: practiceScales.find((one) => one === next) ?? scale })}
            options={practiceScales.map((one) => ({
              value: one,
              label: words.practiceScales[one],
            }))}
          />
          <DayBox label={said.from} value={start} onChange={(next) => put({ start: next })} />
        </>
      )}
      <TextBox
        label={said.action}
        hint={said.actionHint}
        value={action}
        onChange={(next) => put({ action: next })}
      />
      {action.trim() !== "" && (
        <>
          <Choice
            label={said.owner}
            value={owner}
            onChange={(next) => put({ owner: owners.find((one) => one === next) ?? owner })}
            options={owners.map((one) => ({ value: one, label: words.owners[one] }))}
          />
          <DayBox
            label={said.by}
            value={due}
            earliest={dayToInput(asOf)}
            onChange={(next) => put({ due: next })}
          />
        </>
      )}
    </div>
  );
}
