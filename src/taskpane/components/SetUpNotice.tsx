// What a set-up wrote, with the button that takes all of it back as long as nobody built on it.
import { Button, makeStyles } from "@fluentui/react-components";
import type { SetUpDone } from "../../usecases/set-up-plans";
import { takeBackSetUp } from "../../usecases/set-up/take-back-set-up";
import { useLanding } from "../use-landing";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { Failure } from "./Failure";
import { Notice } from "./Notice";
import { Sentences } from "./Sentences";

const useStyles = makeStyles({
  place: { display: "grid", rowGap: "8px", outlineStyle: "none" },
  undo: { marginTop: "8px" },
});

export function SetUpNotice({ done }: { readonly done: SetUpDone }) {
  const styles = useStyles();
  const { words, pane } = useWords();
  const { task, run } = useTask<string>();
  const place = useLanding<HTMLDivElement>(task.phase);
  const hasWritten = [...done.rows.values()].some((rows) => rows.length > 0);
  if (task.phase === "done")
    return (
      <div ref={place} tabIndex={-1} className={styles.place}>
        <Notice kind="success" title={task.result} />
      </div>
    );
  return (
    <div className={styles.place}>
      <Notice kind="success" title={pane.setUpDone}>
        <Sentences sentences={done.said} />
        {hasWritten && (
          <Button
            size="small"
            className={styles.undo}
            disabledFocusable={task.phase === "busy"}
            onClick={() => run(() => takeBackSetUp(done.rows, words))}
          >
            {task.phase === "busy" ? pane.undoing : pane.undo}
          </Button>
        )}
      </Notice>
      {task.phase === "failed" && <Failure explanation={task.explanation} />}
    </div>
  );
}
