// The two buttons under what is about to be written: write it, or leave it.
import { Button, makeStyles } from "@fluentui/react-components";
import { useWords } from "../words";

export interface WriteRowProps {
  readonly isBusy: boolean;
  /** Something that has to be said first is not said yet. */
  readonly isWaiting?: boolean;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({ row: { display: "flex", flexWrap: "wrap", gap: "6px" } });

export function WriteRow({ isBusy, isWaiting = false, onWrite, onCancel }: WriteRowProps) {
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <div className={styles.row}>
      <Button
        appearance="primary"
        disabled={isWaiting}
        disabledFocusable={isBusy}
        onClick={onWrite}
      >
        {isBusy ? pane.working : pane.write}
      </Button>
      <Button onClick={onCancel}>{pane.cancel}</Button>
    </div>
  );
}
