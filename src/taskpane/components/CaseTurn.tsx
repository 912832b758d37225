// Turns a cause into an action, a measure or a work-system issue with an owner.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { owners } from "../../domain/plan";
import { say } from "../../text/catalogue";
import { markRoot } from "../../usecases/problem-case/mark-root";
import type { ReadCase } from "../../usecases/problem-case/read-case";
import { turnCause, turnings } from "../../usecases/problem-case/turn-cause";
import type { TurnRequest } from "../../usecases/problem-case/turn-cause";
import type { Desk } from "../../usecases/read-desk";
import { readNumber } from "../../usecases/read-number";
import { useCaseWords } from "../case-words";
import { dayFromInput, dayToInput } from "../day-words";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { Failure } from "./Failure";
import { Choice, DayBox, TextBox } from "./FormField";
import { nobody, OwnerChoice, ownerOf } from "./OwnerChoice";
import { Step } from "./Step";

export interface CaseTurnProps {
  readonly one: ReadCase;
  readonly desk: Desk;
  readonly today: number;
  readonly by: string;
  readonly onWritten: (done: readonly string[]) => void;
}

/** Days within which it is to be done, unless another day is said. */
const usualDays = 14;

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "10px" },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const blank = { row: "", text: "", plan: "", who: "", due: "", unit: "", baseline: "", target: "" };

export function CaseTurn({ one, desk, today, by, onWritten }: CaseTurnProps) {
  const styles = useStyles();
  const { words, pane } = useWords();
  const said = useCaseWords();
  const causes = one.entries.filter(({ isCause }) => isCause);
  const left = causes.filter(({ became }) => became === "");
  const ordered = [...left.filter(({ isRoot }) => isRoot), ...left.filter(({ isRoot }) => !isRoot)];
  const plans = desk.plans.filter(({ stage }) => stage !== "closed");
  const [into, setInto] = useState<TurnRequest["into"]>(plans.length > 0 ? "action" : "issue");
  const [typed, setTyped] = useState(blank);
  const [person, setPerson] = useState(nobody);
  const { task, run } = useTask<void>();
  const bound = (field: keyof typeof blank) => ({
    value: typed[field],
    onChange: (value: string) => setTyped({ ...typed, [field]: value }),
  });
  const numbers = [typed.baseline, typed.target].map((text) => ({
    text,
    value: numberIn(text, words.language),
  }));
  const unread = into === "measure" ? numbers.find(({ value }) => value === "unread") : undefined;
  const turn = (): void =>
    run(async () => {
      const common = {
        rowId: typed.row,
        text: typed.text.trim(),
        due: dayFromInput(typed.due) ?? today + usualDays,
        planId: typed.plan,
      };
      const [baseline, target] = numbers.map(({ value }) => (value === "unread" ? null : value));
      const requests = {
        action: {
          ...common,
          into: "action",
          measureId: "",
          owner: owners.find((each) => each === typed.who) ?? null,
        },
        measure: {
          ...common,
          into: "measure",
          owner: typed.who.trim(),
          unit: typed.unit.trim(),
          baseline: baseline ?? null,
          target: target ?? null,
        },
        issue: { ...common, into: "issue", ...ownerOf(person) },
      } as const;
      const done = await turnCause(requests[into], { today, by, why: "" }, words);
      setTyped(blank);
      setPerson(nobody);
      onWritten(done);
    });
  const mark = (): void =>
    run(async () => onWritten(await markRoot(typed.row, { today, by, why: "" }, words)));
  const isMarked = left.some(({ id, isRoot }) => id === typed.row && isRoot);
  if (left.length === 0)
    return (
      <Step title={said.turn}>
        <p className={styles.line}>{causes.length === 0 ? said.noCauses : said.allTurned}</p>
      </Step>
    );
  const isOfPlan = into !== "issue";
  return (
    <Step title={said.turn}>
      <div className={styles.form}>
        <p className={styles.line}>{said.turnHint}</p>
        <Choice
          label={said.cause}
          options={[
            { value: "", label: said.choose },
            ...ordered.map(({ id, said: text, isRoot }) => ({
              value: id,
              label: `${id} ${text}${isRoot ? ` ${said.rootMark}` : ""}`,
            })),
          ]}
          {...bound("row")}
        />
        <Choice
          label={said.into}
          value={into}
          onChange={(value) => {
            setInto(turnings.find((each) => each === value) ?? into);
            setTyped({ ...typed, who: "" });
          }}
          options={turnings.map((each) => ({ value: each, label: said[each] }))}
        />
        <TextBox label={said.what} hint={said.whatHint} {...bound("text")} />
        {isOfPlan && (
          <Choice
            label={said.plan}
            {...(plans.length === 0 && { hint: said.noPlans })}
            options={[
              { value: "", label: said.choose },
              ...plans.map(({ id, learner }) => ({ value: id, label: `${id} ${learner}` })),
            ]}
            {...bound("plan")}
          />
        )}
        {into === "action" && (
          <Choice
            label={said.does}
            options={[
              { value: "", label: said.choose },
              ...owners.map((each) => ({ value: each, label: words.owners[each] })),
            ]}
            {...bound("who")}
          />
        )}
        {into === "measure" && (
          <>
            <TextBox label={said.measures} {...bound("who")} />
            <TextBox label={said.unit} {...bound("unit")} />
            <TextBox label={said.baseline} {...bound("baseline")} />
            <TextBox label={said.target} {...bound("target")} />
          </>
        )}
        {into === "issue" && (
          <OwnerChoice label={said.answers} desk={desk} chosen={person} onChange={setPerson} />
        )}
        <DayBox
          label={said.due}
          value={typed.due === "" ? dayToInput(today + usualDays) : typed.due}
          onChange={bound("due").onChange}
        />
        {unread !== undefined && (
          <p className={styles.line} role="alert">
            {say(said.noNumber, { value: unread.text })}
          </p>
        )}
        <Button
          appearance="primary"
          disabled={typed.row === "" || unread !== undefined || task.phase === "busy"}
          onClick={turn}
        >
          {task.phase === "busy" ? pane.working : said.turn}
        </Button>
        <Button disabled={typed.row === "" || isMarked || task.phase === "busy"} onClick={mark}>
          {said.onlyMark}
        </Button>
        {task.phase === "failed" && <Failure explanation={task.explanation} />}
      </div>
    </Step>
  );
}

/** Null for an empty box. */
function numberIn(text: string, language: string): number | null | "unread" {
  if (text.trim() === "") return null;
  const reading = readNumber(text, language === "fr" ? ";" : ",");
  return reading.kind === "number" ? reading.value : "unread";
}
