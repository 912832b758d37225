// Ideas for better work: those that wait for an answer first, a form for a new one, and the answer and the way on of the one that is open.
import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { say } from "../../text/catalogue";
import { readIdeas, type ReadIdea } from "../../usecases/ideas/read-ideas";
import { sayDay } from "../day-words";
import { useImproveWords } from "../improve-words";
import { sayNumbered, useWords } from "../words";
import { IdeaAnswer } from "./IdeaAnswer";
import { IdeaForm } from "./IdeaForm";
import { IdeaTurn } from "./IdeaTurn";
import type { MorePartProps } from "./more-part";
import { OpenedOne } from "./OpenedOne";
import { PickList } from "./PickList";
import { StandMark, type Tone } from "./StandMark";
import { Step } from "./Step";
import { useOpenOne, useReadPart } from "./use-read-part";

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function IdeasView(props: MorePartProps) {
  const { desk, today } = props;
  const styles = useStyles();
  const { words } = useWords();
  const said = useImproveWords();
  const read = useCallback(() => readIdeas(undefined, words), [words]);
  const part = useReadPart(read, said.ideas, props);
  const { openId, cameFrom, look } = useOpenOne(part.forget);
  const { result, by } = part;
  if (result === null) return part.waiting;
  const written = part.writtenAt("list");
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
      {part.failed}
      {part.noticeAt("list")}
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
