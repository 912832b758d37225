// Adds a measure to a plan: its kind in plain words, its numbers, three lights on how it is put, its pace, and what it may fight.
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ClashVerdict } from "../../domain/clash";
import { mayFight } from "../../domain/clash";
import { objectivities } from "../../domain/plan";
import { say } from "../../text/catalogue";
import { addMeasure } from "../../usecases/agreement/add-measure";
import { dayToInput, sayDay } from "../day-words";
import type { MeasureDraft, NumberField, PickedKind } from "../measure-draft";
import { blankDraft, measureFrom, numbersOf, pickedKinds, wrongNumber } from "../measure-draft";
import { useMeasureWords } from "../measure-words";
import { useAims } from "../use-aims";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { ClashChoices } from "./ClashChoices";
import { Failure } from "./Failure";
import { Choice, DayBox, TextBox } from "./FormField";
import { MeasureLights } from "./MeasureLights";
import type { PlanPartProps } from "./plan-part";
import { RadioList } from "./RadioList";
import { SaidFirst } from "./SaidFirst";
import { Waiting } from "./Waiting";
import { WrongLine } from "./WrongLine";

/** Days until a measure is due where neither plan nor person says. */
const usualDays = 56;

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "12px" },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function MeasureForm({ planId, today, by, onWritten, onCancel }: PlanPartProps) {
  const styles = useStyles();
  const given = useWords();
  const { words, pane } = given;
  const said = useMeasureWords();
  const reading = useAims(planId, today);
  const [typed, setTyped] = useState(blankDraft);
  const [verdicts, setVerdicts] = useState<ReadonlyMap<string, ClashVerdict>>(new Map());
  const writing = useTask<void>();
  if (reading.phase === "failed") return <Failure explanation={reading.explanation} />;
  if (reading.phase !== "done") return <Waiting label={pane.looking} />;
  const { plan, aims, seen } = reading.result;
  const usual = typeof plan?.end === "number" && plan.end > today ? plan.end : today + usualDays;
  const draft = typed.due === "" ? { ...typed, due: dayToInput(usual) } : typed;
  const put = (some: Partial<MeasureDraft>): void => setTyped({ ...typed, ...some });
  const measure = measureFrom(draft, planId, today, given);
  const wrong = wrongNumber(draft, given);
  const numbers = numbersOf(draft.kind);
  const isReady =
    measure.name !== "" && wrong === "" && numbers.every((field) => measure[field] !== null);
  const rivals = measure.name === "" ? [] : aims.filter(({ name }) => mayFight(name, measure.name));
  const write = (): void =>
    writing.run(async () => {
      const judged = rivals.flatMap(({ id }) => {
        const verdict = verdicts.get(id);
        return verdict === undefined ? [] : [{ other: id, verdict }];
      });
      onWritten(await addMeasure({ measure, judged }, { today, by, why: "" }, words));
    });
  const number = (field: NumberField) => (
    <TextBox
      key={field}
      label={said[labelOf(field, draft.kind)]}
      value={draft[field]}
      onChange={(text) => put({ [field]: text })}
    />
  );
  const text = (field: "name" | "unit" | "how" | "who", hint?: string) => (
    <TextBox
      label={said[field]}
      {...(hint !== undefined && { hint })}
      value={draft[field]}
      onChange={(value) => put({ [field]: value })}
    />
  );
  return (
    <div className={styles.form}>
      <RadioList
        label={said.kind}
        value={draft.kind}
        onChange={(kind) => put({ kind })}
        options={pickedKinds.map((value) => ({
          ...{ value, label: said[value], hint: said[`${value}Hint`] },
        }))}
      />
      <p className={styles.line}>{said.milestones}</p>
      {text("name", said.nameHint)}
      {draft.kind !== "yesNo" && draft.kind !== "level" && text("unit")}
      {numbers.map(number)}
      <WrongLine wrong={wrong} />
      <DayBox
        label={said.due}
        value={draft.due}
        earliest={dayToInput(today + 1)}
        onChange={(due) => put({ due })}
      />
      {text("how")}
      {text("who")}
      <Choice
        label={said.objectivity}
        value={draft.objectivity ?? ""}
        onChange={(value) => put({ objectivity: objectivities.find((o) => o === value) ?? null })}
        options={[
          { value: "", label: said.notSaid },
          ...objectivities.map((value) => ({ value, label: words.objectivities[value] })),
        ]}
      />
      <MeasureLights measure={{ ...measure, id: "" }} seen={seen} />
      <ClashChoices
        rivals={rivals}
        verdicts={verdicts}
        onChange={(id, verdict) => setVerdicts(new Map(verdicts).set(id, verdict))}
      />
      <SaidFirst
        what={
          isReady && typeof measure.due === "number"
            ? say(said.preview, { measure: measure.name, day: sayDay(measure.due) })
            : said.missing
        }
        isWaiting={!isReady}
        task={writing.task}
        onWrite={write}
        onCancel={onCancel}
      />
    </div>
  );
}

function labelOf(field: NumberField, kind: PickedKind) {
  if (field !== "target") return field;
  if (kind === "keepBetween") return "lower";
  return kind === "keepAbove" || kind === "keepBelow" ? "bound" : "target";
}
