// Reviews the aims of a plan: target and day as they are and as they shall be, what that asks for in a week, and why. Shown before it is written.
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { aimInForce } from "../../domain/aim-pace";
import type { AimRequest } from "../../usecases/agreement/change-aim";
import { changeAim, previewAim } from "../../usecases/agreement/change-aim";
import { useAimWords } from "../aim-words";
import { dayFromInput, dayToInput, sayDay, sayAmount } from "../day-words";
import { readTyped } from "../typed-number";
import { useAims } from "../use-aims";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { AimPaceLine } from "./AimPaceLine";
import { Failure } from "./Failure";
import { Choice, DayBox, TextBox } from "./FormField";
import type { PlanPartProps } from "./plan-part";
import { ShownFirst } from "./ShownFirst";
import { Waiting } from "./Waiting";
import { WrongLine } from "./WrongLine";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "12px" },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  sides: { display: "grid", gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)", gap: "12px" },
  side: {
    display: "grid",
    rowGap: "8px",
    alignContent: "start",
    padding: "10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    margin: 0,
    minWidth: 0,
  },
  old: { backgroundColor: tokens.colorNeutralBackground2 },
  head: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  fact: { margin: 0, display: "grid", minHeight: "56px", alignContent: "start", rowGap: "4px" },
  value: { margin: 0, fontSize: tokens.fontSizeBase400, overflowWrap: "anywhere" },
});

const untouched = { target: "", due: "" };

export function AimReview(props: PlanPartProps) {
  const { planId, today, onWritten, onCancel } = props;
  const styles = useStyles();
  const given = useWords();
  const { words, pane } = given;
  const said = useAimWords();
  const reading = useAims(planId, today);
  const [measureId, setMeasureId] = useState("");
  const [typed, setTyped] = useState(untouched);
  const [why, setWhy] = useState("");
  const [by, setBy] = useState(props.by);
  const shown = useTask<readonly string[]>();
  const writing = useTask<void>();
  if (reading.phase === "failed") return <Failure explanation={reading.explanation} />;
  if (reading.phase !== "done") return <Waiting label={pane.looking} />;
  const aims = reading.result.measures.flatMap((of) => {
    const now = aimInForce(of, today);
    return now === null ? [] : [{ of, now }];
  });
  const chosen = aims.find(({ of }) => of.measure.id === measureId) ?? aims[0];
  if (chosen === undefined) return <p className={styles.line}>{said.noAims}</p>;
  const { of, now } = chosen;
  const unit = String(of.measure.unit ?? "");
  const withUnit = (value: number): string => sayAmount(value, unit);
  const { value, wrong } = readTyped(typed.target, of.measure.kind ?? "increase", given);
  const aim = { target: value ?? now.target, due: dayFromInput(typed.due) ?? now.due };
  const isSame = aim.target === now.target && aim.due === now.due;
  const change = (act: () => void): void => {
    shown.reset();
    writing.reset();
    act();
  };
  const request: AimRequest = { measureId: of.measure.id, seen: now, ...aim };
  const asked = { today, by: by.trim(), why: why.trim() };
  return (
    <div className={styles.form}>
      <Choice
        label={said.measure}
        value={of.measure.id}
        onChange={(id) =>
          change(() => {
            setMeasureId(id);
            setTyped(untouched);
          })
        }
        options={aims.map((one) => ({ value: one.of.measure.id, label: one.of.measure.name }))}
      />
      <div className={styles.sides}>
        <section className={`${styles.side} ${styles.old}`} aria-label={said.now}>
          <p className={styles.head}>{said.now}</p>
          <p className={styles.fact}>
            <span>{said.target}</span>
            <span className={styles.value}>{withUnit(now.target)}</span>
          </p>
          <p className={styles.fact}>
            <span>{said.due}</span>
            <span className={styles.value}>{sayDay(now.due)}</span>
          </p>
        </section>
        <section className={styles.side} aria-label={said.next}>
          <p className={styles.head}>{said.next}</p>
          <TextBox
            label={said.target}
            value={typed.target}
            onChange={(target) => change(() => setTyped({ ...typed, target }))}
          />
          <DayBox
            label={said.due}
            value={typed.due === "" ? dayToInput(now.due) : typed.due}
            earliest={dayToInput(today + 1)}
            onChange={(due) => change(() => setTyped({ ...typed, due }))}
          />
        </section>
      </div>
      <WrongLine wrong={wrong} />
      {!isSame && wrong === "" && (
        <AimPaceLine {...{ of, seen: reading.result.seen, today, aim, withUnit }} />
      )}
      <TextBox
        isLong
        label={said.why}
        hint={said.whyHint}
        value={why}
        onChange={(text) => change(() => setWhy(text))}
      />
      {props.by === "" && <TextBox label={said.by} value={by} onChange={setBy} />}
      <ShownFirst
        shown={shown.task}
        writing={writing.task}
        isWaiting={isSame || wrong !== ""}
        onShow={() => shown.run(() => previewAim(request, asked, words))}
        onWrite={() => writing.run(async () => onWritten(await changeAim(request, asked, words)))}
        onCancel={onCancel}
      />
    </div>
  );
}
