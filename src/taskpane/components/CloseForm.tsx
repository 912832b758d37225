// Closes and evaluates a plan: how it ended and why, the learner's three answers, what and who comes next, and open actions. Only the
// first is needed. What came of each measure and what nobody has said is told by the use case once it is written.
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { alliances, type Result, results } from "../../domain/plan";
import { say } from "../../text/catalogue";
import type { Done } from "../../usecases/change/done";
import { closePlan } from "../../usecases/close/close-plan";
import { useCloseWords } from "../close-words";
import { sayDay } from "../day-words";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { Choice, TextBox } from "./FormField";
import { SaidFirst } from "./SaidFirst";

export interface CloseFormProps {
  readonly planId: string;
  readonly learner: string;
  /** Then no words are asked for. */
  readonly isExecutive?: boolean;
  readonly today: number;
  /** Person ID of who asks, for the change log; "" when nobody said. */
  readonly by: string;
  readonly onClosed: (done: Done) => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "10px" },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const blank = { reason: "", changed: "", helped: "", next: "", nextSkill: "", alliance: "" };

export function CloseForm(props: CloseFormProps) {
  const { planId, learner, isExecutive = false, today, by, onClosed, onCancel } = props;
  const styles = useStyles();
  const { words, pane } = useWords();
  const said = useCloseWords();
  // Nothing is chosen beforehand: a result that nobody meant would stand in the counts for good.
  const [result, setResult] = useState<Result | null>(null);
  const [typed, setTyped] = useState(blank);
  const [areDone, setAreDone] = useState(false);
  const { task, run } = useTask<void>();
  const put = (field: keyof typeof blank) => (value: string) =>
    setTyped({ ...typed, [field]: value });
  const area = (field: "reason" | "changed" | "helped" | "next", hint?: string) => (
    <TextBox
      isLong
      label={said[field]}
      {...(hint !== undefined && { hint })}
      value={typed[field]}
      onChange={put(field)}
    />
  );
  const close = (): void =>
    run(async () => {
      if (result === null) return;
      const alliance = alliances.find((one) => one === typed.alliance);
      const answers = {
        whatChanged: typed.changed.trim(),
        whatHelped: typed.helped.trim(),
        whatNext: typed.next.trim(),
        nextSkill: typed.nextSkill.trim(),
      };
      const given = Object.entries(answers).filter(([, text]) => text !== "");
      const done = await closePlan(
        {
          ...{ planId, result, areActionsDone: areDone },
          said: { ...Object.fromEntries(given), ...(alliance && { alliance }) },
        },
        { today, by, why: typed.reason.trim() },
        words
      );
      onClosed(done);
    });
  const values = { plan: planId, learner, day: sayDay(today) };
  return (
    <div className={styles.form}>
      <p className={styles.line}>{isExecutive ? said.executive : said.hint}</p>
      <Choice
        label={pane.closeAs}
        value={result ?? ""}
        onChange={(value) => setResult(results.find((one) => one === value) ?? null)}
        options={[
          { value: "", label: said.choose },
          ...results.map((one) => ({ value: one, label: words.results[one] })),
        ]}
      />
      {!isExecutive && (
        <>
          {area("reason")}
          {area("changed", said.answersHint)}
          {area("helped")}
          {area("next")}
          <TextBox label={said.nextSkill} value={typed.nextSkill} onChange={put("nextSkill")} />
        </>
      )}
      <Choice
        label={said.alliance}
        value={typed.alliance}
        onChange={put("alliance")}
        options={[
          { value: "", label: said.notSaid },
          ...alliances.map((one) => ({ value: one, label: words.alliances[one] })),
        ]}
      />
      <Choice
        label={said.actions}
        value={areDone ? "done" : "left"}
        onChange={(value) => setAreDone(value === "done")}
        options={[
          { value: "left", label: said.actionsLeft },
          { value: "done", label: said.actionsDone },
        ]}
      />
      <SaidFirst
        what={
          result === null
            ? said.resultMissing
            : say(pane.closePreview, { ...values, result: words.results[result] })
        }
        isWaiting={result === null}
        {...{ task, onCancel }}
        onWrite={close}
      />
    </div>
  );
}
