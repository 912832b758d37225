// The dates of a flag's plan that lie ahead: a text to copy, and a file for a calendar. Writes nothing.
import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { say } from "../../text/catalogue";
import { type DatesAhead, listDates } from "../../usecases/list-dates";
import { useFlagWords } from "../flag-words";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { CopyText } from "./CopyText";
import { Failure } from "./Failure";
import { Notice } from "./Notice";
import { Waiting } from "./Waiting";

export interface FlagDatesProps {
  readonly planId: string;
  readonly today: number;
}

export function FlagDates({ planId, today }: FlagDatesProps) {
  const { words, pane } = useWords();
  const said = useFlagWords();
  const [saved, setSaved] = useState("");
  const { task, run } = useTask<DatesAhead>();
  useEffect(
    () => run(() => listDates({ today, from: today, planId }, words)),
    [run, today, planId, words]
  );
  if (task.phase === "failed") return <Failure explanation={task.explanation} />;
  if (task.phase !== "done") return <Waiting label={pane.looking} />;
  const { dates, message, calendar } = task.result;
  const text = message.join("\n");
  if (dates.length === 0) return <Notice kind="note" title={text} />;
  const save = (): void => {
    const file = `${planId}.ics`;
    const address = URL.createObjectURL(new Blob([calendar], { type: "text/calendar" }));
    Object.assign(document.createElement("a"), { href: address, download: file }).click();
    URL.revokeObjectURL(address);
    setSaved(say(said.saved, { file }));
  };
  return (
    <>
      <CopyText label={said.dates} hint={said.datesHint} text={text} />
      <Button onClick={save}>{said.save}</Button>
      <span role="status">{saved}</span>
    </>
  );
}
