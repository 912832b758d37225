// The form for a new need: whose, what, how large, what for and why now.
import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { needKinds, purposes, triggers } from "../../domain/need";
import type { Done } from "../../usecases/change/done";
import { raiseNeed } from "../../usecases/need/raise-need";
import type { Desk } from "../../usecases/read-desk";
import { useNeedWords } from "../need-words";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { Failure } from "./Failure";
import { Choice, TextBox } from "./FormField";
import { Step } from "./Step";

export interface NeedRaiseProps {
  readonly desk: Desk;
  readonly today: number;
  readonly by: string;
  readonly onWritten: (done: Done) => void;
}

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "10px" },
});

/** Values of the list of people that are no Person ID: an ID has no space. */
const [aTeam, somebodyNew] = [" team", " new"];

const blank = {
  ...{ who: "", name: "", team: "", issue: "", gap: "" },
  ...{ kind: "", purpose: "", trigger: "" },
};

export function NeedRaise({ desk, today, by, onWritten }: NeedRaiseProps) {
  const styles = useStyles();
  const { words, pane } = useWords();
  const said = useNeedWords();
  const [typed, setTyped] = useState(blank);
  const { task, run } = useTask<void>();
  const put = (field: keyof typeof blank) => (value: string) =>
    setTyped({ ...typed, [field]: value });
  const ask = <Key extends string>(
    field: "kind" | "purpose" | "trigger",
    keys: readonly Key[],
    wordsOf: Readonly<Record<Key, string>>
  ) => (
    <Choice
      label={said[field]}
      value={typed[field]}
      onChange={put(field)}
      options={[
        { value: "", label: said.notSaid },
        ...keys.map((key) => ({ value: key, label: wordsOf[key] })),
      ]}
    />
  );
  const line = (field: "name" | "team" | "gap", label: string, hint?: string) => (
    <TextBox
      label={label}
      {...(hint !== undefined && { hint })}
      value={typed[field]}
      onChange={put(field)}
    />
  );
  const isNew = typed.who === somebodyNew;
  const isTeam = typed.who === aTeam;
  const isSaid =
    typed.issue.trim() !== "" &&
    (isNew ? typed.name.trim() !== "" : isTeam ? typed.team.trim() !== "" : typed.who !== "");
  const raise = (): void =>
    run(async () => {
      const done = await raiseNeed(
        {
          person: isNew ? typed.name.trim() : isTeam ? "" : typed.who,
          isNew,
          team: isTeam || isNew ? typed.team.trim() : "",
          issue: typed.issue.trim(),
          gap: typed.gap.trim(),
          kind: needKinds.find((one) => one === typed.kind) ?? null,
          purpose: purposes.find((one) => one === typed.purpose) ?? null,
          trigger: triggers.find((one) => one === typed.trigger) ?? null,
        },
        { today, by, why: "" },
        words
      );
      setTyped(blank);
      onWritten(done);
    });
  return (
    <Step title={said.raise}>
      <div className={styles.form}>
        <Choice
          label={said.who}
          value={typed.who}
          onChange={put("who")}
          options={[
            { value: "", label: said.choosePerson },
            ...desk.people.map(({ id, name }) => ({ value: id, label: `${name} (${id})` })),
            { value: somebodyNew, label: said.whoNew },
            { value: aTeam, label: said.whoTeam },
          ]}
        />
        {isNew && line("name", said.whoNewName)}
        {(isNew || isTeam) && line("team", said.team)}
        <TextBox
          isLong
          label={said.issue}
          hint={said.issueHint}
          value={typed.issue}
          onChange={put("issue")}
        />
        {line("gap", said.gap, said.gapHint)}
        {ask("kind", needKinds, words.needKinds)}
        {ask("purpose", purposes, words.purposes)}
        {ask("trigger", triggers, words.triggers)}
        <Button
          appearance="primary"
          disabled={!isSaid}
          disabledFocusable={task.phase === "busy"}
          onClick={raise}
        >
          {task.phase === "busy" ? pane.working : said.raise}
        </Button>
        {task.phase === "failed" && <Failure explanation={task.explanation} />}
      </div>
    </Step>
  );
}
