// Carries an idea on: as an action of a plan, a topic of a session, a plan or a case that is there, or a trial with plan, do, check and act.
import { useState } from "react";
import { say } from "../../text/catalogue";
import type { Done } from "../../usecases/change/done";
import { turnIdea, type Turn } from "../../usecases/ideas/change-ideas";
import type { IdeasReport, ReadIdea } from "../../usecases/ideas/read-ideas";
import type { Desk } from "../../usecases/read-desk";
import { sayDay } from "../day-words";
import { useImproveWords } from "../improve-words";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { Choice, TextBox } from "./FormField";
import { Step } from "./Step";
import { WriteForm } from "./WriteForm";

export interface IdeaTurnProps {
  readonly one: ReadIdea;
  readonly report: IdeasReport;
  readonly desk: Desk;
  readonly today: number;
  readonly by: string;
  readonly onWritten: (done: Done) => void;
}

const ways = ["action", "session", "plan", "case", "thereCase"] as const;
type Way = (typeof ways)[number];

const blank = { to: "", process: "", expected: "" };

export function IdeaTurn({ one, report, desk, today, by, onWritten }: IdeaTurnProps) {
  const { words } = useWords();
  const said = useImproveWords();
  const [way, setWay] = useState<Way>("action");
  const [typed, setTyped] = useState(blank);
  const { task, run, reset } = useTask<void>();
  const bound = (field: keyof typeof blank) => ({
    value: typed[field],
    onChange: (value: string) => setTyped({ ...typed, [field]: value }),
  });
  const { id: ideaId, idea } = one.of;
  const plans = desk.plans
    .filter(({ stage }) => stage !== "closed")
    .map(({ id, learner }) => ({ value: id, label: `${learner} (${id})` }));
  const learnerOf = (planId: string): string =>
    desk.plans.find(({ id }) => id === planId)?.learner ?? planId;
  const sessions = report.sessions.map(({ id, planId, on }) => ({
    value: id,
    label: `${sayDay(on)}, ${learnerOf(planId)} (${id})`,
  }));
  const cases = report.cases.map(({ id, process }) => ({ value: id, label: `${id} ${process}` }));
  const offers = {
    action: { label: said.whichPlan, list: plans, none: said.noPlans },
    session: { label: said.whichSession, list: sessions, none: said.noSessions },
    plan: { label: said.whichPlan, list: plans, none: said.noPlans },
    thereCase: { label: said.whichCase, list: cases, none: said.noCases },
  };
  const offer = way === "case" ? null : offers[way];
  const chosen = offer?.list.find(({ value }) => value === typed.to);
  const process = typed.process.trim();
  const expected = typed.expected.trim();
  const turn = ((): Turn | null => {
    if (way === "case")
      return process === "" || expected === "" ? null : { ideaId, as: way, process, expected };
    if (chosen === undefined) return null;
    return way === "action"
      ? { ideaId, as: way, planId: chosen.value }
      : { ideaId, as: "link", to: chosen.value };
  })();
  const preview = ((): readonly string[] => {
    if (turn === null) return [];
    if (turn.as === "case")
      return [say(said.caseRow, { process, idea }), say(said.cycleRow, { expected })];
    const to = chosen?.label ?? "";
    return [
      turn.as === "action"
        ? say(said.actionRow, { plan: to, idea })
        : say(said.linkRow, { id: ideaId, to }),
    ];
  })();
  const write = (): void =>
    run(async () => {
      if (turn === null) return;
      const done = await turnIdea(turn, { today, by, why: "" }, words);
      setTyped(blank);
      onWritten(done);
    });
  const isEmpty = offer !== null && offer.list.length === 0;
  return (
    <Step title={said.turn}>
      <WriteForm
        action={said.turn}
        preview={preview}
        missing={isEmpty ? offer.none : way === "case" ? said.needsTrial : said.needsTurn}
        task={task}
        onWrite={write}
      >
        <Choice
          label={said.into}
          hint={said.turnHint}
          value={way}
          options={ways.map((value) => ({ value, label: said[value] }))}
          onChange={(value) => {
            setWay(ways.find((each) => each === value) ?? way);
            setTyped(blank);
            reset();
          }}
        />
        {offer !== null && !isEmpty && (
          <Choice
            label={offer.label}
            options={[{ value: "", label: said.choose }, ...offer.list]}
            {...bound("to")}
          />
        )}
        {way === "case" && (
          <>
            <TextBox label={said.process} {...bound("process")} />
            <TextBox isLong label={said.expected} hint={said.expectedHint} {...bound("expected")} />
          </>
        )}
      </WriteForm>
    </Step>
  );
}
