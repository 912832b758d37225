// The form for a new case: which process, where, the problem that is met or may be met, whom it touches, and who sees to it.
import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { caseSorts, caseTimings } from "../../domain/problem-case";
import { openCase } from "../../usecases/problem-case/open-case";
import type { Desk } from "../../usecases/read-desk";
import { useCaseWords } from "../case-words";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { Failure } from "./Failure";
import { Choice, TextBox } from "./FormField";
import { nobody, OwnerChoice, ownerOf } from "./OwnerChoice";
import { Step } from "./Step";

export interface CaseFormProps {
  readonly desk: Desk;
  readonly today: number;
  readonly by: string;
  readonly onWritten: (done: readonly string[]) => void;
}

const useStyles = makeStyles({ form: { display: "grid", rowGap: "10px" } });

const blank = { process: "", where: "", timing: "", problem: "", who: "", sort: "" };

export function CaseForm({ desk, today, by, onWritten }: CaseFormProps) {
  const styles = useStyles();
  const { words, pane } = useWords();
  const said = useCaseWords();
  const [typed, setTyped] = useState(blank);
  const [owner, setOwner] = useState(nobody);
  const { task, run } = useTask<void>();
  const bound = (field: keyof typeof blank) => ({
    value: typed[field],
    onChange: (value: string) => setTyped({ ...typed, [field]: value }),
  });
  const listed = <Key extends string>(keys: readonly Key[], of: Readonly<Record<Key, string>>) => [
    { value: "", label: said.notSaid },
    ...keys.map((key) => ({ value: key, label: of[key] })),
  ];
  const begin = (): void =>
    run(async () => {
      const request = {
        process: typed.process.trim(),
        where: typed.where.trim(),
        timing: caseTimings.find((one) => one === typed.timing) ?? null,
        problem: typed.problem.trim(),
        who: typed.who.trim(),
        sort: caseSorts.find((one) => one === typed.sort) ?? null,
        ...ownerOf(owner),
      };
      const done = await openCase(request, { today, by, why: "" }, words);
      setTyped(blank);
      setOwner(nobody);
      onWritten(done);
    });
  const isSaid = typed.process.trim() !== "" && typed.problem.trim() !== "";
  return (
    <Step title={said.begin}>
      <div className={styles.form}>
        <TextBox label={said.process} {...bound("process")} />
        <TextBox label={said.where} {...bound("where")} />
        <Choice
          label={said.timing}
          options={listed(caseTimings, words.caseTimings)}
          {...bound("timing")}
        />
        <TextBox label={said.problem} hint={said.problemHint} isLong {...bound("problem")} />
        <TextBox label={said.who} hint={said.whoHint} {...bound("who")} />
        <OwnerChoice label={said.owner} desk={desk} chosen={owner} onChange={setOwner} />
        <Choice
          label={said.sort}
          hint={said.sortHint}
          options={listed(caseSorts, words.caseSorts)}
          {...bound("sort")}
        />
        <Button appearance="primary" disabled={!isSaid || task.phase === "busy"} onClick={begin}>
          {task.phase === "busy" ? pane.working : said.begin}
        </Button>
        {task.phase === "failed" && <Failure explanation={task.explanation} />}
      </div>
    </Step>
  );
}
