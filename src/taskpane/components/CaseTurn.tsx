// Turns a cause into an action, a measure or a work-system issue with an owner, or marks it only.
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { owners, sameId } from "../../domain/plan";
import { say } from "../../text/catalogue";
import type { Done } from "../../usecases/change/done";
import { markRoot } from "../../usecases/problem-case/mark-root";
import type { ReadCase, ServedMeasure } from "../../usecases/problem-case/read-case";
import { turnCause } from "../../usecases/problem-case/turn-cause";
import type { Desk } from "../../usecases/read-desk";
import { readNumber } from "../../usecases/read-number";
import { useCaseWords } from "../case-words";
import { dayFromInput, sayDay } from "../day-words";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { blankTurn, CaseTurnBoxes, ways, type Way } from "./CaseTurnBoxes";
import { Choice } from "./FormField";
import { nobody, ownerName, ownerOf } from "./OwnerChoice";
import { Step } from "./Step";
import { WriteForm } from "./WriteForm";

export interface CaseTurnProps {
  readonly one: ReadCase;
  readonly measures: readonly ServedMeasure[];
  readonly desk: Desk;
  readonly today: number;
  readonly by: string;
  /** What this form wrote last. */
  readonly notice: ReactNode;
  readonly onWritten: (done: Done) => void;
}

/** Days within which it is to be done, unless another day is said. */
const usualDays = 14;

const useStyles = makeStyles({ line: { margin: 0, color: tokens.colorNeutralForeground2 } });

export function CaseTurn(props: CaseTurnProps) {
  const { one, measures, desk, today, by, notice, onWritten } = props;
  const styles = useStyles();
  const { words } = useWords();
  const said = useCaseWords();
  const causes = one.entries.filter(({ isCause }) => isCause);
  const left = causes.filter(({ became }) => became === "");
  const ordered = [...left.filter(({ isRoot }) => isRoot), ...left.filter(({ isRoot }) => !isRoot)];
  const plans = desk.plans.filter(({ stage }) => stage !== "closed");
  const usual: Way = plans.length > 0 ? "action" : "issue";
  const [into, setInto] = useState<Way>(usual);
  const [typed, setTyped] = useState(blankTurn);
  const [person, setPerson] = useState(nobody);
  const { task, run, reset } = useTask<void>();
  const numbers = [typed.baseline, typed.target].map((text) => ({
    text,
    value: numberIn(text, words.language),
  }));
  const unread = into === "measure" ? numbers.find(({ value }) => value === "unread") : undefined;
  const chosen = left.find(({ id }) => id === typed.row);
  const isMarked = chosen?.isRoot === true;
  const offered = ways.filter((way) => way !== "mark" || !isMarked);
  const isOfPlan = into === "action" || into === "measure";
  const plan = plans.find(({ id }) => id === typed.plan);
  const ofPlan = measures.filter(({ planId }) => sameId(planId, typed.plan));
  const served = ofPlan.find(({ id }) => id === typed.serves);
  const doer = owners.find((each) => each === typed.who) ?? null;
  const owner = ownerOf(person);
  const due = dayFromInput(typed.due) ?? today + usualDays;
  const write = (): void =>
    run(async () => {
      const asked = { today, by, why: "" };
      const common = { rowId: typed.row, text: typed.text.trim(), due, planId: typed.plan };
      const [baseline = null, target = null] = numbers.map(({ value }) =>
        value === "unread" ? null : value
      );
      const who = typed.who.trim();
      const unit = typed.unit.trim();
      const requests = {
        action: { ...common, into: "action", measureId: served?.id ?? "", owner: doer },
        measure: { ...common, into: "measure", owner: who, unit, baseline, target },
        issue: { ...common, into: "issue", ...owner },
      } as const;
      const done =
        into === "mark"
          ? await markRoot(typed.row, asked, words)
          : await turnCause(requests[into], asked, words);
      setTyped(blankTurn);
      setPerson(nobody);
      setInto(usual);
      onWritten(done);
    });
  const name = {
    action: doer === null ? "" : words.owners[doer],
    measure: typed.who.trim(),
    issue: ownerName(person, desk),
    mark: "",
  }[into];
  const missing = ((): string => {
    if (chosen === undefined) return said.needsCause;
    if (isOfPlan && plan === undefined) return plans.length === 0 ? said.noPlans : said.needsPlan;
    if (into !== "mark" && name === "") return said.needsOwner;
    return unread === undefined ? "" : say(said.noNumber, { value: unread.text });
  })();
  const preview = ((): readonly string[] => {
    if (missing !== "" || chosen === undefined) return [];
    const { id } = chosen;
    if (into === "mark") return [say(said.markRow, { id })];
    const row = { action: said.actionRow, measure: said.measureRow, issue: said.issueRow }[into];
    const values = {
      plan: plan === undefined ? "" : `${plan.learner} (${plan.id})`,
      text: typed.text.trim() || chosen.cause,
      owner: name,
      day: sayDay(due),
    };
    const boxes = [
      [said.unit, typed.unit],
      [said.baseline, typed.baseline],
      [said.target, typed.target],
    ] as const;
    return [
      say(row, values),
      ...(into === "action" && served !== undefined
        ? [say(said.servesRow, { measure: `${served.name} (${served.id})` })]
        : []),
      ...(into === "measure" ? boxes : [])
        .filter(([, value]) => value.trim() !== "")
        .map(([field, value]) => say(said.fieldRow, { field, value: value.trim() })),
      ...(into === "issue" && owner.isNew ? [say(said.personRow, { name })] : []),
      say(said.linkRow, { id }),
    ];
  })();
  if (left.length === 0)
    return (
      <Step title={said.turn}>
        {notice}
        <p className={styles.line}>{causes.length === 0 ? said.noCauses : said.allTurned}</p>
      </Step>
    );
  return (
    <Step title={said.turn}>
      {notice}
      <p className={styles.line}>{said.turnHint}</p>
      <WriteForm
        action={into === "mark" ? said.markIt : said.turn}
        preview={preview}
        missing={missing}
        task={task}
        onWrite={write}
      >
        <Choice
          label={said.cause}
          options={[
            { value: "", label: said.choose },
            ...ordered.map(({ id, said: text, isRoot }) => ({
              value: id,
              label: `${id} ${text}${isRoot ? ` ${said.rootMark}` : ""}`,
            })),
          ]}
          value={chosen?.id ?? ""}
          onChange={(row) => {
            setTyped({ ...typed, row });
            if (into === "mark") setInto(usual);
          }}
        />
        <Choice
          label={said.into}
          value={into}
          onChange={(value) => {
            setInto(ways.find((each) => each === value) ?? into);
            setTyped({ ...typed, who: "" });
            reset();
          }}
          options={offered.map((each) => ({
            value: each,
            label: each === "mark" ? said.onlyMark : said[each],
          }))}
        />
        <CaseTurnBoxes
          {...{ into, plans, ofPlan, desk, typed, person, due }}
          onType={(field, value) => setTyped({ ...typed, [field]: value })}
          onPerson={setPerson}
        />
      </WriteForm>
    </Step>
  );
}

/** Null for an empty box. */
function numberIn(text: string, language: string): number | null | "unread" {
  if (text.trim() === "") return null;
  const reading = readNumber(text, language === "fr" ? ";" : ",");
  return reading.kind === "number" ? reading.value : "unread";
}
