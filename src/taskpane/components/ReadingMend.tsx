// Mends a wrong reading of a plan: which one, what it really was, and why. The old row stays; what is written is said first.
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { say } from "../../text/catalogue";
import { countedOf } from "../../usecases/decide/decided-on";
import { correctReading } from "../../usecases/log/correct-reading";
import { useAimWords } from "../aim-words";
import { sayDay, sayAmount } from "../day-words";
import { readTyped } from "../typed-number";
import { useAims } from "../use-aims";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { Failure } from "./Failure";
import { Choice, TextBox } from "./FormField";
import type { PlanPartProps } from "./plan-part";
import { RadioList } from "./RadioList";
import { SaidFirst } from "./SaidFirst";
import { Waiting } from "./Waiting";
import { WrongLine } from "./WrongLine";

/** As many of the last readings are offered. */
const offered = 12;

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "12px" },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function ReadingMend({ planId, today, by, onWritten, onCancel }: PlanPartProps) {
  const styles = useStyles();
  const given = useWords();
  const { words, pane } = given;
  const said = useAimWords();
  const reading = useAims(planId, today);
  const [measureId, setMeasureId] = useState("");
  const [day, setDay] = useState("");
  const [what, setWhat] = useState<"other" | "none">("other");
  const [typed, setTyped] = useState("");
  const [why, setWhy] = useState("");
  const writing = useTask<void>();
  if (reading.phase === "failed") return <Failure explanation={reading.explanation} />;
  if (reading.phase !== "done") return <Waiting label={pane.looking} />;
  const measured = reading.result.measures.flatMap((of) => {
    const counted = countedOf({ of }, today);
    const { kind } = of.measure;
    return kind === null || counted.length === 0
      ? []
      : [{ of, kind, readings: counted.slice(-offered).reverse() }];
  });
  const chosen = measured.find(({ of }) => of.measure.id === measureId) ?? measured[0];
  const wrongOne = chosen?.readings.find(({ on }) => String(on) === day) ?? chosen?.readings[0];
  if (chosen === undefined || wrongOne === undefined)
    return <p className={styles.line}>{said.noReadings}</p>;
  const { measure } = chosen.of;
  const withUnit = (value: number): string => sayAmount(value, measure.unit);
  const { value, wrong } = readTyped(typed, chosen.kind, given);
  const isReady = what === "none" || value !== null;
  const about = { day: sayDay(wrongOne.on), before: withUnit(wrongOne.value) };
  const write = (): void =>
    writing.run(async () =>
      onWritten(
        await correctReading(
          {
            ...{ measureId: measure.id, on: wrongOne.on, seen: wrongOne.value },
            value: what === "none" ? null : value,
          },
          { today, by, why: why.trim() },
          words
        )
      )
    );
  return (
    <div className={styles.form}>
      <Choice
        label={said.measure}
        value={measure.id}
        onChange={(id) => {
          setMeasureId(id);
          setDay("");
        }}
        options={measured.map(({ of }) => ({ value: of.measure.id, label: of.measure.name }))}
      />
      <Choice
        label={said.reading}
        value={String(wrongOne.on)}
        onChange={setDay}
        options={chosen.readings.map((one) => ({
          value: String(one.on),
          label: say(said.readingOf, { day: sayDay(one.on), value: withUnit(one.value) }),
        }))}
      />
      <RadioList
        label={said.what}
        value={what}
        onChange={setWhat}
        options={[
          { value: "other", label: said.other, hint: said.otherHint },
          { value: "none", label: said.none, hint: said.noneHint },
        ]}
      />
      {what === "other" && <TextBox label={said.right} value={typed} onChange={setTyped} />}
      {what === "other" && <WrongLine wrong={wrong} />}
      <TextBox label={said.whyMend} hint={said.whyMendHint} value={why} onChange={setWhy} />
      <SaidFirst
        what={
          what === "none"
            ? say(said.backPreview, about)
            : value === null
              ? said.rightMissing
              : say(said.mendPreview, { ...about, value: withUnit(value) })
        }
        isWaiting={!isReady}
        task={writing.task}
        onWrite={write}
        onCancel={onCancel}
      />
    </div>
  );
}
