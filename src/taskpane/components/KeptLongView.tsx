// A prompt to forget: learners all of whose plans were closed long ago, each with the button that removes the name and keeps the counts.
// Nothing is done by itself, and the period is not stored anywhere.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isoDay } from "../../domain/day";
import { keepingMonths, keptLong } from "../../domain/keeping";
import { say } from "../../text/catalogue";
import type { Desk } from "../../usecases/read-desk";
import { useCareWords } from "../care-words";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { Failure } from "./Failure";
import { Choice } from "./FormField";
import { Notice } from "./Notice";
import { Sentences } from "./Sentences";

export interface KeptLongViewProps {
  readonly desk: Desk;
  readonly today: number;
  readonly by: string;
  readonly onWritten: () => void;
}

const useStyles = makeStyles({
  part: { display: "grid", rowGap: "8px" },
  title: { margin: "8px 0 0", fontSize: tokens.fontSizeBase400 },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyle: "none", display: "grid", rowGap: "8px" },
  remove: { flexShrink: 0 },
  person: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    gap: "4px 8px",
  },
});

export function KeptLongView({ desk, today, by, onWritten }: KeptLongViewProps) {
  const styles = useStyles();
  const care = useCareWords();
  const { words } = useWords();
  const [months, setMonths] = useState<number>(24);
  const { task, run } = useTask<readonly string[]>();
  const found = keptLong(desk.plans, months, today);
  const nameOf = (id: string): string => desk.people.find((one) => one.id === id)?.name ?? id;
  const remove = (id: string): void =>
    run(async () => {
      const { removePerson } = await import("../../usecases/change/remove-person");
      const done = await removePerson(id, { today, by, why: care.keptWhy }, words);
      onWritten();
      return done.said;
    });
  return (
    <section className={styles.part}>
      <h2 className={styles.title}>{care.keptTitle}</h2>
      <p className={styles.line}>{care.keptHint}</p>
      <Choice
        label={care.keptFor}
        value={String(months)}
        options={keepingMonths.map((one) => ({
          value: String(one),
          label: say(care.keptMonths, { n: one }),
        }))}
        onChange={(value) => setMonths(Number(value))}
      />
      {found.length === 0 && <p className={styles.line}>{care.keptNobody}</p>}
      <ul className={styles.list}>
        {found.map(({ learnerId, closedOn }) => (
          <li key={learnerId} className={styles.person}>
            <span>{say(care.keptLine, { name: nameOf(learnerId), day: isoDay(closedOn) })}</span>
            <Button
              size="small"
              className={styles.remove}
              disabledFocusable={task.phase === "busy"}
              onClick={() => remove(learnerId)}
              aria-label={say(care.keptRemoveNamed, { name: nameOf(learnerId) })}
            >
              {care.keptRemove}
            </Button>
          </li>
        ))}
      </ul>
      {task.phase === "failed" && <Failure explanation={task.explanation} />}
      {task.phase === "done" && (
        <Notice kind="success" title={care.keptRemoved}>
          <Sentences sentences={task.result} />
        </Notice>
      )}
    </section>
  );
}
