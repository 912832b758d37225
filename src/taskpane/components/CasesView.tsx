// Solve a problem with two tools: the cases of the workbook, a form for a new one, and the tools and root causes of the one that is open.
import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import type { ReadCase } from "../../usecases/problem-case/read-case";
import { readCases } from "../../usecases/problem-case/read-case";
import type { Desk } from "../../usecases/read-desk";
import { useCaseWords } from "../case-words";
import type { Me } from "../me";
import { useReading } from "../use-reading";
import { useWords } from "../words";
import { CaseForm } from "./CaseForm";
import { CaseStanding, sayStanding } from "./CaseStanding";
import { CaseTool } from "./CaseTool";
import { CaseTurn } from "./CaseTurn";
import { OpenedOne } from "./OpenedOne";
import { PickList } from "./PickList";
import { ReadFailure } from "./ReadFailure";
import type { Tone } from "./StandMark";
import { Step } from "./Step";
import { Waiting } from "./Waiting";
import { WrittenNotice } from "./WrittenNotice";

export interface CasesViewProps {
  readonly desk: Desk;
  readonly me: Me | null;
  readonly today: number;
  readonly onWritten: () => void;
}

/** The form that wrote: what it wrote is said there, so that the next row is one step of the keyboard away. */
type Place = "case" | "tool" | "turn";

const useStyles = makeStyles({ line: { margin: 0, color: tokens.colorNeutralForeground2 } });

export function CasesView({ desk, me, today, onWritten }: CasesViewProps) {
  const styles = useStyles();
  const { words } = useWords();
  const said = useCaseWords();
  const [openId, setOpenId] = useState<string | null>(null);
  const [cameFrom, setCameFrom] = useState<string | null>(null);
  const [done, setDone] = useState<{ at: Place; sentences: readonly string[] } | null>(null);
  const read = useCallback(() => readCases(null, words), [words]);
  const { result, failure, again } = useReading(read, desk);
  const by = me?.personId ?? "";
  if (result === null)
    return failure === null ? (
      <Waiting label={said.listed} />
    ) : (
      <ReadFailure explanation={failure} onAgain={again} />
    );
  const changed = (): void => {
    again();
    onWritten();
  };
  const writtenAt = (at: Place) => (sentences: readonly string[]) => {
    setDone({ at, sentences });
    changed();
  };
  const look = (id: string | null): void => {
    setCameFrom(openId);
    setOpenId(id);
    setDone(null);
  };
  const noticeAt = (at: Place) =>
    done?.at === at ? (
      <WrittenNotice
        key={done.sentences.join(" ")}
        {...{ sentences: done.sentences, today, by }}
        onUndone={changed}
      />
    ) : null;
  const standOf = ({ state }: ReadCase): { label: string; tone: Tone } => ({
    label: words.caseStates[state],
    tone: state === "complete" ? "good" : "open",
  });
  const unread = failure !== null && <ReadFailure explanation={failure} onAgain={again} />;
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
        {unread}
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
      {unread}
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
