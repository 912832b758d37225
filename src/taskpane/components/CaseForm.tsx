// The form for a new case: which process, where, the problem that is met or may be met, whom it touches, and who sees to it.
import { useState } from "react";
import { caseSorts, caseTimings } from "../../domain/problem-case";
import { say } from "../../text/catalogue";
import type { Done } from "../../usecases/change/done";
import { openCase } from "../../usecases/problem-case/open-case";
import type { Desk } from "../../usecases/read-desk";
import { useCaseWords } from "../case-words";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { Choice, TextBox } from "./FormField";
import { nobody, OwnerChoice, ownerName, ownerOf } from "./OwnerChoice";
import { Step } from "./Step";
import { WriteForm } from "./WriteForm";

export interface CaseFormProps {
  readonly desk: Desk;
  readonly today: number;
  readonly by: string;
  readonly onWritten: (done: Done) => void;
}

const blank = { process: "", where: "", timing: "", problem: "", who: "", sort: "" };

export function CaseForm({ desk, today, by, onWritten }: CaseFormProps) {
  const { words } = useWords();
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
  const process = typed.process.trim();
  const problem = typed.problem.trim();
  const request = {
    ...{ process, problem, where: typed.where.trim(), who: typed.who.trim() },
    timing: caseTimings.find((one) => one === typed.timing) ?? null,
    sort: caseSorts.find((one) => one === typed.sort) ?? null,
    ...ownerOf(owner),
  };
  const { where, who, timing, sort } = request;
  const name = ownerName(owner, desk);
  const more = [
    ...[where, timing === null ? "" : words.caseTimings[timing], who],
    sort === null ? "" : words.caseSorts[sort],
  ].filter((part) => part !== "");
  const preview = [
    say(said.caseRow, { process, problem }),
    ...(more.length === 0 ? [] : [more.join(" · ")]),
    ...(name === "" ? [] : [say(said.seenTo, { name })]),
    ...(request.isNew && name !== "" ? [say(said.personRow, { name })] : []),
  ];
  const begin = (): void =>
    run(async () => {
      const done = await openCase(request, { today, by, why: "" }, words);
      setTyped(blank);
      setOwner(nobody);
      onWritten(done);
    });
  return (
    <Step title={said.begin}>
      <WriteForm
        action={said.begin}
        preview={process === "" || problem === "" ? [] : preview}
        missing={said.needsCase}
        task={task}
        onWrite={begin}
      >
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
      </WriteForm>
    </Step>
  );
}
