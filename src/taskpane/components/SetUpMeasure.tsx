// One measure of a template before plans are set up: what it asks for, its lights and pace in short, and the boxes that change it.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ClashVerdict } from "../../domain/clash";
import type { SeenMeasure } from "../../domain/measure-lights";
import { say } from "../../text/catalogue";
import { dayToInput, sayDay, sayAmount, sayNumber } from "../day-words";
import { useMeasureWords } from "../measure-words";
import type { SetDraft, ShownMeasure } from "../set-draft";
import { ClashChoices } from "./ClashChoices";
import { DayBox, TextBox } from "./FormField";
import { MeasureLights } from "./MeasureLights";
import { WrongLine } from "./WrongLine";

export interface SetUpMeasureProps {
  readonly shown: ShownMeasure;
  /** Null while it is as in the template. */
  readonly draft: SetDraft | null;
  readonly start: number;
  readonly seen: readonly SeenMeasure[];
  readonly verdicts: ReadonlyMap<string, ClashVerdict>;
  readonly onDraft: (draft: SetDraft | null) => void;
  readonly onVerdict: (id: string, verdict: ClashVerdict) => void;
}

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "8px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: 0 },
  boxes: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(100px, 1fr))",
    gap: "8px",
    alignItems: "end",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

export function SetUpMeasure(props: SetUpMeasureProps) {
  const { shown, draft, start, seen, verdicts } = props;
  const { of, measure, wrong, rivals } = shown;
  const styles = useStyles();
  const said = useMeasureWords();
  const [isOpen, setIsOpen] = useState(false);
  const withUnit = (value: number): string => sayAmount(value, measure.unit);
  const put = (some: SetDraft): void => props.onDraft({ ...draft, ...some });
  const due = Number(measure.due);
  const unjudged = rivals
    .map(({ aim }) => aim)
    .filter(({ id }) => !verdicts.has(id))
    .map(({ name }) => name);
  const number = (field: "baseline" | "target") => (
    <TextBox
      label={said[field]}
      value={draft?.[field] ?? sayNumber(of[field])}
      onChange={(text) => put({ [field]: text })}
    />
  );
  return (
    <li className={styles.card}>
      <h3 className={styles.name}>{measure.name}</h3>
      {wrong === "" && (
        <p className={styles.line}>
          {say(said.course, {
            baseline: sayNumber(Number(measure.baseline)),
            target: withUnit(Number(measure.target)),
            day: sayDay(due),
          })}
        </p>
      )}
      {isOpen && (
        <>
          <div className={styles.boxes}>
            {number("baseline")}
            {number("target")}
          </div>
          <DayBox
            label={said.due}
            hint={say(said.dueHint, { n: due - start })}
            value={draft?.due ?? dayToInput(start + of.dueAfterDays)}
            earliest={dayToInput(start + of.startsAfterDays + 1)}
            onChange={(text) => put({ due: text })}
          />
        </>
      )}
      <WrongLine wrong={wrong} />
      {wrong === "" && <MeasureLights measure={measure} seen={seen} isBrief={!isOpen} />}
      {isOpen ? (
        <ClashChoices
          rivals={rivals.map(({ aim }) => aim)}
          verdicts={verdicts}
          onChange={props.onVerdict}
        />
      ) : (
        unjudged.length > 0 && (
          <p className={styles.line}>{say(said.mayFight, { aims: unjudged.join(", ") })}</p>
        )
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-label={`${isOpen ? said.changeDone : said.change}: ${measure.name}`}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? said.changeDone : said.change}
        </Button>
        {draft !== null && (
          <Button
            size="small"
            aria-label={`${said.asTemplate}: ${measure.name}`}
            onClick={() => props.onDraft(null)}
          >
            {said.asTemplate}
          </Button>
        )}
      </div>
    </li>
  );
}
