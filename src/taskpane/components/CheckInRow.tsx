// One measure in the list of what is due: who and what, the box for the number, what is wrong with it, and a note when wanted.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { KeyboardEvent } from "react";
import type { DueMeasure } from "../../domain/due";
import { say } from "../../text/catalogue";
import { sayAmount, sayDay } from "../day-words";
import { useLanding } from "../use-landing";
import { useWords } from "../words";
import { useBoxStyles } from "./FormField";

export interface Typed {
  readonly text: string;
  readonly note: string;
}

export interface CheckInRowProps {
  readonly due: DueMeasure;
  readonly asOf: number;
  readonly typed: Typed;
  /** What is wrong with the text; "" when nothing is. */
  readonly wrong: string;
  readonly onType: (typed: Typed) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 92px",
    gap: "2px 10px",
    alignItems: "center",
    padding: "10px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  learner: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  number: { gridColumn: "2", gridRow: "1 / span 2", textAlign: "right", minHeight: "36px" },
  whole: { gridColumn: "1 / -1" },
  wrong: {
    gridColumn: "1 / -1",
    margin: 0,
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
  },
  add: {
    gridColumn: "2",
    justifySelf: "end",
    padding: "4px 2px",
    minHeight: "24px",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  last: { gridColumn: "1" },
});

export function CheckInRow({ due, asOf, typed, wrong, onType, onKeyDown }: CheckInRowProps) {
  const styles = useStyles();
  const boxes = useBoxStyles();
  const { pane } = useWords();
  const [hasNote, setHasNote] = useState(typed.note !== "");
  const note = useLanding<HTMLInputElement>(hasNote);
  const id = useId();
  const names = { measure: due.measure, learner: due.learner };
  const placeholder = { yesNo: pane.yesOrNo, level: pane.levelHint };
  const wasDue =
    due.nextDue === asOf ? pane.dueToday : say(pane.wasDue, { day: sayDay(due.nextDue) });
  const last =
    due.lastOn === null || due.lastValue === null
      ? pane.lastNever
      : say(pane.lastValue, {
          value: sayAmount(due.lastValue, due.unit),
          day: sayDay(due.lastOn),
        });
  return (
    <li className={styles.row}>
      <bdi className={styles.learner}>{due.learner === "" ? due.planId : due.learner}</bdi>
      <label htmlFor={id}>
        <bdi>{due.measure}</bdi>
      </label>
      <input
        id={id}
        data-reading={due.measureId}
        inputMode={due.kind === "yesNo" ? "text" : "decimal"}
        autoComplete="off"
        className={mergeClasses(boxes.box, styles.number, wrong !== "" && boxes.wrong)}
        aria-label={say(pane.valueOf, names)}
        aria-invalid={wrong !== ""}
        aria-describedby={wrong === "" ? `${id}-last` : `${id}-wrong ${id}-last`}
        placeholder={due.kind === "yesNo" || due.kind === "level" ? placeholder[due.kind] : ""}
        value={typed.text}
        onChange={(event) => onType({ ...typed, text: event.currentTarget.value })}
        onKeyDown={onKeyDown}
      />
      <span id={`${id}-last`} className={mergeClasses(styles.quiet, styles.last)}>
        {`${last}. ${wasDue}.`}
      </span>
      {!hasNote && (
        <button
          type="button"
          className={styles.add}
          aria-label={`${pane.addNote}: ${say(pane.valueOf, names)}`}
          onClick={() => setHasNote(true)}
        >
          + {pane.note}
        </button>
      )}
      {wrong !== "" && (
        <p id={`${id}-wrong`} className={styles.wrong}>
          {wrong}
        </p>
      )}
      {hasNote && (
        <input
          ref={note}
          className={mergeClasses(boxes.box, styles.whole)}
          aria-label={say(pane.noteOf, names)}
          placeholder={pane.note}
          value={typed.note}
          onChange={(event) => onType({ ...typed, note: event.currentTarget.value })}
        />
      )}
    </li>
  );
}
