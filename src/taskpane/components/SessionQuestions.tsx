// The questions of a session, by the set that is chosen, and the events of instruction that are ticked as done in it.
import { makeStyles, tokens } from "@fluentui/react-components";
import { questionSets } from "../../domain/session";
import { say } from "../../text/catalogue";
import type { SessionPaper } from "../../usecases/session/read-session";
import type { DraftBox } from "../session-draft";
import { useSessionWords } from "../session-words";
import { useWords } from "../words";
import { Choice } from "./FormField";

export interface SessionQuestionsProps {
  readonly box: DraftBox;
  readonly paper: SessionPaper;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none", display: "grid", rowGap: "8px" },
  question: {
    display: "grid",
    paddingLeft: "10px",
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    overflowWrap: "anywhere",
  },
  step: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  group: { margin: 0, padding: 0, border: "none", minWidth: 0, display: "grid", rowGap: "8px" },
  legend: { padding: 0, marginBottom: "4px", fontWeight: tokens.fontWeightSemibold },
  tick: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "8px",
    overflowWrap: "anywhere",
  },
});

export function SessionQuestions({ box, paper }: SessionQuestionsProps) {
  const styles = useStyles();
  const { words } = useWords();
  const said = useSessionWords();
  const { draft, put } = box;
  const chosen = draft.questions ?? paper.questions;
  return (
    <>
      <Choice
        label={said.questions}
        value={chosen}
        onChange={(value) =>
          put({ questions: questionSets.find((one) => one === value) ?? chosen })
        }
        options={questionSets.map((value) => ({ value, label: words.questionSets[value].name }))}
      />
      <ul className={styles.list}>
        {words.questionSets[chosen].steps.map(({ step, ask }) => (
          <li key={step} className={styles.question}>
            <span className={styles.step}>{step}</span>
            <span>{ask}</span>
          </li>
        ))}
      </ul>
      {paper.toPractise.length > 0 && (
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{said.events}</legend>
          {paper.toPractise.map(({ id, event, skill }) => (
            <label key={id} className={styles.tick}>
              <input
                type="checkbox"
                checked={draft.practised.includes(id)}
                onChange={(change) =>
                  put({
                    practised: change.currentTarget.checked
                      ? [...draft.practised, id]
                      : draft.practised.filter((one) => one !== id),
                  })
                }
              />
              <span>
                {say(said.eventOf, { event: event === null ? "" : words.events[event], skill })}
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
