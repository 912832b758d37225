// Setting up plans: a list of people, then the review of what was understood and will be written, then the result.
import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Catalogue } from "../../text/catalogue";
import { readRosterFile, readRosterText } from "../../usecases/read-roster-file";
import { readSelectedRoster } from "../../usecases/read-selected-roster";
import type { RosterTable } from "../../usecases/roster/roster-table";
import { showHome } from "../../usecases/show-home";
import { useTask } from "../use-task";
import { Failure } from "./Failure";
import { Notice } from "./Notice";
import { RosterSource } from "./RosterSource";
import { Sentences } from "./Sentences";
import { SetUpReview } from "./SetUpReview";
import { Step } from "./Step";

export interface SetUpViewProps {
  readonly words: Catalogue;
  /** Serial day on which plans start unless told otherwise. */
  readonly today: number;
  readonly onFinished: () => void;
}

const useStyles = makeStyles({
  view: { padding: "0 16px 16px" },
  result: { display: "grid", rowGap: "12px", padding: "16px 0" },
});

export function SetUpView({ words, today, onFinished }: SetUpViewProps) {
  const styles = useStyles();
  const [table, setTable] = useState<RosterTable | null>(null);
  const [result, setResult] = useState<readonly string[] | null>(null);
  const { task, run, reset } = useTask<void>();
  const goingHome = useTask<void>();
  const take = (read: () => Promise<RosterTable>): void =>
    run(async () => {
      setTable(await read());
    });
  const again = (): void => {
    reset();
    setTable(null);
    setResult(null);
  };
  return (
    <div className={styles.view}>
      {result !== null ? (
        <div className={styles.result}>
          <Notice kind="success" title="The plans are set up">
            <Sentences sentences={result} />
          </Notice>
          <Button appearance="primary" size="large" onClick={onFinished}>
            See who needs attention
          </Button>
          <Button
            size="large"
            disabled={goingHome.task.phase === "busy"}
            onClick={() =>
              goingHome.run(async () => {
                await showHome(words);
              })
            }
          >
            Go to the Home sheet
          </Button>
          {goingHome.task.phase === "failed" && (
            <Failure explanation={goingHome.task.explanation} />
          )}
          <Button size="large" onClick={again}>
            Set up more plans
          </Button>
        </div>
      ) : table === null ? (
        <Step title="Who gets a plan?">
          <RosterSource
            isBusy={task.phase === "busy"}
            onText={(text) => take(() => Promise.resolve(readRosterText(text, "The pasted list")))}
            onFile={(file) => take(() => readRosterFile(file))}
            onSelection={() => take(readSelectedRoster)}
          />
          {task.phase === "failed" && <Failure explanation={task.explanation} />}
        </Step>
      ) : (
        <SetUpReview
          words={words}
          today={today}
          table={table}
          onAnotherList={again}
          onDone={setResult}
        />
      )}
    </div>
  );
}
