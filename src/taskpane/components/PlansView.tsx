// One plan, whether it is flagged or not: paused or resumed, closed and evaluated, handed to another coach. What is written is said first.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { say } from "../../text/catalogue";
import { handOver } from "../../usecases/change/hand-over";
import { movePlan } from "../../usecases/change/move-plan";
import type { Desk } from "../../usecases/read-desk";
import { useCloseWords } from "../close-words";
import { sayDay } from "../day-words";
import { type Me, plansOf } from "../me";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { CloseForm } from "./CloseForm";
import { Failure } from "./Failure";
import { Choice } from "./FormField";
import { Notice } from "./Notice";
import { Sentences } from "./Sentences";
import { WriteRow } from "./WriteRow";

export interface PlansViewProps {
  readonly desk: Desk;
  readonly me: Me | null;
  readonly today: number;
  readonly onWritten: () => void;
}

type Action = "pause" | "resume" | "close" | "handOver";

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

export function PlansView({ desk, me, today, onWritten }: PlansViewProps) {
  const styles = useStyles();
  const { words, pane } = useWords();
  const said = useCloseWords();
  const [planId, setPlanId] = useState("");
  const [action, setAction] = useState<Action | null>(null);
  const [to, setTo] = useState("");
  const [done, setDone] = useState<readonly string[]>([]);
  const moving = useTask<void>();
  const by = me?.personId ?? "";
  const open = plansOf(me, desk).filter(({ stage }) => stage !== "closed");
  const plan = open.find(({ id }) => id === planId) ?? null;
  const written = (sentences: readonly string[]): void => {
    setDone(sentences);
    setAction(null);
    onWritten();
  };
  const choose = (next: Action): void => {
    moving.reset();
    setDone([]);
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
    const values = { plan: planId, learner: plan?.learner ?? "", day: sayDay(today) };
    if (action === "pause") return say(pane.pausePreview, values);
    if (action === "resume") return say(said.resumePreview, values);
    const name = desk.people.find(({ id }) => id === to)?.name ?? "";
    return name === "" ? "" : say(said.handOverPreview, { ...values, name });
  };
  const buttons: readonly (readonly [Action, string])[] = [
    ...(plan?.stage === "active" ? ([["pause", pane.pause]] as const) : []),
    ...(plan?.stage === "paused" ? ([["resume", said.resume]] as const) : []),
    ["close", pane.close],
    ["handOver", said.handOver],
  ];
  return (
    <>
      <p className={styles.line}>{open.length === 0 ? said.noneOpen : said.plansHint}</p>
      {done.length > 0 && (
        <Notice kind="success" title={said.done}>
          <Sentences sentences={done} />
        </Notice>
      )}
      {open.length > 0 && (
        <Choice
          label={said.plan}
          value={planId}
          onChange={(id) => {
            setPlanId(id);
            setAction(null);
            setDone([]);
          }}
          options={[
            { value: "", label: said.choose },
            ...open.map(({ id, learner }) => ({ value: id, label: `${id} ${learner}` })),
          ]}
        />
      )}
      {plan !== null && (
        <>
          <p className={styles.line}>
            {[
              plan.coach,
              ...(plan.kind === null ? [] : [words.kinds[plan.kind]]),
              ...(plan.stage === null ? [] : [words.stages[plan.stage]]),
              ...(plan.state === null ? [] : [words.states[plan.state]]),
            ].join(" · ")}
          </p>
          <div className={styles.buttons}>
            {buttons.map(([key, label]) => (
              <Button key={key} aria-expanded={action === key} onClick={() => choose(key)}>
                {label}
              </Button>
            ))}
          </div>
          {action === "close" && (
            <CloseForm
              key={planId}
              {...{ planId, learner: plan.learner, today, by }}
              isExecutive={plan.kind === "executive"}
              onClosed={written}
              onCancel={() => setAction(null)}
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
          {action !== null && action !== "close" && (
            <>
              {preview() !== "" && <Notice kind="note" title={preview()} />}
              <WriteRow
                isBusy={moving.task.phase === "busy"}
                isWaiting={action === "handOver" && to === ""}
                onWrite={write}
                onCancel={() => setAction(null)}
              />
            </>
          )}
          {moving.task.phase === "failed" && <Failure explanation={moving.task.explanation} />}
        </>
      )}
    </>
  );
}
