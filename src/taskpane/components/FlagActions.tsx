// What can be done about a flag without leaving the list: pause or close its plan, put the flag aside, note that you met, each said
// before it is written; or copy a message without notes and figures.
import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { lazy, Suspense, useRef, useState } from "react";
import type { Flag } from "../../domain/attention";
import { type AttentionRule, contactRules } from "../../domain/attention-rules";
import { say } from "../../text/catalogue";
import { movePlan } from "../../usecases/change/move-plan";
import { sayDay } from "../day-words";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { Failure } from "./Failure";
import { MetForm, PutAsideForm } from "./FlagContact";
import { Labelled, useBoxStyles } from "./FormField";
import { Notice } from "./Notice";
import { Waiting } from "./Waiting";
import { WriteRow } from "./WriteRow";

const CloseForm = lazy(async () => ({ default: (await import("./CloseForm")).CloseForm }));

export interface FlagActionsProps {
  readonly flag: Flag;
  /** The day on which the workbook is judged, and the computer's day. */
  readonly asOf: number;
  readonly today: number;
  /** Person ID of who asks, for the change log; "" when nobody said. */
  readonly by: string;
  /** Gets what was done, in a sentence or a line for each. */
  readonly onMoved: (sentence: string) => void;
}

type Action = "aside" | "met" | "pause" | "close" | "message";

const answeredByContact: readonly AttentionRule[] = contactRules;

const useStyles = makeStyles({
  actions: { display: "grid", rowGap: "8px", marginTop: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  message: { minHeight: "96px", resize: "vertical" },
});

export function FlagActions({ flag, asOf, today, by, onMoved }: FlagActionsProps) {
  const styles = useStyles();
  const { box } = useBoxStyles();
  const { words, pane } = useWords();
  const [action, setAction] = useState<Action | null>(null);
  const [copied, setCopied] = useState("");
  const text = useRef<HTMLTextAreaElement>(null);
  const moving = useTask<void>();
  const { learner, planId } = flag;
  const values = { plan: planId, learner, day: sayDay(today) };
  const buttons = [
    ...(answeredByContact.includes(flag.rule) ? ([["met", pane.met]] as const) : []),
    ["aside", pane.putAside],
    ["pause", pane.pause],
    ["close", pane.close],
    ["message", pane.copyMessage],
  ] as const;
  const buttonsOf = useRef<HTMLDivElement>(null);
  /** Back to the button that opened the form. */
  const cancel = (): void => {
    buttonsOf.current?.querySelector<HTMLElement>("[aria-expanded=true]")?.focus();
    setAction(null);
  };
  const choose = (next: Action): void => {
    moving.reset();
    setCopied("");
    setAction(action === next ? null : next);
  };
  const pause = (): void =>
    moving.run(async () => {
      const asked = { today, by, why: words.reasons[flag.rule] };
      await movePlan({ planId, move: "pause" }, asked, words);
      onMoved(say(pane.paused, { plan: planId }));
    });
  /** The clipboard is closed to many panes: then the text is selected for the keys that copy. */
  const copy = (): void => {
    text.current?.select();
    navigator.clipboard.writeText(text.current?.value ?? "").then(
      () => setCopied(pane.copied),
      () => setCopied(pane.copyByHand)
    );
  };
  return (
    <div className={styles.actions} role="group" aria-label={`${pane.act}: ${learner}`}>
      <div ref={buttonsOf} className={styles.buttons}>
        {buttons.map(([key, label]) => (
          <Button key={key} size="small" aria-expanded={action === key} onClick={() => choose(key)}>
            {label}
          </Button>
        ))}
      </div>
      {action === "aside" && (
        <PutAsideForm {...{ flag, asOf, today, by, onMoved }} onCancel={cancel} />
      )}
      {action === "met" && <MetForm {...{ flag, today, by, onMoved }} onCancel={cancel} />}
      {action === "message" && (
        <>
          <Labelled label={pane.copyMessage} hint={pane.messageHint}>
            {(ids) => (
              <textarea
                {...ids}
                ref={text}
                readOnly
                className={mergeClasses(box, styles.message)}
                value={say(pane.message, {
                  ...values,
                  measure: flag.measureId === null ? words.wholePlan : flag.measure,
                  state: flag.state === null ? words.reasons[flag.rule] : words.states[flag.state],
                  day: sayDay(flag.since),
                  reason: words.reasons[flag.rule],
                  next: words.nextSteps[flag.step],
                })}
              />
            )}
          </Labelled>
          <Button onClick={copy}>{pane.copy}</Button>
          <span role="status">{copied}</span>
        </>
      )}
      {action === "close" && (
        <Suspense fallback={<Waiting label={pane.opening} />}>
          <CloseForm
            {...{ planId, learner, today, by }}
            onClosed={(sentences) => onMoved(sentences.join("\n"))}
            onCancel={cancel}
          />
        </Suspense>
      )}
      {action === "pause" && (
        <>
          <Notice kind="note" title={say(pane.pausePreview, values)} />
          <WriteRow isBusy={moving.task.phase === "busy"} onWrite={pause} onCancel={cancel} />
        </>
      )}
      {moving.task.phase === "failed" && <Failure explanation={moving.task.explanation} />}
    </div>
  );
}
