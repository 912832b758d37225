// What will be done about a need: chosen by a person, with what the choice asks for. Says what was decided once it is.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { helps, type Need } from "../../domain/need";
import { adviceOn, isRow } from "../../domain/suggest-help";
import { say } from "../../text/catalogue";
import type { Done } from "../../usecases/change/done";
import { decideNeed } from "../../usecases/need/decide-need";
import type { Desk } from "../../usecases/read-desk";
import { dayFromInput, dayToInput } from "../day-words";
import type { Me } from "../me";
import { useNeedWords } from "../need-words";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { Failure } from "./Failure";
import { Choice, DayBox, TextBox } from "./FormField";
import { Step } from "./Step";

export interface NeedDecisionProps {
  readonly need: Need;
  readonly desk: Desk;
  readonly me: Me | null;
  readonly today: number;
  readonly onWritten: (done: Done) => void;
}

/** Days within which a work-system issue or a training need is answered, unless another day is said. */
const answerDays = 14;

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "10px" },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function NeedDecision({ need, desk, me, today, onWritten }: NeedDecisionProps) {
  const styles = useStyles();
  const { words, pane } = useWords();
  const said = useNeedWords();
  const { suggestion } = adviceOn(need);
  const [chosen, setChosen] = useState(helps.find((one) => one === suggestion) ?? null);
  const [why, setWhy] = useState("");
  const [person, setPerson] = useState("");
  const [name, setName] = useState(desk.people.find(({ id }) => id === me?.personId)?.name ?? "");
  const [on, setOn] = useState("");
  const { task, run } = useTask<void>();
  if (need.chosen !== null)
    return (
      <Step title={said.decide}>
        <p className={styles.line}>
          {say(words.needSentences.alreadyDecided, { id: need.id, help: words.helps[need.chosen] })}
        </p>
      </Step>
    );
  const decide = (): void =>
    run(async () => {
      if (chosen === null) return;
      const day = dayFromInput(on);
      const done = await decideNeed(
        {
          ...{ needId: need.id, chosen, purpose: null, isNew: false, template: null },
          owner: isRow(chosen) ? person : "",
          coach: isRow(chosen) ? "" : person,
          answerDue: day ?? today + answerDays,
          start: day ?? today,
        },
        { today, by: name.trim(), why: why.trim() },
        words
      );
      onWritten(done);
    });
  return (
    <Step title={said.decide}>
      <div className={styles.form}>
        <p className={styles.line}>{said.decideHint}</p>
        <Choice
          label={said.choose}
          value={chosen ?? ""}
          onChange={(value) => setChosen(helps.find((one) => one === value) ?? null)}
          options={[
            { value: "", label: said.notSaid },
            ...helps.map((value) => ({ value, label: words.helps[value] })),
          ]}
        />
        {chosen === "otherSupport" && <p className={styles.line}>{said.signpost}</p>}
        {chosen !== null && chosen !== "otherSupport" && (
          <>
            <Choice
              label={isRow(chosen) ? said.owner : said.coach}
              value={person}
              onChange={setPerson}
              options={[
                { value: "", label: said.choosePerson },
                ...desk.people.map(({ id, name: of }) => ({ value: id, label: `${of} (${id})` })),
              ]}
            />
            <DayBox
              label={isRow(chosen) ? said.answerDue : said.start}
              value={on === "" ? dayToInput(isRow(chosen) ? today + answerDays : today) : on}
              onChange={setOn}
            />
            <TextBox isLong label={said.why} hint={said.whyHint} value={why} onChange={setWhy} />
          </>
        )}
        <TextBox label={said.decidedBy} hint={said.decidedByHint} value={name} onChange={setName} />
        <Button
          appearance="primary"
          disabled={chosen === null}
          disabledFocusable={task.phase === "busy"}
          onClick={decide}
        >
          {task.phase === "busy" ? pane.working : said.decide}
        </Button>
        {task.phase === "failed" && <Failure explanation={task.explanation} />}
      </div>
    </Step>
  );
}
