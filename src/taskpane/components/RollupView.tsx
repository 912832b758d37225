// Many workbooks brought into this one: choosing them, what was found, who is whom, and only then the writing.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { previewRollup, rollUp } from "../../usecases/roll-up";
import { describeRollup } from "../../usecases/rollup/describe-rollup";
import type { Gathered } from "../../usecases/rollup/gather";
import { gather } from "../../usecases/rollup/gather";
import type { RollupPlan } from "../../usecases/rollup/plan-rollup";
import { useRollupWords } from "../rollup-words";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { Failure } from "./Failure";
import { Notice } from "./Notice";
import { RollupQuestions } from "./RollupQuestions";
import { Sentences } from "./Sentences";
import { Step } from "./Step";
import { WriteButton } from "./WriteButton";

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  busy: { display: "grid", rowGap: "8px", overflowWrap: "anywhere" },
});

export interface RollupViewProps {
  readonly today: number;
  readonly by: string;
  readonly onWritten: () => void;
}

interface Found {
  readonly gathered: Gathered;
  readonly plan: RollupPlan;
}

const nobodyTold: ReadonlyMap<string, string> = new Map();

export function RollupView({ today, by, onWritten }: RollupViewProps) {
  const styles = useStyles();
  const { words } = useWords();
  const rollup = useRollupWords();
  const input = useRef<HTMLInputElement>(null);
  const isCancelled = useRef(false);
  const [told, setTold] = useState(nobodyTold);
  /** Null when it was cancelled. */
  const reading = useTask<Found | null>();
  const writing = useTask<RollupPlan>();
  const asked = { today, by, why: "" };

  const read = (files: readonly File[]) => {
    isCancelled.current = false;
    setTold(nobodyTold);
    writing.reset();
    reading.run(async (tell) => {
      const chosen = files.map((file) => ({
        path: file.name,
        bytes: async () => new Uint8Array(await file.arrayBuffer()),
      }));
      const how = { tell, isCancelled: () => isCancelled.current };
      const gathered = await gather(chosen, words, how);
      if (gathered === null) return null;
      const plan = await previewRollup({ gathered, people: nobodyTold }, asked, words);
      return isCancelled.current ? null : { gathered, plan };
    });
  };

  if (writing.task.phase === "done")
    return (
      <>
        <Notice kind="success" title={rollup.done} />
        <Sentences sentences={describeRollup(writing.task.result, words)} />
      </>
    );
  const found = reading.task.phase === "done" ? reading.task.result : null;
  const isBusy = reading.task.phase === "busy" || writing.task.phase === "busy";
  const questions = found?.plan.people.questions ?? [];
  return (
    <>
      <p className={styles.line}>{rollup.hint}</p>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".xlsx,.xlsm"
        aria-label={rollup.chooseLabel}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          if (files.length > 0) read(files);
          event.currentTarget.value = "";
        }}
      />
      {reading.task.phase === "busy" ? (
        <div className={styles.busy}>
          <p role="status" className={styles.line}>
            {reading.task.step || rollup.looking} …
          </p>
          <Button onClick={() => (isCancelled.current = true)}>{rollup.cancel}</Button>
        </div>
      ) : (
        <Button disabledFocusable={isBusy} onClick={() => input.current?.click()}>
          {reading.task.phase === "idle" ? rollup.choose : rollup.again}
        </Button>
      )}
      {reading.task.phase === "failed" && <Failure explanation={reading.task.explanation} />}
      {reading.task.phase === "done" && found === null && (
        <Notice kind="note" title={rollup.cancelled} />
      )}
      {found !== null && (
        <>
          <Step title={rollup.found}>
            <Sentences sentences={describeRollup(found.plan, words)} />
          </Step>
          {questions.length > 0 && (
            <RollupQuestions questions={questions} told={told} onTell={setTold} />
          )}
          {writing.task.phase === "failed" && <Failure explanation={writing.task.explanation} />}
          {told.size === questions.length && (
            <WriteButton
              action="rollup"
              isBusy={isBusy}
              step={words.rollup.writing}
              label={rollup.write}
              onPress={() =>
                writing.run(async () => {
                  const done = await rollUp(
                    { gathered: found.gathered, people: told },
                    asked,
                    words
                  );
                  onWritten();
                  return done;
                })
              }
            />
          )}
        </>
      )}
    </>
  );
}
