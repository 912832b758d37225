// What can be done about one plan, whether it is flagged or not: a session, its aims and measures, paused or resumed, closed and evaluated,
// handed to another coach. What is written is said first, and stays in sight with its Undo when the plan is closed by it.
import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useRef, useState } from "react";
import { say } from "../../text/catalogue";
import type { Done } from "../../usecases/change/done";
import { handOver } from "../../usecases/change/hand-over";
import { movePlan } from "../../usecases/change/move-plan";
import { useAimWords } from "../aim-words";
import { useCloseWords } from "../close-words";
import { sayDay } from "../day-words";
import type { DeskPlan } from "../../usecases/read-desk";
import { useMeasureWords } from "../measure-words";
import { useSessionWords } from "../session-words";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { CloseForm } from "./CloseForm";
import { Failure } from "./Failure";
import { Choice } from "./FormField";
import type { MorePartProps } from "./more-part";
import { Notice } from "./Notice";
import { OpenButton } from "./OpenButton";
import { Waiting } from "./Waiting";
import { WriteRow } from "./WriteRow";
import { WrittenNotice } from "./WrittenNotice";

// Each is loaded when it is opened.
const parts = {
  session: lazy(async () => ({ default: (await import("./SessionHelper")).SessionHelper })),
  aims: lazy(async () => ({ default: (await import("./AimReview")).AimReview })),
  measure: lazy(async () => ({ default: (await import("./MeasureForm")).MeasureForm })),
  mend: lazy(async () => ({ default: (await import("./ReadingMend")).ReadingMend })),
};

type Move = "pause" | "resume" | "handOver";
type Action = keyof typeof parts | "close" | Move;

const isMove = (action: Action | null): action is Move =>
  action === "pause" || action === "resume" || action === "handOver";

const useStyles = makeStyles({
  buttons: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))",
    gap: "6px",
  },
  button: { minWidth: 0, paddingLeft: "6px", paddingRight: "6px" },
});

export interface PlanActionsProps extends MorePartProps {
  readonly plan: DeskPlan;
  /** Not for a plan that is closed or somebody else's. */
  readonly canAct: boolean;
}

export function PlanActions({ plan, canAct, desk, me, today, onWritten }: PlanActionsProps) {
  const styles = useStyles();
  const { words, pane } = useWords();
  const said = useCloseWords();
  const aimWords = useAimWords();
  const sessionWords = useSessionWords();
  const measureWords = useMeasureWords();
  const planId = plan.id;
  const [action, setAction] = useState<Action | null>(null);
  const [to, setTo] = useState("");
  const [done, setDone] = useState<Done | null>(null);
  const moving = useTask<void>();
  const by = me?.personId ?? "";
  const written = (next: Done): void => {
    setDone(next);
    setAction(null);
    onWritten();
  };
  const buttonsOf = useRef<HTMLDivElement>(null);
  /** Back to the button that opened the form. */
  const cancel = (): void => {
    buttonsOf.current?.querySelector<HTMLElement>("[aria-expanded=true]")?.focus();
    setAction(null);
  };
  const choose = (next: Action): void => {
    moving.reset();
    setDone(null);
    setAction(action === next ? null : next);
  };
  const asked = { today, by, why: "" };
  const write = (): void =>
    moving.run(async () => {
      if (action === "handOver")
        return written(
          await handOver({ planIds: [planId], from: "", to, as: "coach" }, asked, words)
        );
      if (action === "pause" || action === "resume")
        written(await movePlan({ planId, move: action }, asked, words));
    });
  const preview = (): string => {
    const values = { plan: planId, learner: plan.learner, day: sayDay(today) };
    if (action === "pause") return say(pane.pausePreview, values);
    if (action === "resume") return say(said.resumePreview, values);
    const name = desk.people.find(({ id }) => id === to)?.name ?? "";
    return name === "" ? "" : say(said.handOverPreview, { ...values, name });
  };
  const buttons: readonly (readonly [Action, string])[] = [
    ["session", sessionWords.open],
    ["aims", aimWords.review],
    ["measure", measureWords.open],
    ["mend", aimWords.mend],
    ...(plan.stage === "active" ? ([["pause", pane.pause]] as const) : []),
    ...(plan.stage === "paused" ? ([["resume", said.resume]] as const) : []),
    ["close", pane.close],
    ["handOver", said.handOver],
  ];
  const Part = action === null || isMove(action) || action === "close" ? null : parts[action];
  return (
    <>
      {done !== null && (
        <WrittenNotice title={said.done} {...{ done, today, by }} onUndone={onWritten} />
      )}
      {canAct && (
        <>
          <div ref={buttonsOf} className={styles.buttons}>
            {buttons.map(([key, label]) => (
              <OpenButton
                key={key}
                className={styles.button}
                isOpen={action === key}
                onClick={() => choose(key)}
              >
                {label}
              </OpenButton>
            ))}
          </div>
          {action === "close" && (
            <CloseForm
              key={planId}
              {...{ planId, learner: plan.learner, today, by }}
              isExecutive={plan.kind === "executive"}
              onClosed={written}
              onCancel={cancel}
            />
          )}
          {action === "handOver" && (
            <Choice
              label={said.handOverTo}
              value={to}
              onChange={setTo}
              options={[
                { value: "", label: said.choose },
                ...desk.people
                  .filter(({ id }) => id !== plan.learnerId && id !== plan.coachId)
                  .map(({ id, name }) => ({ value: id, label: `${name} (${id})` })),
              ]}
            />
          )}
          {Part !== null && (
            <Suspense fallback={<Waiting label={pane.opening} />}>
              <Part
                key={`${planId} ${action}`}
                {...{ planId, learner: plan.learner, today, by }}
                isExecutive={plan.kind === "executive"}
                onWritten={written}
                onCancel={cancel}
              />
            </Suspense>
          )}
          {isMove(action) && (
            <>
              {preview() !== "" && <Notice kind="note" title={preview()} />}
              <WriteRow
                isBusy={moving.task.phase === "busy"}
                isWaiting={action === "handOver" && to === ""}
                onWrite={write}
                onCancel={cancel}
              />
            </>
          )}
          {moving.task.phase === "failed" && <Failure explanation={moving.task.explanation} />}
        </>
      )}
    </>
  );
}
