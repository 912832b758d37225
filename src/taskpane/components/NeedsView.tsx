// Is coaching the right answer? The needs of the workbook, a form for a new one, and the questions and decision of the one that is open.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { Need } from "../../domain/need";
import { needCheck } from "../../domain/suggest-help";
import type { Catalogue } from "../../text/catalogue";
import { readNeeds } from "../../usecases/need/list-needs";
import { useNeedWords } from "../need-words";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { Failure } from "./Failure";
import type { MorePartProps } from "./more-part";
import { NeedDecision } from "./NeedDecision";
import { NeedQuestions } from "./NeedQuestions";
import { NeedRaise } from "./NeedRaise";
import { Notice } from "./Notice";
import { PickList } from "./PickList";
import { Sentences } from "./Sentences";
import { Step } from "./Step";
import { Waiting } from "./Waiting";

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  back: { justifySelf: "start" },
});

export function NeedsView({ desk, me, today, onWritten }: MorePartProps) {
  const styles = useStyles();
  const { words } = useWords();
  const said = useNeedWords();
  const [openId, setOpenId] = useState<string | null>(null);
  const [done, setDone] = useState<readonly string[]>([]);
  const { task, run } = useTask<{ readonly needs: readonly Need[]; readonly words: Catalogue }>();
  const read = useCallback(() => run(() => readNeeds(words)), [run, words]);
  useEffect(read, [read]);
  const written = (sentences: readonly string[]): void => {
    setDone(sentences);
    read();
    onWritten();
  };
  const by = me?.personId ?? "";
  const nameOf = (id: string): string => desk.people.find((one) => one.id === id)?.name ?? id;
  const result = task.phase === "done" ? task.result : null;
  const open = result?.needs.find(({ id }) => id === openId) ?? null;
  const notice = done.length > 0 && (
    <Notice kind="success" title={said.done}>
      <Sentences sentences={done} />
    </Notice>
  );
  if (task.phase === "failed") return <Failure explanation={task.explanation} />;
  if (result === null) return <Waiting label={said.listed} />;
  if (open !== null)
    return (
      <>
        <Button
          size="small"
          className={styles.back}
          onClick={() => {
            setOpenId(null);
            setDone([]);
          }}
        >
          {said.back}
        </Button>
        <p className={styles.line}>
          {open.id} {open.personId === "" ? open.team : nameOf(open.personId)}: {open.issue}
        </p>
        {notice}
        <NeedQuestions
          key={`${open.id} questions`}
          need={open}
          today={today}
          by={by}
          onWritten={written}
        />
        <NeedDecision
          key={`${open.id} ${open.chosen ?? ""}`}
          {...{ need: open, desk, me, today }}
          onWritten={written}
        />
      </>
    );
  return (
    <>
      {notice}
      <Step title={said.listed}>
        {result.needs.length === 0 && <p className={styles.line}>{said.none}</p>}
        <PickList
          items={result.needs.map((need) => {
            const check = needCheck(need);
            const chosen = need.chosen === null ? "" : `${words.helps[need.chosen]} · `;
            return {
              id: need.id,
              title: `${need.id} ${need.personId === "" ? need.team : nameOf(need.personId)}`,
              text: need.issue,
              more: [`${chosen}${check === null ? "" : words.needChecks[check]}`],
            };
          })}
          onPick={(id) => {
            setOpenId(id);
            setDone([]);
          }}
        />
      </Step>
      <NeedRaise desk={desk} today={today} by={by} onWritten={written} />
    </>
  );
}
