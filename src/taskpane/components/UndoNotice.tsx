// What was just written, with the button that takes it back by its restore point. Stands above the list, whose rows come and go.
import { Button, makeStyles } from "@fluentui/react-components";
import { useLayoutEffect } from "react";
import { useLanding } from "../use-landing";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { Failure } from "./Failure";
import { Notice } from "./Notice";
import { Sentences } from "./Sentences";

export interface UndoNoticeProps {
  readonly sentence: string;
  /** What was done, in more words. */
  readonly more?: readonly string[];
  /** The one that is taken back, whatever else was done since. */
  readonly operation: string;
  readonly today: number;
  readonly by: string;
  readonly onWritten: () => void;
}

const useStyles = makeStyles({
  place: { display: "grid", rowGap: "8px", marginBottom: "12px", outlineStyle: "none" },
  undo: { marginTop: "8px" },
});

export function UndoNotice({
  sentence,
  more = [],
  operation,
  today,
  by,
  onWritten,
}: UndoNoticeProps) {
  const styles = useStyles();
  const { words, pane } = useWords();
  const { task, run } = useTask<void>();
  // The button that was pressed goes when it is taken back.
  const place = useLanding<HTMLDivElement>(task.phase);
  useLayoutEffect(() => place.current?.focus(), [place]);
  const undo = (): void =>
    run(async () => {
      const { undoOperation } = await import("../../usecases/change/undo");
      await undoOperation(operation, { today, by }, words);
      onWritten();
    });
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      {task.phase === "done" ? (
        <Notice kind="success" title={pane.operationTakenBack} />
      ) : (
        <Notice kind="success" title={sentence}>
          {more.length > 0 && <Sentences sentences={more} />}
          <Button className={styles.undo} disabledFocusable={task.phase === "busy"} onClick={undo}>
            {task.phase === "busy" ? pane.undoing : pane.undo}
          </Button>
        </Notice>
      )}
      {task.phase === "failed" && <Failure explanation={task.explanation} />}
    </div>
  );
}
