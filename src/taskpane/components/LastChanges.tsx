// The last changes, whoever made them, each with the button that takes it back. Read when somebody asks for them.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { keptOperations, type KeptOperation } from "../../usecases/change/kept-operations";
import { undoOperation } from "../../usecases/change/undo";
import type { DeskPerson } from "../../usecases/read-desk";
import { sayDay } from "../day-words";
import { useLanding } from "../use-landing";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { Failure } from "./Failure";
import { Notice } from "./Notice";
import { Step } from "./Step";

export interface LastChangesProps {
  readonly people: readonly DeskPerson[];
  readonly today: number;
  readonly by: string;
  readonly onWritten: () => void;
}

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", rowGap: "10px" },
  change: { display: "grid", rowGap: "4px", overflowWrap: "anywhere" },
  button: { justifySelf: "start" },
  place: { display: "grid", rowGap: "10px", outlineStyle: "none" },
});

export function LastChanges({ people, today, by, onWritten }: LastChangesProps) {
  const styles = useStyles();
  const { words, pane } = useWords();
  const looking = useTask<readonly KeptOperation[]>();
  const undoing = useTask<void>();
  // The button that was pressed is gone by then.
  const place = useLanding<HTMLDivElement>(looking.task);
  const read = (): void => looking.run(() => keptOperations(words));
  const look = (): void => {
    undoing.reset();
    read();
  };
  const takeBack = (operation: string): void =>
    undoing.run(async () => {
      await undoOperation(operation, { today, by }, words);
      read();
      onWritten();
    });
  const nameOf = (id: string): string => people.find((one) => one.id === id)?.name ?? id;
  const kept = looking.task.phase === "done" ? looking.task.result : null;
  const isBusy = undoing.task.phase === "busy";
  return (
    <Step title={pane.undoLast}>
      <p className={styles.line}>{pane.undoLastHint}</p>
      <div ref={place} tabIndex={-1} className={styles.place}>
        {undoing.task.phase === "done" && <Notice kind="success" title={pane.operationTakenBack} />}
        {kept === null && (
          <Button
            className={styles.button}
            disabledFocusable={looking.task.phase === "busy"}
            onClick={look}
          >
            {looking.task.phase === "busy" ? pane.looking : pane.showChanges}
          </Button>
        )}
        {kept?.length === 0 && <p className={styles.line}>{pane.noChanges}</p>}
        {kept !== null && kept.length > 0 && (
          <ul className={styles.list}>
            {kept.map(({ operation, on, about, by: who }) => (
              <li key={operation} className={styles.change}>
                <bdi>{about}</bdi>
                <span className={styles.line}>
                  {[operation, sayDay(on), nameOf(who)].filter((one) => one !== "").join(" · ")}
                </span>
                <Button
                  size="small"
                  className={styles.button}
                  aria-label={`${isBusy ? pane.undoing : pane.takeBack}: ${about}`}
                  disabledFocusable={isBusy}
                  onClick={() => takeBack(operation)}
                >
                  {isBusy ? pane.undoing : pane.takeBack}
                </Button>
              </li>
            ))}
          </ul>
        )}
        {looking.task.phase === "failed" && <Failure explanation={looking.task.explanation} />}
        {undoing.task.phase === "failed" && <Failure explanation={undoing.task.explanation} />}
      </div>
    </Step>
  );
}
