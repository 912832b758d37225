// Ideas for better work: those that wait for an answer first, a form for a new one, and the answer and the way on of the one that is open.
import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { say } from "../../text/catalogue";
import { readIdeas, type ReadIdea } from "../../usecases/ideas/read-ideas";
import type { Desk } from "../../usecases/read-desk";
import { sayDay } from "../day-words";
import { sayNumbered, useImproveWords } from "../improve-words";
import type { Me } from "../me";
import { useReading } from "../use-reading";
import { useWords } from "../words";
import { IdeaAnswer } from "./IdeaAnswer";
import { IdeaForm } from "./IdeaForm";
import { IdeaTurn } from "./IdeaTurn";
import { OpenedOne } from "./OpenedOne";
import { PickList } from "./PickList";
import { ReadFailure } from "./ReadFailure";
import { StandMark, type Tone } from "./StandMark";
import { Step } from "./Step";
import { Waiting } from "./Waiting";
import { WrittenNotice } from "./WrittenNotice";

export interface IdeasViewProps {
  readonly desk: Desk;
  readonly me: Me | null;
  readonly today: number;
  readonly onWritten: () => void;
}

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function IdeasView({ desk, me, today, onWritten }: IdeasViewProps) {
  const styles = useStyles();
  const { words } = useWords();
  const said = useImproveWords();
  const [openId, setOpenId] = useState<string | null>(null);
  const [cameFrom, setCameFrom] = useState<string | null>(null);
  const [done, setDone] = useState<readonly string[]>([]);
  const read = useCallback(() => readIdeas(undefined, words), [words]);
  const { result, failure, again } = useReading(read, desk);
  const by = me?.personId ?? "";
  if (result === null)
    return failure === null ? (
      <Waiting label={said.ideas} />
    ) : (
      <ReadFailure explanation={failure} onAgain={again} />
    );
  const changed = (): void => {
    again();
    onWritten();
  };
  const written = (sentences: readonly string[]): void => {
    setDone(sentences);
    changed();
  };
  const look = (id: string | null): void => {
    setCameFrom(openId);
    setOpenId(id);
    setDone([]);
  };
  const { ideas, asOf } = result;
  /** How long nobody has answered, or how it stands. */
  const standOf = ({ state, raisedOn }: ReadIdea): { label: string; tone: Tone } => {
    if (state === "answered") return { label: words.ideaStates.answered, tone: "good" };
    if (state === "waiting") return { label: words.ideaStates.waiting, tone: "open" };
    if (raisedOn === null) return { label: words.ideaStates.overdue, tone: "alarm" };
    const silent = { One: said.silentOne, Many: said.silentMany };
    return { label: sayNumbered(silent, asOf - raisedOn, words.language), tone: "alarm" };
  };
  const becameOf = ({ of, now }: ReadIdea): string => {
    if (of.link === "") return "";
    if (now === null) return of.link;
    const how = "action" in now ? words.actionStates[now.action] : words.stages[now.plan];
    return `${of.link} (${how})`;
  };
  const top = (
    <>
      {failure !== null && <ReadFailure explanation={failure} onAgain={again} />}
      {done.length > 0 && (
        <WrittenNotice
          key={done.join(" ")}
          {...{ sentences: done, today, by }}
          onUndone={changed}
        />
      )}
    </>
  );
  const one = ideas.find(({ of }) => of.id !== "" && of.id === openId);
  if (one !== undefined) {
    const { of, raisedOn, due, answeredOn } = one;
    const facts: readonly (readonly [string, string])[] = [
      [said.benefit, of.benefit === null ? said.notSaid : words.benefits[of.benefit]],
      [said.from, of.from || said.unsigned],
      ...(raisedOn === null ? [] : [[said.raised, sayDay(raisedOn)] as const]),
      ...(of.answer === ""
        ? due === null
          ? []
          : [[said.answer, say(said.dueOn, { day: sayDay(due) })] as const]
        : [[said.answer, of.answer] as const]),
      ...(answeredOn === null
        ? []
        : [["", say(said.answeredOn, { day: sayDay(answeredOn) })] as const]),
      ...(of.link === "" ? [] : [[said.became, becameOf(one)] as const]),
    ];
    return (
      <>
        <OpenedOne
          key={of.id}
          back={said.allIdeas}
          onBack={() => look(null)}
          name={`${of.id} ${of.idea}`}
          stand={standOf(one)}
          facts={facts}
        >
          {top}
          {one.state !== "answered" && <IdeaAnswer {...{ one, today, by }} onWritten={written} />}
          <IdeaTurn {...{ one, report: result, desk, today, by }} onWritten={written} />
        </OpenedOne>
      </>
    );
  }
  const itemOf = (each: ReadIdea) => {
    const { of, state, due } = each;
    const about = of.benefit === null ? "" : words.benefits[of.benefit];
    return {
      id: of.id,
      title: of.idea,
      text: [of.id, about, of.from].filter((part) => part !== "").join(" · "),
      more: [
        state === "answered" || due === null ? "" : say(said.dueOn, { day: sayDay(due) }),
        of.link === "" ? "" : `${said.became}: ${becameOf(each)}`,
      ],
      mark: <StandMark {...standOf(each)} />,
    };
  };
  const waiting = ideas.filter(({ state }) => state !== "answered");
  const answered = ideas.filter(({ state }) => state === "answered").reverse();
  return (
    <>
      {top}
      <p className={styles.line}>{said.ideasHint}</p>
      <Step title={said.open}>
        {waiting.length === 0 && (
          <p className={styles.line}>{ideas.length === 0 ? said.noIdeas : said.noneWaiting}</p>
        )}
        <PickList items={waiting.map(itemOf)} cameFrom={cameFrom} onPick={look} />
      </Step>
      <IdeaForm today={today} by={by} onWritten={written} />
      {answered.length > 0 && (
        <Step title={words.ideaStates.answered}>
          <PickList items={answered.map(itemOf)} cameFrom={cameFrom} onPick={look} />
        </Step>
      )}
    </>
  );
}
