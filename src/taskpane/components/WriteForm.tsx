// A form that writes: its boxes, what will stand in the workbook, and the button. What is still to be said is said where the preview will be.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";
import { useImproveWords } from "../improve-words";
import type { Task } from "../use-task";
import { useWords } from "../words";
import { Failure } from "./Failure";

export interface WriteFormProps {
  /** On the button. */
  readonly action: string;
  /** What will be written, line by line; empty as long as something is missing. */
  readonly preview: readonly string[];
  /** What is missing then. */
  readonly missing: string;
  readonly task: Task<void>;
  readonly onWrite: () => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "10px" },
  preview: {
    display: "grid",
    rowGap: "4px",
    padding: "8px 12px",
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
  missing: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function WriteForm(props: WriteFormProps) {
  const { action, preview, missing, task, onWrite, children } = props;
  const styles = useStyles();
  const { pane } = useWords();
  const said = useImproveWords();
  const id = useId();
  const isReady = preview.length > 0;
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onWrite();
      }}
    >
      {children}
      <div id={id} className={isReady ? styles.preview : undefined}>
        {isReady && <p className={styles.title}>{said.preview}</p>}
        {isReady ? (
          preview.map((line) => (
            <p key={line} className={styles.line}>
              <bdi>{line}</bdi>
            </p>
          ))
        ) : (
          <p className={styles.missing}>{missing}</p>
        )}
      </div>
      <Button
        type="submit"
        appearance="primary"
        aria-describedby={id}
        disabled={!isReady}
        disabledFocusable={task.phase === "busy"}
      >
        {task.phase === "busy" ? pane.working : action}
      </Button>
      {task.phase === "failed" && <Failure explanation={task.explanation} />}
    </form>
  );
}
