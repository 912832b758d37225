// What is decided about the last reading of a flag's measure: look again, coach further, keep going or recognise, as after a check-in.
import { useEffect, useState } from "react";
import type { Flag } from "../../domain/attention";
import { say } from "../../text/catalogue";
import type { Done } from "../../usecases/change/done";
import { type OpenDecision, readOpenDecisions } from "../../usecases/decide/read-open-decisions";
import { useDecideWords } from "../decide-words";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { DecisionForm } from "./DecisionForm";
import { Failure } from "./Failure";
import { Notice } from "./Notice";
import { Waiting } from "./Waiting";

export interface FlagDecisionProps {
  readonly flag: Flag;
  readonly asOf: number;
  readonly by: string;
  readonly onMoved: (done: Done) => void;
  readonly onCancel: () => void;
}

export function FlagDecision({ flag, asOf, by, onMoved, onCancel }: FlagDecisionProps) {
  const { words, pane } = useWords();
  const said = useDecideWords();
  const [name, setName] = useState(by);
  const { task, run } = useTask<readonly OpenDecision[]>();
  const { measureId, learner, measure } = flag;
  const on = flag.evidence.at(-1)?.on ?? asOf;
  useEffect(
    () => run(() => readOpenDecisions([{ measureId: measureId ?? "", on }], asOf, words)),
    [run, measureId, on, asOf, words]
  );
  if (task.phase === "failed") return <Failure explanation={task.explanation} />;
  if (task.phase !== "done") return <Waiting label={pane.looking} />;
  const [of] = task.result;
  if (of === undefined) return <Notice kind="note" title={said.none} />;
  return (
    <DecisionForm
      isBelowFlag
      {...{ of, asOf, by: name, hasName: by !== "" }}
      onName={setName}
      onDecided={(decision, back) =>
        onMoved({ said: [say(said.decided, { learner, measure, decision })], back })
      }
      onSkip={onCancel}
    />
  );
}
