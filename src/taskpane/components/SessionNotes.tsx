// The notes of a session: what copies may hold, and, apart, what stays with the pair. Mentoring has the form for reflection; an executive plan
// has no boxes for words.
import { makeStyles, tokens } from "@fluentui/react-components";
import { answers } from "../../domain/need";
import { boundaryChecks, type SessionType } from "../../domain/session";
import type { DraftBox, SessionText } from "../session-draft";
import { useSessionWords } from "../session-words";
import { useWords } from "../words";
import { Choice, TextBox } from "./FormField";

export interface SessionNotesProps {
  readonly box: DraftBox;
  readonly type: SessionType;
  readonly isExecutive: boolean;
}

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  own: {
    display: "grid",
    rowGap: "10px",
    margin: 0,
    padding: "10px 12px",
    minWidth: 0,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  legend: { padding: "0 4px", fontWeight: tokens.fontWeightSemibold },
});

export function SessionNotes({ box, type, isExecutive }: SessionNotesProps) {
  const styles = useStyles();
  const { words } = useWords();
  const said = useSessionWords();
  const { draft, put } = box;
  if (isExecutive) return <p className={styles.line}>{said.executive}</p>;
  const area = (field: SessionText, hint?: string) => (
    <TextBox
      isLong
      label={said[field]}
      {...(hint !== undefined && { hint })}
      value={draft.texts[field] ?? ""}
      onChange={(text) => put({ texts: { ...draft.texts, [field]: text } })}
    />
  );
  const none = { value: "", label: said.notSaid };
  return (
    <>
      {area("observation", said.observationHint)}
      {area("analysis")}
      {area("reflection")}
      <fieldset className={styles.own}>
        <legend className={styles.legend}>{said.ownWords}</legend>
        <p className={styles.line}>{said.ownWordsHint}</p>
        {type === "mentoring" ? (
          <>
            {area("issue")}
            {area("assumption")}
            {area("options")}
            <Choice
              label={said.adviceAsked}
              value={draft.adviceAsked ?? ""}
              onChange={(value) =>
                put({ adviceAsked: answers.find((one) => one === value) ?? null })
              }
              options={[none, ...answers.map((value) => ({ value, label: words.answers[value] }))]}
            />
            {draft.adviceAsked === "yes" && area("advice")}
          </>
        ) : (
          area("interpretation")
        )}
        {type === "review" && (
          <Choice
            label={said.boundary}
            value={draft.boundary ?? ""}
            onChange={(value) =>
              put({ boundary: boundaryChecks.find((one) => one === value) ?? null })
            }
            options={[
              none,
              ...boundaryChecks.map((value) => ({ value, label: words.boundaryChecks[value] })),
            ]}
          />
        )}
        <Choice
          label={said.pulse}
          value={draft.pulse === null ? "" : String(draft.pulse)}
          onChange={(value) => put({ pulse: value === "" ? null : Number(value) })}
          options={[none, ...["1", "2", "3", "4", "5"].map((value) => ({ value, label: value }))]}
        />
      </fieldset>
    </>
  );
}
