// The nine questions of the gate and the six of the table, and what the answers point to while they are given.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { readGate } from "../../domain/gate";
import type { Need } from "../../domain/need";
import { answers, gateQuestions, leanings, modeQuestions } from "../../domain/need";
import { adviceOn } from "../../domain/suggest-help";
import { say, suggestionWord } from "../../text/catalogue";
import { sayAdvice, saySigns } from "../../text/say-need";
import type { Done } from "../../usecases/change/done";
import { answerNeed } from "../../usecases/need/answer-need";
import { useNeedWords } from "../need-words";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { AnswerRow } from "./AnswerRow";
import { Failure } from "./Failure";
import { Notice } from "./Notice";
import { Sentences } from "./Sentences";
import { Step } from "./Step";

export interface NeedQuestionsProps {
  readonly need: Need;
  readonly today: number;
  readonly by: string;
  readonly onWritten: (done: Done) => void;
}

const useStyles = makeStyles({
  questions: { display: "grid", rowGap: "12px" },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function NeedQuestions({ need, today, by, onWritten }: NeedQuestionsProps) {
  const styles = useStyles();
  const { words, pane } = useWords();
  const said = useNeedWords();
  const [gate, setGate] = useState(need.gate);
  const [mode, setMode] = useState(need.mode);
  const { task, run } = useTask<void>();
  const now: Need = { ...need, gate, mode };
  const [found, advice] = [readGate(gate), adviceOn(now)];
  const { cause, suggested } = words.needSentences;
  const isChanged =
    gateQuestions.some((one) => gate[one] !== need.gate[one]) ||
    modeQuestions.some((one) => mode[one] !== need.mode[one]);
  const given = <Key extends string, Value>(
    keys: readonly Key[],
    of: Readonly<Record<Key, Value | null>>
  ) => Object.fromEntries(keys.flatMap((key) => (of[key] === null ? [] : [[key, of[key]]])));
  const note = (): void =>
    run(async () => {
      const request = {
        needId: need.id,
        gate: given(gateQuestions, gate),
        mode: given(modeQuestions, mode),
      };
      onWritten(await answerNeed(request, { today, by, why: "" }, words));
    });
  return (
    <>
      <Step title={said.gate}>
        <div className={styles.questions}>
          {gateQuestions.map((question) => (
            <AnswerRow
              key={question}
              question={words.gateQuestions[question]}
              answers={answers.map((value) => ({ value, label: words.answers[value] }))}
              given={gate[question]}
              onAnswer={(answer) => setGate({ ...gate, [question]: answer })}
            />
          ))}
        </div>
      </Step>
      <Step title={said.mode}>
        <div className={styles.questions}>
          {modeQuestions.map((question) => (
            <AnswerRow
              key={question}
              question={words.modeQuestions[question]}
              answers={leanings.map((value) => ({ value, label: words.leanings[value] }))}
              given={mode[question]}
              onAnswer={(leaning) => setMode({ ...mode, [question]: leaning })}
            />
          ))}
        </div>
      </Step>
      <Step title={said.pointsTo}>
        <Notice kind="note" title={suggestionWord(advice.suggestion, words)}>
          <Sentences
            sentences={[
              say(cause, { cause: words.causes[found.cause], signs: saySigns(found, words) }),
              say(suggested, {
                suggestion: suggestionWord(advice.suggestion, words),
                reason: sayAdvice(advice, words),
              }),
            ]}
          />
        </Notice>
        <Button disabled={!isChanged} disabledFocusable={task.phase === "busy"} onClick={note}>
          {task.phase === "busy" ? pane.working : said.note}
        </Button>
        {task.phase === "failed" && <Failure explanation={task.explanation} />}
      </Step>
    </>
  );
}
