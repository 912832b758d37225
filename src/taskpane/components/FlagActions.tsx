// What can be done about a flag without leaving the list: pause or close its plan, put the flag aside, note that you met, each said
// before it is written; decide about its last reading; or copy a message without notes and figures, or the dates that lie ahead.
import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useRef, useState } from "react";
import type { Flag } from "../../domain/attention";
import { type AttentionRule, contactRules } from "../../domain/attention-rules";
import { say } from "../../text/catalogue";
import type { Done } from "../../usecases/change/done";
import { movePlan } from "../../usecases/change/move-plan";
import { sayDay } from "../day-words";
import { useFlagWords } from "../flag-words";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { CopyText } from "./CopyText";
import { Failure } from "./Failure";
import { MetForm, PutAsideForm } from "./FlagContact";
import { Notice } from "./Notice";
import { OpenButton } from "./OpenButton";
import { Waiting } from "./Waiting";
import { WriteRow } from "./WriteRow";

const CloseForm = lazy(async () => ({ default: (await import("./CloseForm")).CloseForm }));
const FlagDates = lazy(async () => ({ default: (await import("./FlagDates")).FlagDates }));
const FlagDecision = lazy(async () => ({
  default: (await import("./FlagDecision")).FlagDecision,
}));

export interface FlagActionsProps {
  readonly flag: Flag;
  /** The day on which the workbook is judged, and the computer's day. */
  readonly asOf: number;
  readonly today: number;
  /** Person ID of who asks, for the change log; "" when nobody said. */
  readonly by: string;
  /** The name of that person, for what others read; "" where nobody said it. */
  readonly name: string;
  /** Gets what was done, in a sentence or a line for each. */
  readonly onMoved: (done: Done) => void;
}

type Action = "aside" | "met" | "decide" | "pause" | "close" | "message" | "dates";

const answeredByContact: readonly AttentionRule[] = contactRules;

const useStyles = makeStyles({
  actions: { display: "grid", rowGap: "8px", marginTop: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

export function FlagActions({ flag, asOf, today, by, name, onMoved }: FlagActionsProps) {
  const styles = useStyles();
  const { words, pane } = useWords();
  const said = useFlagWords();
  const [action, setAction] = useState<Action | null>(null);
  const moving = useTask<void>();
  const { learner, planId } = flag;
  const values = { plan: planId, learner, day: sayDay(today) };
  const buttons = [
    ...(answeredByContact.includes(flag.rule) ? ([["met", pane.met]] as const) : []),
    ["aside", pane.putAside],
    ...(flag.evidence.length > 0 ? ([["decide", pane.decideNow]] as const) : []),
    ["pause", pane.pause],
    ["close", pane.close],
    ["message", pane.copyMessage],
    ["dates", said.dates],
  ] as const;
  const buttonsOf = useRef<HTMLDivElement>(null);
  /** Back to the button that opened the form. */
  const cancel = (): void => {
    buttonsOf.current?.querySelector<HTMLElement>("[aria-expanded=true]")?.focus();
    setAction(null);
  };
  const choose = (next: Action): void => {
    moving.reset();
    setAction(action === next ? null : next);
  };
  const pause = (): void =>
    moving.run(async () => {
      const asked = { today, by, why: words.reasons[flag.rule] };
      const { back } = await movePlan({ planId, move: "pause" }, asked, words);
      onMoved({ said: [say(pane.paused, { plan: planId })], back });
    });
  return (
    <div className={styles.actions} role="group" aria-label={`${pane.act}: ${learner}`}>
      <div ref={buttonsOf} className={styles.buttons}>
        {buttons.map(([key, label]) => (
          <OpenButton key={key} size="small" isOpen={action === key} onClick={() => choose(key)}>
            {label}
          </OpenButton>
        ))}
      </div>
      {action === "aside" && (
        <PutAsideForm {...{ flag, asOf, today, onMoved }} proposed={name} onCancel={cancel} />
      )}
      {action === "met" && <MetForm {...{ flag, today, by, onMoved }} onCancel={cancel} />}
      {action === "message" && (
        <CopyText
          label={pane.copyMessage}
          hint={pane.messageHint}
          text={say(pane.message, {
            ...values,
            measure: flag.measureId === null ? words.wholePlan : flag.measure,
            state: flag.state === null ? words.reasons[flag.rule] : words.states[flag.state],
            day: sayDay(flag.since),
            reason: words.reasons[flag.rule],
            next: words.nextSteps[flag.step],
          })}
        />
      )}
      {action === "dates" && (
        <Suspense fallback={<Waiting label={pane.opening} />}>
          <FlagDates {...{ planId, today }} />
        </Suspense>
      )}
      {action === "decide" && (
        <Suspense fallback={<Waiting label={pane.opening} />}>
          <FlagDecision {...{ flag, asOf, by, onMoved }} onCancel={cancel} />
        </Suspense>
      )}
      {action === "close" && (
        <Suspense fallback={<Waiting label={pane.opening} />}>
          <CloseForm {...{ planId, learner, today, by }} onClosed={onMoved} onCancel={cancel} />
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
