// The form for a new idea: what it is and what it helps; who had it may stay unsaid.
import { useState } from "react";
import { answerDays, benefits } from "../../domain/idea";
import { say } from "../../text/catalogue";
import type { Done } from "../../usecases/change/done";
import { addIdea } from "../../usecases/ideas/change-ideas";
import { dayFromInput, dayToInput, sayDay } from "../day-words";
import { useImproveWords } from "../improve-words";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { Choice, DayBox, TextBox } from "./FormField";
import { Step } from "./Step";
import { WriteForm } from "./WriteForm";

export interface IdeaFormProps {
  readonly today: number;
  readonly by: string;
  readonly onWritten: (done: Done) => void;
}

const blank = { idea: "", from: "", benefit: "", on: "" };

export function IdeaForm({ today, by, onWritten }: IdeaFormProps) {
  const { words } = useWords();
  const said = useImproveWords();
  const [typed, setTyped] = useState(blank);
  const { task, run } = useTask<void>();
  const bound = (field: keyof typeof blank) => ({
    value: typed[field],
    onChange: (value: string) => setTyped({ ...typed, [field]: value }),
  });
  const idea = typed.idea.trim();
  const from = typed.from.trim();
  const on = dayFromInput(typed.on) ?? today;
  const benefit = benefits.find((one) => one === typed.benefit) ?? null;
  const note = (): void =>
    run(async () => {
      const done = await addIdea({ idea, from, benefit, on }, { today, by, why: "" }, words);
      setTyped(blank);
      onWritten(done);
    });
  const about = benefit === null ? "" : ` · ${words.benefits[benefit]}`;
  return (
    <Step title={said.note}>
      <WriteForm
        action={said.note}
        preview={
          idea === ""
            ? []
            : [
                `${say(said.ideaRow, { idea })}${about} · ${from || said.unsigned}`,
                say(said.ideaDue, { day: sayDay(on + answerDays) }),
              ]
        }
        missing={said.needsIdea}
        task={task}
        onWrite={note}
      >
        <TextBox label={said.idea} hint={said.ideaHint} isLong {...bound("idea")} />
        <Choice
          label={said.benefit}
          options={[
            { value: "", label: said.notSaid },
            ...benefits.map((value) => ({ value, label: words.benefits[value] })),
          ]}
          {...bound("benefit")}
        />
        <TextBox label={said.from} hint={said.fromHint} {...bound("from")} />
        <DayBox
          label={said.raised}
          latest={dayToInput(today)}
          value={typed.on === "" ? dayToInput(today) : typed.on}
          onChange={bound("on").onChange}
        />
      </WriteForm>
    </Step>
  );
}
