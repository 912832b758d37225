// One of the plans that run, chosen by its name, and what can be done about it. Where many are to be looked through: see Portfolio.
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useCloseWords } from "../close-words";
import { plansOf } from "../me";
import { useWords } from "../words";
import { Choice } from "./FormField";
import type { MorePartProps } from "./more-part";
import { PlanActions } from "./PlanActions";

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function PlansView(props: MorePartProps) {
  const { desk, me } = props;
  const styles = useStyles();
  const { words } = useWords();
  const said = useCloseWords();
  const [planId, setPlanId] = useState("");
  const open = plansOf(me, desk).filter(({ stage }) => stage !== "closed");
  // One that was closed or handed over here is none of them any more; what was written about it stays in sight, so that it can be taken back.
  const plan = desk.plans.find(({ id }) => id === planId);
  const isOpen = open.some(({ id }) => id === planId);
  return (
    <>
      <p className={styles.line}>{open.length === 0 ? said.noneOpen : said.plansHint}</p>
      {open.length > 0 && (
        <Choice
          label={said.plan}
          value={isOpen ? planId : ""}
          onChange={setPlanId}
          options={[
            { value: "", label: said.choose },
            ...open.map(({ id, learner }) => ({ value: id, label: `${id} ${learner}` })),
          ]}
        />
      )}
      {plan !== undefined && (
        <>
          {isOpen && (
            <p className={styles.line}>
              {[
                plan.coach,
                ...(plan.kind === null ? [] : [words.kinds[plan.kind]]),
                ...(plan.stage === null ? [] : [words.stages[plan.stage]]),
                ...(plan.state === null ? [] : [words.states[plan.state]]),
              ].join(" · ")}
            </p>
          )}
          <PlanActions key={planId} plan={plan} canAct={isOpen} {...props} />
        </>
      )}
    </>
  );
}
