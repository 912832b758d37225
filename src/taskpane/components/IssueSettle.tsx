// An answer to an issue, its close, or both. Plans that wait for it may go on once it is closed.
import { useState } from "react";
import { say } from "../../text/catalogue";
import type { Done } from "../../usecases/change/done";
import { changeIssue } from "../../usecases/issues/change-issue";
import type { ReadIssue } from "../../usecases/issues/read-issues";
import { sayDay } from "../day-words";
import { useImproveWords } from "../improve-words";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { Choice, TextBox } from "./FormField";
import { Step } from "./Step";
import { WriteForm } from "./WriteForm";

export interface IssueSettleProps {
  readonly one: ReadIssue;
  /** The plans that wait, in words; "" for none. */
  readonly waiting: string;
  readonly today: number;
  readonly by: string;
  readonly onWritten: (done: Done) => void;
}

export function IssueSettle({ one, waiting, today, by, onWritten }: IssueSettleProps) {
  const { words } = useWords();
  const said = useImproveWords();
  const [typed, setTyped] = useState("");
  const [closes, setCloses] = useState(false);
  const { task, run } = useTask<void>();
  const { id } = one.of;
  const answer = typed.trim();
  const write = (): void =>
    run(async () => {
      const request = { issueId: id, answer, closes };
      const done = await changeIssue(request, { today, by, why: "" }, words);
      setTyped("");
      onWritten(done);
    });
  return (
    <Step title={said.settle}>
      <WriteForm
        action={closes ? said.closeIt : said.answerIt}
        preview={[
          ...(answer === "" ? [] : [say(said.answerRow, { id, answer })]),
          ...(closes ? [say(said.closeRow, { id, day: sayDay(today) })] : []),
          ...(closes && waiting !== "" ? [say(said.mayGoOn, { plans: waiting })] : []),
        ]}
        missing={said.needsSettle}
        task={task}
        onWrite={write}
      >
        <TextBox
          isLong
          label={said.answer}
          hint={said.issueAnswerHint}
          value={typed}
          onChange={setTyped}
        />
        <Choice
          label={said.then}
          value={closes ? "closes" : "stays"}
          options={[
            { value: "stays", label: said.staysOpen },
            { value: "closes", label: said.closes },
          ]}
          onChange={(value) => setCloses(value === "closes")}
        />
      </WriteForm>
    </Step>
  );
}
