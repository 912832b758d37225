// The session helper of one plan: before it the agenda, during it questions, events to tick and notes, after it actions and the next day.
// Written as one change, said first. What is typed stays in the pane's memory until then.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { type SessionType, sessionTypes } from "../../domain/session";
import { say } from "../../text/catalogue";
import { recordSession } from "../../usecases/session/record-session";
import type { SessionPaper } from "../../usecases/session/read-session";
import { readSession } from "../../usecases/session/read-session";
import { dayToInput, sayDay } from "../day-words";
import { ownTexts, requestFrom, sharedTexts, useSessionDraft } from "../session-draft";
import { useSessionWords } from "../session-words";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { Failure } from "./Failure";
import { Choice, DayBox } from "./FormField";
import type { PlanPartProps } from "./plan-part";
import { SaidFirst } from "./SaidFirst";
import { Sentences } from "./Sentences";
import { SessionActions } from "./SessionActions";
import { SessionNotes } from "./SessionNotes";
import { SessionQuestions } from "./SessionQuestions";
import { Step } from "./Step";
import { Waiting } from "./Waiting";

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  kept: { paddingBottom: "12px" },
});

export function SessionHelper(props: PlanPartProps) {
  const { planId, today, onCancel } = props;
  const { words, pane } = useWords();
  const { task, run } = useTask<SessionPaper>();
  useEffect(() => run(() => readSession(planId, today, words)), [run, planId, today, words]);
  if (task.phase === "failed")
    return (
      <>
        <Failure explanation={task.explanation} />
        <Button onClick={onCancel}>{pane.cancel}</Button>
      </>
    );
  if (task.phase !== "done") return <Waiting label={pane.looking} />;
  return <SessionForm {...props} paper={task.result} />;
}

function SessionForm(props: PlanPartProps & { readonly paper: SessionPaper }) {
  const { planId, isExecutive, today, by, onWritten, onCancel, paper } = props;
  const styles = useStyles();
  const { words, pane } = useWords();
  const said = useSessionWords();
  const box = useSessionDraft(planId);
  const { draft, put } = box;
  const writing = useTask<void>();
  const usual: SessionType = paper.isReview ? "review" : (paper.plan.mode ?? "coaching");
  const request = requestFrom(planId, draft, { type: usual, questions: paper.questions }, today);
  const isContact = request.type === "contact";
  const isReady = isContact || request.next !== null;
  const filled = (fields: readonly (keyof typeof draft.texts)[]): number =>
    fields.filter((field) => (draft.texts[field] ?? "").trim() !== "").length;
  const held = sayDay(request.held);
  const counts = {
    words: filled([...sharedTexts, ...ownTexts]),
    actions: request.agreed?.length ?? 0,
    events: request.practised?.length ?? 0,
  };
  const preview = [
    isContact
      ? say(said.previewContact, { held })
      : say(said.preview, { held, next: request.next === null ? "" : sayDay(request.next) }),
    ...(counts.words === 0
      ? []
      : [say(said.previewWords, { n: counts.words, own: filled(ownTexts) })]),
    ...(counts.actions === 0 ? [] : [say(said.previewActions, { n: counts.actions })]),
    ...(counts.events === 0 ? [] : [say(said.previewEvents, { held, n: counts.events })]),
  ];
  const write = (): void =>
    writing.run(async () => {
      const done = await recordSession(request, { today, by, why: "" }, words);
      box.forget();
      onWritten(done);
    });
  return (
    <div>
      <p className={mergeClasses(styles.line, styles.kept)}>{said.kept}</p>
      <Step title={said.before}>
        {paper.agenda.length === 0 ? (
          <p className={styles.line}>{said.nothing}</p>
        ) : (
          <Sentences sentences={paper.agenda} />
        )}
      </Step>
      <Step title={said.during}>
        <DayBox
          label={said.held}
          value={draft.held === "" ? dayToInput(today) : draft.held}
          latest={dayToInput(today)}
          onChange={(text) => put({ held: text })}
        />
        <Choice
          label={said.type}
          value={request.type ?? usual}
          onChange={(value) => put({ type: sessionTypes.find((one) => one === value) ?? usual })}
          options={sessionTypes.map((value) => ({ value, label: words.sessionTypes[value] }))}
        />
        <SessionQuestions {...{ box, paper }} />
        <SessionNotes {...{ box, isExecutive }} type={request.type ?? usual} />
      </Step>
      <Step title={said.after}>
        <SessionActions {...{ box, today }} measures={paper.measures} />
        <DayBox
          label={said.next}
          hint={said.nextHint}
          value={draft.next}
          earliest={dayToInput(request.held + 1)}
          onChange={(text) => put({ next: text })}
        />
        <SaidFirst
          what={isReady ? pane.setUpWritten : said.nextMissing}
          more={isReady ? preview : []}
          isWaiting={!isReady}
          task={writing.task}
          onWrite={write}
          onCancel={onCancel}
        />
      </Step>
    </div>
  );
}
