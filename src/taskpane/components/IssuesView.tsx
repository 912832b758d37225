// Work-system issues and training needs: the open ones first, with owner, day and the plans that wait; and the answer or close of the open one.
import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { say } from "../../text/catalogue";
import { readIssues, type ReadIssue } from "../../usecases/issues/read-issues";
import { sayDay } from "../day-words";
import { useImproveWords } from "../improve-words";
import { sayNumbered, useWords } from "../words";
import { IssueSettle } from "./IssueSettle";
import type { MorePartProps } from "./more-part";
import { OpenedOne } from "./OpenedOne";
import { PickList } from "./PickList";
import { StandMark, type Tone } from "./StandMark";
import { Step } from "./Step";
import { useOpenOne, useReadPart } from "./use-read-part";

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function IssuesView(props: MorePartProps) {
  const { desk, today } = props;
  const styles = useStyles();
  const { words } = useWords();
  const said = useImproveWords();
  const read = useCallback(() => readIssues(undefined, words), [words]);
  const part = useReadPart(read, said.issues, props);
  const { openId, cameFrom, look } = useOpenOne(part.forget);
  const { result, by } = part;
  if (result === null) return part.waiting;
  const written = part.writtenAt("list");
  const { issues, notStarted, asOf } = result;
  const ownerOf = ({ of: { ownerId } }: ReadIssue): string => {
    const name = desk.people.find(({ id }) => id === ownerId)?.name;
    if (ownerId === "") return said.noOwner;
    return name === undefined ? ownerId : `${name} (${ownerId})`;
  };
  const standOf = ({ state, due, closedOn }: ReadIssue): { label: string; tone: Tone } => {
    if (closedOn !== null)
      return { label: say(said.closedOn, { day: sayDay(closedOn) }), tone: "good" };
    if (state === "overdue" && due !== null) {
      const late = { One: said.lateOne, Many: said.lateMany };
      return { label: sayNumbered(late, asOf - due, words.language), tone: "alarm" };
    }
    return { label: words.issueStates.open, tone: "open" };
  };
  const kindOf = ({ of }: ReadIssue): string => words.issueKinds[of.kind ?? "workSystem"];
  const plansOf = ({ waiting }: ReadIssue): string =>
    waiting.map(({ id, learner }) => `${learner} (${id})`).join(", ");
  const top = (
    <>
      {part.failed}
      {part.noticeAt("list")}
    </>
  );
  const one = issues.find(({ of }) => of.id !== "" && of.id === openId);
  if (one !== undefined) {
    const { of, state, due, raisedOn } = one;
    const facts: readonly (readonly [string, string])[] = [
      [said.kind, kindOf(one)],
      [said.owner, ownerOf(one)],
      ...(raisedOn === null ? [] : [[said.raisedOn, sayDay(raisedOn)] as const]),
      [
        said.answer,
        of.answer || (due === null ? said.noDue : say(said.dueOn, { day: sayDay(due) })),
      ],
      [said.plansWaiting, plansOf(one) || said.nothingWaits],
    ];
    return (
      <OpenedOne
        key={of.id}
        back={said.allIssues}
        onBack={() => look(null)}
        name={`${of.id} ${of.issue}`}
        stand={standOf(one)}
        facts={facts}
      >
        {top}
        {state !== "closed" && (
          <IssueSettle {...{ one, today, by, waiting: plansOf(one) }} onWritten={written} />
        )}
      </OpenedOne>
    );
  }
  const itemOf = (each: ReadIssue) => ({
    id: each.of.id,
    title: each.of.issue,
    text: [each.of.id, kindOf(each), ownerOf(each)].join(" · "),
    more: [
      each.state === "closed" || each.due === null
        ? ""
        : say(said.dueOn, { day: sayDay(each.due) }),
      each.of.answer === "" ? "" : `${said.answer}: ${each.of.answer}`,
      each.waiting.length === 0 ? "" : say(said.waits, { plans: plansOf(each) }),
    ],
    mark: <StandMark {...standOf(each)} />,
  });
  const open = issues.filter(({ state }) => state !== "closed");
  const closed = issues.filter(({ state }) => state === "closed").reverse();
  const counted = { One: said.notStartedOne, Many: said.notStartedMany };
  return (
    <>
      {top}
      <p className={styles.line}>{said.issuesHint}</p>
      <Step title={said.open}>
        {open.length === 0 && (
          <p className={styles.line}>{issues.length === 0 ? said.noIssues : said.noneOpen}</p>
        )}
        <PickList items={open.map(itemOf)} cameFrom={cameFrom} onPick={look} />
        {notStarted > 0 && (
          <p className={styles.line}>{sayNumbered(counted, notStarted, words.language)}</p>
        )}
      </Step>
      {closed.length > 0 && (
        <Step title={words.issueStates.closed}>
          <PickList items={closed.map(itemOf)} cameFrom={cameFrom} onPick={look} />
        </Step>
      )}
    </>
  );
}
