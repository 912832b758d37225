// What is wanted less often: needs before a plan, one plan, cases, ideas and issues, setting up plans, who sits here, taking a change back, copies and privacy.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useLayoutEffect, useRef, useState } from "react";
import type { Desk } from "../../usecases/read-desk";
import { useCaseWords } from "../case-words";
import { useCloseWords } from "../close-words";
import { useImproveWords } from "../improve-words";
import type { Me } from "../me";
import { useNeedWords } from "../need-words";
import { usePeopleWords } from "../people-words";
import { useSkillWords } from "../skill-words";
import { useLanding } from "../use-landing";
import { useTourWords } from "../tour-words";
import { useWords } from "../words";
import { CareChoices, type CarePart } from "./CareChoices";
import { LastChanges } from "./LastChanges";
import { Step } from "./Step";
import { Waiting } from "./Waiting";
import { WhoAreYou } from "./WhoAreYou";

export interface MoreViewProps {
  readonly desk: Desk;
  readonly me: Me | null;
  readonly today: number;
  readonly onSetUp: () => void;
  readonly onKeepMe: (me: Me) => void;
  readonly onWritten: () => void;
  readonly onTour: () => void;
}

// Makes and writes workbooks: as large again as the rest. Each stands in a Suspense of its own: Preact drops the state of whatever stands between
// one and what is still loading, and that of this view says what is open.
const PlansView = lazy(async () => ({ default: (await import("./PlansView")).PlansView }));
const PeopleView = lazy(async () => ({ default: (await import("./PeopleView")).PeopleView }));
const CasesView = lazy(async () => ({ default: (await import("./CasesView")).CasesView }));
const IdeasView = lazy(async () => ({ default: (await import("./IdeasView")).IdeasView }));
const IssuesView = lazy(async () => ({ default: (await import("./IssuesView")).IssuesView }));
const SkillsView = lazy(async () => ({ default: (await import("./SkillsView")).SkillsView }));
const NeedsView = lazy(async () => ({ default: (await import("./NeedsView")).NeedsView }));
const CareView = lazy(async () => ({ default: (await import("./CareView")).CareView }));

const useStyles = makeStyles({
  view: { padding: "0 16px 16px" },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  part: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "10px",
    paddingTop: "14px",
  },
  back: { justifySelf: "start" },
  // A long word breaks where the pane is as narrow as it gets.
  breaks: { overflowWrap: "anywhere" },
  top: { padding: "14px 0" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    outlineStyle: "none",
  },
});

export function MoreView({ desk, me, today, onSetUp, onKeepMe, onWritten, onTour }: MoreViewProps) {
  const styles = useStyles();
  const { pane } = useWords();
  const needWords = useNeedWords();
  const closeWords = useCloseWords();
  const peopleWords = usePeopleWords();
  const caseWords = useCaseWords();
  const improveWords = useImproveWords();
  const skillWords = useSkillWords();
  const tourWords = useTourWords();
  const [isAsking, setIsAsking] = useState(false);
  const [care, setCare] = useState<CarePart | null>(null);
  const [part, setPart] = useState<
    "needs" | "plans" | "people" | "cases" | "ideas" | "issues" | "skills" | null
  >(null);
  const top = useLanding<HTMLHeadingElement>(part);
  const choices = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<string | null>(null);
  useLayoutEffect(() => {
    const back = cameFrom.current;
    cameFrom.current = part ?? care;
    if (cameFrom.current === null && back !== null)
      choices.current?.querySelector<HTMLElement>(`[data-part=${back}]`)?.focus();
  }, [part, care]);
  if (care !== null)
    return (
      <Suspense fallback={<Waiting label={pane.opening} />}>
        <CareView
          part={care}
          desk={desk}
          me={me}
          today={today}
          onBack={() => setCare(null)}
          onWritten={onWritten}
        />
      </Suspense>
    );
  if (part !== null) {
    const [title, Part] = {
      needs: [needWords.open, NeedsView] as const,
      plans: [closeWords.plansTitle, PlansView] as const,
      people: [peopleWords.title, PeopleView] as const,
      cases: [caseWords.open, CasesView] as const,
      ideas: [improveWords.ideas, IdeasView] as const,
      issues: [improveWords.issues, IssuesView] as const,
      skills: [skillWords.skills, SkillsView] as const,
    }[part];
    return (
      <div className={mergeClasses(styles.view, styles.part)}>
        <Button className={styles.back} size="small" onClick={() => setPart(null)}>
          {needWords.toMore}
        </Button>
        <h1 ref={top} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        <Suspense fallback={<Waiting label={pane.opening} />}>
          <Part {...{ desk, me, today, onWritten }} />
        </Suspense>
      </div>
    );
  }
  return (
    <div ref={choices} className={styles.view}>
      <h1 className={mergeClasses(styles.title, styles.top)}>{pane.more}</h1>
      <Step title={needWords.open}>
        <p className={styles.line}>{needWords.hint}</p>
        <Button data-part="needs" onClick={() => setPart("needs")}>
          {needWords.look}
        </Button>
      </Step>
      <Step title={closeWords.plansTitle}>
        <Button data-part="plans" onClick={() => setPart("plans")}>
          {closeWords.plans}
        </Button>
      </Step>
      <Step title={peopleWords.title}>
        <Button data-part="people" onClick={() => setPart("people")}>
          {peopleWords.open}
        </Button>
      </Step>
      <Step title={caseWords.open}>
        <p className={styles.line}>{caseWords.hint}</p>
        <Button data-part="cases" onClick={() => setPart("cases")}>
          {caseWords.look}
        </Button>
      </Step>
      <Step title={improveWords.title}>
        <p className={styles.line}>{improveWords.hint}</p>
        <Button className={styles.breaks} data-part="ideas" onClick={() => setPart("ideas")}>
          {improveWords.ideas}
        </Button>
        <Button className={styles.breaks} data-part="issues" onClick={() => setPart("issues")}>
          {improveWords.issues}
        </Button>
        <Button className={styles.breaks} data-part="skills" onClick={() => setPart("skills")}>
          {skillWords.skills}
        </Button>
      </Step>
      <Step title={pane.setUp}>
        <Button size="large" onClick={onSetUp}>
          {pane.firstSetUp}
        </Button>
      </Step>
      <LastChanges people={desk.people} {...{ today, onWritten }} by={me?.personId ?? ""} />
      {isAsking ? (
        <WhoAreYou
          desk={desk}
          me={me}
          onKeep={(next) => {
            onKeepMe(next);
            setIsAsking(false);
          }}
          onLater={() => setIsAsking(false)}
        />
      ) : (
        <Step title={pane.whoTitle}>
          <p className={styles.line}>{pane.whoWhy}</p>
          <Button onClick={() => setIsAsking(true)}>{pane.whoChange}</Button>
        </Step>
      )}
      <CareChoices onChoose={setCare} />
      <Step title={tourWords.offer}>
        <p className={styles.line}>{tourWords.againHint}</p>
        <Button onClick={onTour}>{tourWords.again}</Button>
      </Step>
    </div>
  );
}
