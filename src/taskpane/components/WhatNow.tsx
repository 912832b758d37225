// "What now?" after a check-in: the open decisions of its readings one after the other; each is taken, or skipped and said to stay open.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { say } from "../../text/catalogue";
import type { Done } from "../../usecases/change/done";
import type { DecidedReading, OpenDecision } from "../../usecases/decide/read-open-decisions";
import { readOpenDecisions } from "../../usecases/decide/read-open-decisions";
import { useDecideWords } from "../decide-words";
import type { Me } from "../me";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { DecisionForm } from "./DecisionForm";
import { Failure } from "./Failure";
import { Sentences } from "./Sentences";
import { WrittenNotice } from "./WrittenNotice";
import { Waiting } from "./Waiting";

export interface WhatNowProps {
  /** The readings that were just written. */
  readonly readings: readonly DecidedReading[];
  readonly asOf: number;
  readonly me: Me | null;
  readonly onWritten: () => void;
  readonly onBack: () => void;
}

interface Outcome {
  readonly of: OpenDecision;
  /** What was decided, in words; null when it was skipped. */
  readonly decided: string | null;
  readonly back: Done["back"];
}

const useStyles = makeStyles({
  // Long words break where the pane is as narrow as it gets.
  view: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "10px",
    padding: "14px 16px 16px",
    overflowWrap: "anywhere",
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  back: { justifySelf: "start" },
});

export function WhatNow({ readings, asOf, me, onWritten, onBack }: WhatNowProps) {
  const styles = useStyles();
  const { words, pane } = useWords();
  const said = useDecideWords();
  const { task, run } = useTask<readonly OpenDecision[]>();
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [by, setBy] = useState(me?.personId ?? "");
  useEffect(
    () => run(() => readOpenDecisions(readings, asOf, words)),
    [run, readings, asOf, words]
  );
  const all = task.phase === "done" ? task.result : null;
  const current = all?.find((one) => !outcomes.some(({ of }) => of === one)) ?? null;
  const top = useRef<HTMLHeadingElement>(null);
  // Who has decided or skipped goes on at the next one, read from its beginning.
  useLayoutEffect(() => {
    if (all !== null) top.current?.focus();
  }, [all, current]);
  const last = outcomes.at(-1);
  const naming = ({ learner, measure }: OpenDecision) => ({ learner, measure });
  const lines = outcomes.map(({ of, decided }) =>
    decided === null
      ? say(said.leftOpen, naming(of))
      : say(said.decided, { ...naming(of), decision: decided })
  );
  const add = (outcome: Outcome): void => setOutcomes([...outcomes, outcome]);
  return (
    <div className={styles.view}>
      <h1 ref={top} tabIndex={-1} className={styles.title}>
        {all !== null && current === null ? said.finished : said.title}
      </h1>
      {task.phase === "busy" && <Waiting label={pane.looking} />}
      {task.phase === "failed" && <Failure explanation={task.explanation} />}
      {last !== undefined && last.decided !== null && (
        <WrittenNotice
          key={last.of.measureId}
          done={{
            said: [say(said.decided, { ...naming(last.of), decision: last.decided })],
            back: last.back,
          }}
          today={asOf}
          by={by}
          onUndone={() => {
            setOutcomes(outcomes.filter((one) => one !== last));
            onWritten();
          }}
        />
      )}
      {all !== null && current !== null && (
        <>
          <p className={styles.line}>{said.hint}</p>
          {all.length > 1 && (
            <p className={styles.line}>
              {say(said.place, { n: all.indexOf(current) + 1, all: all.length })}
            </p>
          )}
          <DecisionForm
            key={current.measureId}
            {...{ of: current, asOf, by, hasName: me !== null && me.personId !== "" }}
            onName={setBy}
            onDecided={(decided, back) => {
              add({ of: current, decided, back });
              onWritten();
            }}
            onSkip={() => add({ of: current, decided: null, back: null })}
          />
        </>
      )}
      {all !== null && current === null && (
        <>
          <p className={styles.line} role="status">
            {all.length === 0 ? said.none : said.allDone}
          </p>
          <Sentences sentences={lines} />
        </>
      )}
      <Button className={styles.back} onClick={onBack}>
        {said.back}
      </Button>
    </div>
  );
}
