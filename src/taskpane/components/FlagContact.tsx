// The two answers to a flag that leave its plan as it is: put aside by name until a day; and, where a rule asks for contact, "we met;
// nothing changed, because …". What is written is said first.
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { Flag } from "../../domain/attention";
import { say } from "../../text/catalogue";
import type { Done } from "../../usecases/change/done";
import { putAside } from "../../usecases/change/put-aside";
import { weMet } from "../../usecases/change/we-met";
import { dayFromInput, dayToInput, sayDay } from "../day-words";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { DayBox, Labelled, useBoxStyles } from "./FormField";
import { SaidFirst } from "./SaidFirst";

export interface FlagContactProps {
  readonly flag: Flag;
  readonly today: number;
  readonly onMoved: (done: Done) => void;
  readonly onCancel: () => void;
}

/** A flag is put aside for two weeks unless said otherwise. */
const usualDays = 14;

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "8px" },
  why: { minHeight: "56px", resize: "vertical" },
});

export function PutAsideForm({
  flag,
  asOf,
  today,
  proposed,
  onMoved,
  onCancel,
}: FlagContactProps & {
  readonly asOf: number;
  /** The name of who sits here, for what others read; "" when nobody said. */
  readonly proposed: string;
}) {
  const styles = useStyles();
  const { words, pane } = useWords();
  const [untilText, setUntilText] = useState(dayToInput(asOf + usualDays));
  const [name, setName] = useState(proposed);
  const [why, setWhy] = useState("");
  const { task, run } = useTask<void>();
  const until = dayFromInput(untilText);
  const isSaid = name.trim() !== "" && until !== null && until >= asOf;
  const write = (): void =>
    run(async () => {
      if (until === null) return;
      const { planId, measureId, rule } = flag;
      const asked = { today, by: name.trim(), why: why.trim() };
      const { back } = await putAside({ planId, measureId, rule, until, asOf }, asked, words);
      onMoved({
        said: [say(pane.asideDone, { learner: flag.learner, day: sayDay(until) })],
        back,
      });
    });
  return (
    <div className={styles.form}>
      <DayBox
        label={pane.asideUntil}
        value={untilText}
        earliest={dayToInput(asOf)}
        onChange={setUntilText}
      />
      <TextBox label={pane.asideBy} value={name} onChange={setName} />
      <TextBox label={pane.asideWhy} value={why} onChange={setWhy} />
      <SaidFirst
        what={
          isSaid
            ? say(pane.asidePreview, { name: name.trim(), day: sayDay(until) })
            : pane.asideMissing
        }
        isWaiting={!isSaid}
        task={task}
        onWrite={write}
        onCancel={onCancel}
      />
    </div>
  );
}

export function MetForm({
  flag,
  today,
  by,
  onMoved,
  onCancel,
}: FlagContactProps & {
  /** Person ID of who sits here; "" when nobody said. */
  readonly by: string;
}) {
  const styles = useStyles();
  const { box } = useBoxStyles();
  const { words, pane } = useWords();
  const [onText, setOnText] = useState(dayToInput(today));
  const [why, setWhy] = useState("");
  const { task, run } = useTask<void>();
  const on = dayFromInput(onText);
  const isSaid = why.trim() !== "" && on !== null && on <= today;
  const write = (): void =>
    run(async () => {
      if (on === null) return;
      const { back } = await weMet(
        { planId: flag.planId, on },
        { today, by, why: why.trim() },
        words
      );
      onMoved({ said: [say(pane.metDone, { plan: flag.planId, day: sayDay(on) })], back });
    });
  return (
    <div className={styles.form}>
      <DayBox label={pane.metOn} value={onText} latest={dayToInput(today)} onChange={setOnText} />
      <Labelled label={pane.metWhy}>
        {(ids) => (
          <textarea
            {...ids}
            className={mergeClasses(box, styles.why)}
            value={why}
            onChange={(event) => setWhy(event.currentTarget.value)}
          />
        )}
      </Labelled>
      <SaidFirst
        what={
          isSaid ? say(pane.metPreview, { plan: flag.planId, day: sayDay(on) }) : pane.metMissing
        }
        isWaiting={!isSaid}
        task={task}
        onWrite={write}
        onCancel={onCancel}
      />
    </div>
  );
}

interface TextBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function TextBox({ label, value, onChange }: TextBoxProps) {
  const { box } = useBoxStyles();
  return (
    <Labelled label={label}>
      {(ids) => (
        <input
          {...ids}
          type="text"
          className={box}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Labelled>
  );
}
