// People of one name in several workbooks: one person, or several? Each is to be answered; nothing is chosen beforehand.
import { makeStyles, tokens } from "@fluentui/react-components";
import { say } from "../../text/catalogue";
import { fold } from "../../usecases/fold";
import { listPeople } from "../../usecases/rollup/describe-rollup";
import type { PersonQuestion } from "../../usecases/rollup/same-people";
import { useRollupWords } from "../rollup-words";
import { useWords } from "../words";
import { Step } from "./Step";

const useStyles = makeStyles({
  question: {
    display: "grid",
    rowGap: "4px",
    margin: "0 0 12px",
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  // Floated, it stands inside the box, not across its upper border.
  legend: { overflowWrap: "anywhere", padding: 0, float: "left", width: "100%" },
  answer: {
    clear: "both",
    display: "flex",
    columnGap: "8px",
    alignItems: "center",
    minHeight: "32px",
  },
});

export interface RollupQuestionsProps {
  readonly questions: readonly PersonQuestion[];
  /** Folded name → the ID of the one person, or "new" for several. */
  readonly told: ReadonlyMap<string, string>;
  readonly onTell: (told: ReadonlyMap<string, string>) => void;
}

export function RollupQuestions({ questions, told, onTell }: RollupQuestionsProps) {
  const styles = useStyles();
  const { words } = useWords();
  const rollup = useRollupWords();
  return (
    <Step title={rollup.questions}>
      {questions.map(({ name, people }) => {
        const key = fold(name);
        const answers = [
          [rollup.one, people[0]?.id ?? ""],
          [rollup.apart, "new"],
        ] as const;
        return (
          <fieldset key={key} className={styles.question}>
            <legend className={styles.legend}>
              <bdi>{say(words.rollup.askedHere, { name, people: listPeople(people) })}</bdi>
            </legend>
            {answers.map(([label, answer]) => (
              <label key={label} className={styles.answer}>
                <input
                  type="radio"
                  name={key}
                  checked={told.get(key) === answer}
                  onChange={() => onTell(new Map(told).set(key, answer))}
                />
                {label}
              </label>
            ))}
          </fieldset>
        );
      })}
    </Step>
  );
}
