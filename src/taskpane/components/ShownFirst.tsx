// The end of a form whose writing is shown first, by the use case itself: what will be written, then write or leave it.
import { Button, makeStyles } from "@fluentui/react-components";
import { useLanding } from "../use-landing";
import type { Task } from "../use-task";
import { useWords } from "../words";
import { Failure } from "./Failure";
import { Notice } from "./Notice";
import { Sentences } from "./Sentences";
import { WriteRow } from "./WriteRow";

export interface ShownFirstProps {
  /** What will be written, in sentences, once it was asked for. */
  readonly shown: Task<readonly string[]>;
  readonly writing: Task<void>;
  /** There is nothing to show yet. */
  readonly isWaiting: boolean;
  readonly onShow: () => void;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "6px" },
  shown: { display: "grid", rowGap: "12px", outlineStyle: "none" },
});

export function ShownFirst(props: ShownFirstProps) {
  const { shown, writing, isWaiting, onShow, onWrite, onCancel } = props;
  const styles = useStyles();
  const { pane } = useWords();
  const place = useLanding<HTMLDivElement>(shown.phase);
  return (
    <>
      {shown.phase === "done" ? (
        <div ref={place} tabIndex={-1} className={styles.shown}>
          <Notice kind="note" title={pane.setUpWritten}>
            <Sentences sentences={shown.result} />
          </Notice>
          <WriteRow isBusy={writing.phase === "busy"} onWrite={onWrite} onCancel={onCancel} />
        </div>
      ) : (
        <div className={styles.row}>
          <Button
            appearance="primary"
            disabled={isWaiting}
            disabledFocusable={shown.phase === "busy"}
            onClick={onShow}
          >
            {shown.phase === "busy" ? pane.looking : pane.setUpPreview}
          </Button>
          <Button onClick={onCancel}>{pane.cancel}</Button>
        </div>
      )}
      {shown.phase === "failed" && <Failure explanation={shown.explanation} />}
      {writing.phase === "failed" && <Failure explanation={writing.explanation} />}
    </>
  );
}
