// What became of a check-in: each measure's State and when it is due next, and the button that takes the readings back.
import { Button, makeStyles } from "@fluentui/react-components";
import { useLayoutEffect, useState } from "react";
import type { DueMeasure } from "../../domain/due";
import { ruleOf } from "../../domain/attention-rules";
import { nextStepOf } from "../../domain/next-step";
import { needsAttention } from "../../domain/states";
import { say } from "../../text/catalogue";
import type { CheckInResult } from "../../usecases/check-in";
import type { TakenBack } from "../../usecases/take-back-readings";
import { sayDay } from "../day-words";
import { useLanding } from "../use-landing";
import { useTask } from "../use-task";
import { sayCount, useWords } from "../words";
import { Failure } from "./Failure";
import { Notice } from "./Notice";
import { Sentences } from "./Sentences";

export interface CheckInDoneProps {
  readonly result: CheckInResult;
  /** Those that were typed for, by which IDs get names. */
  readonly known: readonly DueMeasure[];
  readonly onWritten: () => void;
  readonly onDecide: () => void;
}

const useStyles = makeStyles({
  done: { display: "grid", rowGap: "8px", outlineStyle: "none" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "8px" },
});

export function CheckInDone({ result, known, onWritten, onDecide }: CheckInDoneProps) {
  const styles = useStyles();
  const given = useWords();
  const { words, pane } = given;
  const [names] = useState(() => new Map(known.map((one) => [one.measureId, one])));
  const undoing = useTask<TakenBack>();
  const place = useLanding<HTMLDivElement>(undoing.task.phase);
  useLayoutEffect(() => place.current?.focus(), [place]);
  const naming = (measureId: string) => ({
    learner: names.get(measureId)?.learner ?? "",
    measure: names.get(measureId)?.measure ?? measureId,
  });
  const lines = [
    ...result.measures.map(({ measureId, state, badges, nextDue }) => {
      // Whether support was given is not asked here: the list of flags says it.
      const isToReview = badges.includes("targetToReview");
      const step = needsAttention(state)
        ? ` ${pane.next} ${words.nextSteps[nextStepOf(ruleOf[state], isToReview, false)]}.`
        : "";
      const values = { ...naming(measureId), state: words.states[state] };
      return nextDue === null || state === "achieved"
        ? say(pane.recordedLast, values) + step
        : say(pane.recordedLine, { ...values, day: sayDay(nextDue) }) + step;
    }),
    ...result.same.map((id) => say(pane.sameLine, naming(id))),
    ...result.gone.map((id) => say(pane.goneLine, naming(id))),
  ];
  const { task } = undoing;
  const back = task.phase === "done" ? task.result : null;
  return (
    <div ref={place} tabIndex={-1} className={styles.done}>
      {back?.kind === "takenBack" ? (
        <Notice kind="success" title={sayCount(given, "takenBack", back.count)} />
      ) : (
        <Notice
          kind={result.written.length > 0 ? "success" : "note"}
          title={
            result.written.length === 0
              ? pane.recordedNone
              : sayCount(given, "recorded", result.written.length)
          }
        >
          <Sentences sentences={lines} />
          {result.written.length > 0 && back === null && (
            <div className={styles.buttons}>
              <Button appearance="primary" onClick={onDecide}>
                {pane.decideNow}
              </Button>
              <Button
                disabledFocusable={task.phase === "busy"}
                onClick={() =>
                  undoing.run(async () => {
                    const { takeBackReadings } = await import("../../usecases/take-back-readings");
                    const taken = await takeBackReadings(result.written, words);
                    onWritten();
                    return taken;
                  })
                }
              >
                {task.phase === "busy" ? pane.undoing : pane.undo}
              </Button>
            </div>
          )}
        </Notice>
      )}
      {back?.kind === "changedSince" && (
        <Notice
          kind="failure"
          title={say(pane.changedSince, {
            measures: back.measureIds.map((id) => naming(id).measure).join(", "),
          })}
        />
      )}
      {task.phase === "failed" && <Failure explanation={task.explanation} />}
    </div>
  );
}
