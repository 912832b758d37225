// The one-minute check-in: numbers typed down the list of what is due, Enter for the next, one writing for all, and its undoing.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import type { DueMeasure } from "../../domain/due";
import type { CheckInResult, TypedReading } from "../../usecases/check-in";
import type { Desk } from "../../usecases/read-desk";
import { dayFromInput, dayToInput } from "../day-words";
import { type Me, plansOf } from "../me";
import { readTyped } from "../typed-number";
import { isNowhere } from "../use-landing";
import { useFirst } from "../use-first";
import { useTask } from "../use-task";
import { sayCount, useWords } from "../words";
import { CheckInDone } from "./CheckInDone";
import { CheckInRow, type Typed } from "./CheckInRow";
import { Failure } from "./Failure";
import { DayBox } from "./FormField";
import { Waiting } from "./Waiting";
import { WriteButton } from "./WriteButton";

export interface CheckInViewProps {
  readonly desk: Desk;
  readonly me: Me | null;
  /** Called after the workbook was changed. */
  readonly onWritten: () => void;
}

// Deciding comes after the writing.
const WhatNow = lazy(async () => ({ default: (await import("./WhatNow")).WhatNow }));

/** What writes is as large as all that looks: it comes while the first numbers are typed. */
const loadWriting = () => import("../../usecases/check-in");

const nothingTyped: Typed = { text: "", note: "" };

const useStyles = makeStyles({
  view: { display: "grid", rowGap: "10px", padding: "14px 16px 0" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyle: "none", margin: 0, padding: 0 },
});

export function CheckInView({ desk, me, onWritten }: CheckInViewProps) {
  const styles = useStyles();
  const given = useWords();
  const { words, pane } = given;
  const { asOf } = desk.report;
  const [typed, setTyped] = useState<ReadonlyMap<string, Typed>>(new Map());
  const [kept, setKept] = useState<readonly DueMeasure[]>([]);
  const [on, setOn] = useState(dayToInput(asOf));
  const [isAll, setIsAll] = useState(false);
  const [isDeciding, setIsDeciding] = useState(false);
  const writing = useTask<CheckInResult & { readonly asked: readonly DueMeasure[] }>();
  const list = useRef<HTMLUListElement>(null);
  // Who came by a button of Today, which is gone, begins to type.
  useLayoutEffect(() => {
    if (isNowhere()) boxes()[0]?.focus();
  }, []);
  useEffect(() => {
    // What cannot be fetched now is fetched again at the press, which tells why it fails.
    void Promise.allSettled([loadWriting()]);
  }, []);
  const mine = new Set(plansOf(isAll ? null : me, desk).map(({ id }) => id));
  const due = desk.due.filter(({ planId }) => mine.has(planId));
  // What somebody has begun to type for stays, even when a colleague checks it in meanwhile.
  const gone = kept.filter(({ measureId }) => !due.some((one) => one.measureId === measureId));
  const shown = [...due, ...gone];
  const rows = shown.map((one) => {
    const { text, note } = typed.get(one.measureId) ?? nothingTyped;
    return { one, text, note, ...readTyped(text, one.kind, given) };
  });
  const first = useFirst(rows.slice(0, due.length));
  const drawn = [...first.shown, ...rows.slice(due.length)];
  const ready = rows.flatMap(({ one, note, value }): TypedReading[] =>
    value === null ? [] : [{ measureId: one.measureId, value, note: note.trim() }]
  );
  const type = (one: DueMeasure, next: Typed): void => {
    writing.reset();
    setTyped(new Map(typed).set(one.measureId, next));
    setKept([...kept.filter(({ measureId }) => measureId !== one.measureId), one]);
  };
  const boxes = (): readonly HTMLInputElement[] => [
    ...(list.current?.querySelectorAll<HTMLInputElement>("input[data-reading]") ?? []),
  ];
  const record = (): void => {
    const wrong = rows.find((row) => row.wrong !== "");
    const day = dayFromInput(on) ?? asOf;
    if (wrong !== undefined || ready.length === 0) {
      const box = boxes().find(({ dataset }) => dataset["reading"] === wrong?.one.measureId);
      (box ?? boxes()[0])?.focus();
      return;
    }
    writing.run(async () => {
      const { checkIn } = await loadWriting();
      const result = await checkIn(ready, Math.min(day, asOf), words);
      // A note without its number is still to be said.
      setTyped(
        new Map(
          rows.flatMap(({ one, note, value }) =>
            value === null && note.trim() !== "" ? [[one.measureId, { text: "", note }]] : []
          )
        )
      );
      setKept([]);
      onWritten();
      return { ...result, asked: shown };
    });
  };
  /** Enter and the arrows go down and up the list; Enter in the last box goes to the button, Ctrl+Enter writes. */
  const go = (event: KeyboardEvent<HTMLInputElement>): void => {
    const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) return record();
    const all = boxes();
    const next = all[all.indexOf(event.currentTarget) + step];
    const button = document.querySelector<HTMLButtonElement>("[data-action=record]");
    if (next !== undefined) next.focus();
    else if (event.key === "Enter") button?.focus();
  };
  const { task } = writing;
  if (isDeciding && task.phase === "done")
    return (
      <Suspense fallback={<Waiting label={pane.opening} />}>
        <WhatNow
          readings={task.result.written}
          {...{ asOf, me, onWritten }}
          onBack={() => setIsDeciding(false)}
        />
      </Suspense>
    );
  return (
    <div className={styles.view}>
      <h1 className={styles.title}>{pane.checkInTitle}</h1>
      {task.phase === "done" && (
        <CheckInDone
          result={task.result}
          known={task.result.asked}
          onWritten={onWritten}
          onDecide={() => setIsDeciding(true)}
        />
      )}
      {shown.length === 0 ? (
        <p className={styles.line} role="status">
          {pane.nothingDueAtAll}
        </p>
      ) : (
        <>
          <p className={styles.line}>{pane.checkInHint}</p>
          <DayBox label={pane.measuredOn} value={on} latest={dayToInput(asOf)} onChange={setOn} />
          <ul ref={list} className={styles.list} aria-label={pane.checkInTitle}>
            {drawn.map(({ one, text, note, wrong }) => (
              <CheckInRow
                key={one.measureId}
                due={one}
                asOf={asOf}
                typed={{ text, note }}
                wrong={wrong}
                onType={(next) => type(one, next)}
                onKeyDown={go}
              />
            ))}
          </ul>
          {first.more}
        </>
      )}
      {me !== null && me.role !== "hr" && (
        <Button onClick={() => setIsAll(!isAll)}>{isAll ? pane.showMine : pane.showAllDue}</Button>
      )}
      {task.phase === "failed" && <Failure explanation={task.explanation} />}
      {shown.length > 0 && (
        <WriteButton
          action="record"
          isBusy={task.phase === "busy"}
          step={pane.recording}
          label={ready.length === 0 ? pane.recordNone : sayCount(given, "record", ready.length)}
          onPress={record}
        />
      )}
    </div>
  );
}
