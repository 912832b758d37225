// One question with its few answers side by side, as a group of radio buttons: one key chooses, the arrows go on.
import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

export interface AnswerRowProps<Answer extends string> {
  readonly question: string;
  readonly answers: readonly { readonly value: Answer; readonly label: string }[];
  readonly given: Answer | null;
  readonly onAnswer: (answer: Answer) => void;
}

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  question: { padding: 0, marginBottom: "4px", fontSize: tokens.fontSizeBase300 },
  answers: { display: "flex", flexWrap: "wrap", columnGap: "14px", rowGap: "2px" },
  answer: {
    display: "flex",
    alignItems: "center",
    columnGap: "6px",
    minHeight: "28px",
    cursor: "pointer",
  },
  button: { width: "16px", height: "16px", margin: 0, accentColor: tokens.colorBrandBackground },
});

export function AnswerRow<Answer extends string>({
  question,
  answers,
  given,
  onAnswer,
}: AnswerRowProps<Answer>) {
  const styles = useStyles();
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.question}>{question}</legend>
      <div className={styles.answers}>
        {answers.map(({ value, label }) => (
          <label key={value} className={styles.answer}>
            <input
              type="radio"
              name={name}
              className={styles.button}
              checked={given === value}
              onChange={() => onAnswer(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
