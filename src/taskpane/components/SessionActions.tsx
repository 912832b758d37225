// The actions that a session agreed on: each with its measure, who does it, who proposed it, and by when.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Measure } from "../../domain/plan";
import { type Owner, owners } from "../../domain/plan";
import { say } from "../../text/catalogue";
import { dayToInput } from "../day-words";
import { type ActionDraft, type DraftBox, dueOf, newAction } from "../session-draft";
import { useSessionWords } from "../session-words";
import { useWords } from "../words";
import { Choice, DayBox, TextBox } from "./FormField";

export interface SessionActionsProps {
  readonly box: DraftBox;
  readonly measures: readonly Measure[];
  readonly today: number;
}

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", rowGap: "10px" },
  one: {
    display: "grid",
    rowGap: "10px",
    paddingLeft: "12px",
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
  },
  add: { justifySelf: "start" },
});

export function SessionActions({ box, measures, today }: SessionActionsProps) {
  const styles = useStyles();
  const { words } = useWords();
  const said = useSessionWords();
  const { actions } = box.draft;
  const put = (index: number, some: Partial<ActionDraft>): void =>
    box.put({ actions: actions.map((one, at) => (at === index ? { ...one, ...some } : one)) });
  const who = (label: string, value: Owner, onChange: (owner: Owner) => void) => (
    <Choice
      label={label}
      value={value}
      onChange={(next) => onChange(owners.find((one) => one === next) ?? value)}
      options={owners.map((one) => ({ value: one, label: words.owners[one] }))}
    />
  );
  return (
    <>
      {actions.length > 0 && (
        <ul className={styles.list} aria-label={said.actions}>
          {actions.map((one, index) => (
            <li key={index} className={styles.one}>
              <TextBox
                label={say(said.action, { n: index + 1 })}
                value={one.action}
                onChange={(action) => put(index, { action })}
              />
              <Choice
                label={said.measure}
                value={one.measureId}
                onChange={(measureId) => put(index, { measureId })}
                options={measures.map(({ id, name }) => ({ value: id, label: name }))}
              />
              {who(said.owner, one.owner, (owner) => put(index, { owner }))}
              {who(said.proposed, one.proposedBy, (proposedBy) => put(index, { proposedBy }))}
              <DayBox
                label={said.due}
                value={dueOf(one, today)}
                earliest={dayToInput(today)}
                onChange={(due) => put(index, { due })}
              />
              <Button
                size="small"
                className={styles.add}
                onClick={() => box.put({ actions: actions.filter((_, at) => at !== index) })}
              >
                {say(said.removeAction, { n: index + 1 })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {measures.length > 0 && (
        <Button
          className={styles.add}
          onClick={() => box.put({ actions: [...actions, newAction(measures[0]?.id ?? "")] })}
        >
          {said.addAction}
        </Button>
      )}
    </>
  );
}
