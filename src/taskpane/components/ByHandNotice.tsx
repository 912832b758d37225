// In a workbook that Excel calculates only when asked: that its sheets may be old, and the button that asks. The pane's own lists are
// computed from the rows and stay right.
import { Button, makeStyles } from "@fluentui/react-components";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { Failure } from "./Failure";
import { Notice } from "./Notice";

const useStyles = makeStyles({
  place: { display: "grid", rowGap: "8px", padding: "12px 16px 0" },
});

export function ByHandNotice() {
  const styles = useStyles();
  const { pane } = useWords();
  const { task, run } = useTask<void>();
  const calculate = (): void =>
    run(async () => {
      const { calculateNow } = await import("../../usecases/calculate-now");
      await calculateNow();
    });
  return (
    <div className={styles.place}>
      <Notice kind="note" title={task.phase === "done" ? pane.calculated : pane.byHand}>
        {task.phase !== "done" && (
          <Button disabledFocusable={task.phase === "busy"} onClick={calculate}>
            {pane.calculateNow}
          </Button>
        )}
      </Notice>
      {task.phase === "failed" && <Failure explanation={task.explanation} />}
    </div>
  );
}
