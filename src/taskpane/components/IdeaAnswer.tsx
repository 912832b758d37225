// The answer to an idea: what will happen with it, or why not.
import { useState } from "react";
import { say } from "../../text/catalogue";
import type { Done } from "../../usecases/change/done";
import { answerIdea } from "../../usecases/ideas/change-ideas";
import type { ReadIdea } from "../../usecases/ideas/read-ideas";
import { sayDay } from "../day-words";
import { useImproveWords } from "../improve-words";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { TextBox } from "./FormField";
import { Step } from "./Step";
import { WriteForm } from "./WriteForm";

export interface IdeaAnswerProps {
  readonly one: ReadIdea;
  readonly today: number;
  readonly by: string;
  readonly onWritten: (done: Done) => void;
}

export function IdeaAnswer({ one, today, by, onWritten }: IdeaAnswerProps) {
  const { words } = useWords();
  const said = useImproveWords();
  const [typed, setTyped] = useState("");
  const { task, run } = useTask<void>();
  const { id } = one.of;
  const answer = typed.trim();
  const write = (): void =>
    run(async () =>
      onWritten(await answerIdea({ ideaId: id, answer }, { today, by, why: "" }, words))
    );
  return (
    <Step title={said.answerIdea}>
      <WriteForm
        action={said.answerIdea}
        preview={
          answer === ""
            ? []
            : [say(said.answerRow, { id, answer }), say(said.answerOn, { day: sayDay(today) })]
        }
        missing={said.needsAnswer}
        task={task}
        onWrite={write}
      >
        <TextBox
          isLong
          label={said.answer}
          hint={said.ideaAnswerHint}
          value={typed}
          onChange={setTyped}
        />
      </WriteForm>
    </Step>
  );
}
