// Solve a problem with two tools: the cases of the workbook, a form for a new one, and the tools and root causes of the one that is open.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { ReadCase } from "../../usecases/problem-case/read-case";
import { readCases } from "../../usecases/problem-case/read-case";
import type { Desk } from "../../usecases/read-desk";
import { useCaseWords } from "../case-words";
import type { Me } from "../me";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { CaseForm } from "./CaseForm";
import { CaseStanding, sayStanding } from "./CaseStanding";
import { CaseTool } from "./CaseTool";
import { CaseTurn } from "./CaseTurn";
import { Failure } from "./Failure";
import { Notice } from "./Notice";
import { PickList } from "./PickList";
import { Sentences } from "./Sentences";
import { Step } from "./Step";
import { Waiting } from "./Waiting";

export interface CasesViewProps {
  readonly desk: Desk;
  readonly me: Me | null;
  readonly today: number;
  readonly onWritten: () => void;
}

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  back: { justifySelf: "start" },
});

export function CasesView({ desk, me, today, onWritten }: CasesViewProps) {
  const styles = useStyles();
  const { words } = useWords();
  const said = useCaseWords();
  const [openId, setOpenId] = useState<string | null>(null);
  const [done, setDone] = useState<readonly string[]>([]);
  // Kept while it is read anew, so that a form that is open does not vanish under the hands.
  const [cases, setCases] = useState<readonly ReadCase[] | null>(null);
  const { task, run } = useTask<void>();
  const read = useCallback(
    () => run(async () => setCases((await readCases(null, words)).cases)),
    [run, words]
  );
  useEffect(read, [read]);
  const written = (sentences: readonly string[]): void => {
    setDone(sentences);
    read();
    onWritten();
  };
  const look = (id: string | null): void => {
    setOpenId(id);
    setDone([]);
  };
  const by = me?.personId ?? "";
  if (task.phase === "failed") return <Failure explanation={task.explanation} />;
  if (cases === null) return <Waiting label={said.listed} />;
  const notice = done.length > 0 && (
    <Notice kind="success" title={said.done}>
      <Sentences sentences={done} />
    </Notice>
  );
  const one = cases.find(({ of }) => of.id === openId);
  if (one !== undefined)
    return (
      <>
        <Button size="small" className={styles.back} onClick={() => look(null)}>
          {said.back}
        </Button>
        <p className={styles.line}>
          {one.of.id} {one.of.process}: {one.of.problem}
        </p>
        {notice}
        <CaseStanding one={one} onWritten={written} />
        <CaseTool {...{ one, today, by }} onWritten={written} />
        <CaseTurn {...{ one, desk, today, by }} onWritten={written} />
      </>
    );
  return (
    <>
      {notice}
      <Step title={said.listed}>
        {cases.length === 0 && <p className={styles.line}>{said.none}</p>}
        <PickList
          items={cases.map((each) => ({
            id: each.of.id,
            title: `${each.of.id} ${each.of.process} · ${words.caseStates[each.state]}`,
            text: each.of.problem,
            more: sayStanding(each, words),
          }))}
          onPick={look}
        />
      </Step>
      <CaseForm desk={desk} today={today} by={by} onWritten={written} />
    </>
  );
}
