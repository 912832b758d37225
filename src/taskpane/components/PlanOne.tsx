// One plan out of many: how it stands, what can be done about it, and the way to its row.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { goToPlan } from "../../usecases/portfolio/follow-selection";
import { readPlanStanding } from "../../usecases/portfolio/read-plan";
import { plansOf } from "../me";
import { usePortfolioWords } from "../portfolio-words";
import { lookOf } from "../state-look";
import { useReading } from "../use-reading";
import { useTask } from "../use-task";
import { useWords } from "../words";
import { Failure } from "./Failure";
import type { MorePartProps } from "./more-part";
import { Notice } from "./Notice";
import { OpenedOne } from "./OpenedOne";
import { PlanActions } from "./PlanActions";
import { PlanStanding } from "./PlanStanding";
import { ReadFailure } from "./ReadFailure";
import { Step } from "./Step";
import { Waiting } from "./Waiting";

export interface PlanOneProps extends MorePartProps {
  readonly planId: string;
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  go: { justifySelf: "start" },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function PlanOne({ planId, onBack, ...props }: PlanOneProps) {
  const { desk, me } = props;
  const styles = useStyles();
  const { words } = useWords();
  const said = usePortfolioWords();
  const load = useCallback(() => readPlanStanding(planId, words), [planId, words]);
  const { result, failure, again } = useReading(load, desk);
  const going = useTask<boolean>();
  const plan = desk.plans.find(({ id }) => id === planId);
  if (plan === undefined)
    return (
      <>
        <Button size="small" className={styles.go} onClick={onBack}>
          {said.toList}
        </Button>
        <p role="status" className={styles.line}>
          {said.gone}
        </p>
      </>
    );
  const facts = [
    [said.coach, plan.coach],
    [said.team, plan.team],
    [said.kind, plan.kind === null ? said.noKind : words.kinds[plan.kind]],
  ] as const;
  return (
    <OpenedOne
      back={said.toList}
      onBack={onBack}
      name={`${plan.learner} (${planId})`}
      stand={
        plan.state === null
          ? { label: said.noMeasures, tone: "idle" }
          : { label: words.states[plan.state], ...lookOf(plan.state) }
      }
      facts={facts.filter(([, value]) => value !== "")}
    >
      <Button
        className={styles.go}
        size="small"
        onClick={() => going.run(() => goToPlan(planId, words))}
      >
        {said.goToRow}
      </Button>
      {going.task.phase === "done" && !going.task.result && (
        <Notice kind="note" title={said.hiddenRow} />
      )}
      {going.task.phase === "failed" && <Failure explanation={going.task.explanation} />}
      {failure !== null && <ReadFailure explanation={failure} onAgain={again} />}
      {result === null ? (
        failure === null && <Waiting label={said.reading} />
      ) : (
        <PlanStanding measures={result} />
      )}
      <Step title={said.manage}>
        <PlanActions
          plan={plan}
          canAct={plan.stage !== "closed" && plansOf(me, desk).includes(plan)}
          {...props}
        />
      </Step>
    </OpenedOne>
  );
}
