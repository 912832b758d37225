// Setting up plans: a list of people, then the review of what was understood and will be written, then the result.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { readRosterFile, readRosterText } from "../../usecases/read-roster-file";
import { readSelectedRoster } from "../../usecases/read-selected-roster";
import type { SetUpDone } from "../../usecases/set-up-plans";
import type { RosterTable } from "../../usecases/roster/roster-table";
import { showHome } from "../../usecases/show-home";
import { useLanding } from "../use-landing";
import { useRosterLanguage } from "../roster-language";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { Failure } from "./Failure";
import { RosterSource } from "./RosterSource";
import { SetUpNotice } from "./SetUpNotice";
import { SetUpReview } from "./SetUpReview";
import { Step } from "./Step";

export interface SetUpViewProps {
  /** Serial day on which plans start unless told otherwise. */
  readonly today: number;
  readonly onFinished: () => void;
}

const useStyles = makeStyles({
  view: { padding: "0 16px 16px" },
  title: {
    margin: 0,
    padding: "14px 0",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  result: { display: "grid", rowGap: "12px", padding: "16px 0", outlineStyle: "none" },
});

export function SetUpView({ today, onFinished }: SetUpViewProps) {
  const styles = useStyles();
  const { words, pane } = useWords();
  const [table, setTable] = useState<RosterTable | null>(null);
  const [result, setResult] = useState<SetUpDone | null>(null);
  const { task, run, reset } = useTask<void>();
  const language = useRosterLanguage();
  const goingHome = useTask<void>();
  const take = (read: () => Promise<RosterTable>): void =>
    run(async () => {
      setTable(await read());
    });
  const step = result !== null ? "done" : table === null ? "list" : "review";
  const told = useLanding<HTMLDivElement>(step);
  const top = useLanding<HTMLHeadingElement>(step);
  const again = (): void => {
    reset();
    setTable(null);
    setResult(null);
  };
  return (
    <div className={styles.view}>
      <h1 ref={top} tabIndex={-1} className={styles.title}>
        {pane.firstSetUp}
      </h1>
      {result !== null ? (
        <div ref={told} tabIndex={-1} className={styles.result}>
          <SetUpNotice done={result} />
          <Button appearance="primary" size="large" onClick={onFinished}>
            {pane.setUpSee}
          </Button>
          <Button
            size="large"
            disabledFocusable={goingHome.task.phase === "busy"}
            onClick={() =>
              goingHome.run(async () => {
                await showHome(words);
              })
            }
          >
            {pane.setUpHome}
          </Button>
          {goingHome.task.phase === "failed" && (
            <Failure explanation={goingHome.task.explanation} />
          )}
          <Button size="large" onClick={again}>
            {pane.setUpAgain}
          </Button>
        </div>
      ) : table === null ? (
        <Step title={pane.setUpWho}>
          <RosterSource
            isBusy={task.phase === "busy"}
            onText={(text) => take(() => Promise.resolve(readRosterText(text, pane.setUpPasted)))}
            onFile={(file) => take(() => readRosterFile(file))}
            onSelection={() => take(() => readSelectedRoster(language))}
          />
          {task.phase === "failed" && <Failure explanation={task.explanation} />}
        </Step>
      ) : (
        <SetUpReview today={today} table={table} onAnotherList={again} onDone={setResult} />
      )}
    </div>
  );
}
