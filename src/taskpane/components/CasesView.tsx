// Solve a problem with two tools: the cases of the workbook, a form for a new one, and the tools and root causes of the one that is open.
import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import type { CasesReport, ReadCase } from "../../usecases/problem-case/read-case";
import { readCases } from "../../usecases/problem-case/read-case";
import { useCaseWords } from "../case-words";
import { useWords } from "../words";
import { CaseForm } from "./CaseForm";
import { CaseStanding, sayStanding } from "./CaseStanding";
import { CaseTool } from "./CaseTool";
import { CaseTurn } from "./CaseTurn";
import type { MorePartProps } from "./more-part";
import { OpenedOne } from "./OpenedOne";
import { PickList } from "./PickList";
import type { Tone } from "./StandMark";
import { Step } from "./Step";
import { useOpenOne, useReadPart } from "./use-read-part";

/** The form that wrote: what it wrote is said there, so that the next row is one step of the keyboard away. */
type Place = "case" | "tool" | "turn";

const useStyles = makeStyles({ line: { margin: 0, color: tokens.colorNeutralForeground2 } });

export function CasesView(props: MorePartProps) {
  const { desk, today } = props;
  const styles = useStyles();
  const { words } = useWords();
  const said = useCaseWords();
  const read = useCallback(() => readCases(null, words), [words]);
  const part = useReadPart<CasesReport, Place>(read, said.listed, props);
  const { openId, cameFrom, look } = useOpenOne(part.forget);
  const { result, by, changed, failed, noticeAt, writtenAt } = part;
  if (result === null) return part.waiting;
  const standOf = ({ state }: ReadCase): { label: string; tone: Tone } => ({
    label: words.caseStates[state],
    tone: state === "complete" ? "good" : "open",
  });
  const { cases, measures } = result;
  const one = cases.find(({ of }) => of.id === openId);
  if (one !== undefined) {
    const { of } = one;
    const headers = words.workbook.headers.Cases;
    const facts: readonly (readonly [string, string])[] = [
      [headers.Problem, of.problem],
      [headers.Where, of.where],
      [headers.Who, of.who],
      [said.owner, desk.people.find(({ id }) => id === of.ownerId)?.name ?? of.ownerId],
    ];
    return (
      <OpenedOne
        key={of.id}
        back={said.back}
        onBack={() => look(null)}
        name={`${of.id} ${of.process}`}
        stand={standOf(one)}
        facts={facts.filter(([, value]) => value !== "")}
      >
        {failed}
        <CaseStanding one={one} onMade={changed} />
        <CaseTool {...{ one, today, by }} notice={noticeAt("tool")} onWritten={writtenAt("tool")} />
        <CaseTurn
          {...{ one, measures, desk, today, by }}
          notice={noticeAt("turn")}
          onWritten={writtenAt("turn")}
        />
      </OpenedOne>
    );
  }
  return (
    <>
      {failed}
      {noticeAt("case")}
      <Step title={said.listed}>
        {cases.length === 0 && <p className={styles.line}>{said.none}</p>}
        <PickList
          items={cases.map((each) => ({
            id: each.of.id,
            title: `${each.of.id} ${each.of.process} · ${words.caseStates[each.state]}`,
            text: each.of.problem,
            more: sayStanding(each, words),
          }))}
          cameFrom={cameFrom}
          onPick={look}
        />
      </Step>
      <CaseForm desk={desk} today={today} by={by} onWritten={writtenAt("case")} />
    </>
  );
}
