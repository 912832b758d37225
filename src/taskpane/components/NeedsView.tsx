// Is coaching the right answer? The needs of the workbook, a form for a new one, and the questions and decision of the one that is open.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import type { Need } from "../../domain/need";
import { needCheck } from "../../domain/suggest-help";
import { readNeeds } from "../../usecases/need/list-needs";
import { useNeedWords } from "../need-words";
import { useLanding } from "../use-landing";
import { useWords } from "../words";
import type { MorePartProps } from "./more-part";
import { NeedDecision } from "./NeedDecision";
import { NeedQuestions } from "./NeedQuestions";
import { NeedRaise } from "./NeedRaise";
import { PickList } from "./PickList";
import { Step } from "./Step";
import { useOpenOne, useReadPart } from "./use-read-part";

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  back: { justifySelf: "start" },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    outlineStyle: "none",
  },
});

export function NeedsView(props: MorePartProps) {
  const { desk, me, today } = props;
  const styles = useStyles();
  const { words } = useWords();
  const said = useNeedWords();
  const read = useCallback(() => readNeeds(words), [words]);
  const part = useReadPart(read, said.listed, props);
  const { openId, cameFrom, look } = useOpenOne(part.forget);
  const heading = useLanding<HTMLHeadingElement>(openId);
  const { result, by } = part;
  if (result === null) return part.waiting;
  const written = part.writtenAt("list");
  const nameOf = (id: string): string => desk.people.find((one) => one.id === id)?.name ?? id;
  const whoOf = ({ personId, team }: Need): string => (personId === "" ? team : nameOf(personId));
  const top = (
    <>
      {part.failed}
      {part.noticeAt("list")}
    </>
  );
  const open = result.needs.find(({ id }) => id === openId);
  if (open !== undefined)
    return (
      <>
        <Button size="small" className={styles.back} onClick={() => look(null)}>
          {said.back}
        </Button>
        <h2 ref={heading} tabIndex={-1} className={styles.name}>
          {open.id} {whoOf(open)}: {open.issue}
        </h2>
        {top}
        <NeedQuestions
          key={`${open.id} questions`}
          need={open}
          today={today}
          by={by}
          onWritten={written}
        />
        <NeedDecision
          key={`${open.id} ${open.chosen ?? ""}`}
          {...{ need: open, desk, me, today }}
          onWritten={written}
        />
      </>
    );
  return (
    <>
      {top}
      <Step title={said.listed}>
        {result.needs.length === 0 && <p className={styles.line}>{said.none}</p>}
        <PickList
          cameFrom={cameFrom}
          items={result.needs.map((need) => {
            const check = needCheck(need);
            const chosen = need.chosen === null ? "" : `${words.helps[need.chosen]} · `;
            return {
              id: need.id,
              title: `${need.id} ${whoOf(need)}`,
              text: need.issue,
              more: [`${chosen}${check === null ? "" : words.needChecks[check]}`],
            };
          })}
          onPick={look}
        />
      </Step>
      <NeedRaise desk={desk} today={today} by={by} onWritten={written} />
    </>
  );
}
