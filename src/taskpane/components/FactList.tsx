// The days and numbers on which a flag of a whole plan rests.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlanFact } from "../../domain/plan-rules";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { sayDay, sayNumber } from "../day-words";

const useStyles = makeStyles({
  list: { margin: "4px 0 0", paddingLeft: "18px", fontSize: tokens.fontSizeBase200 },
});

export interface FactListProps {
  readonly facts: readonly PlanFact[];
  readonly words: Pick<Catalogue, "planFacts">;
}

export function FactList({ facts, words }: FactListProps) {
  const styles = useStyles();
  if (facts.length === 0) return null;
  return (
    <ul className={styles.list}>
      {facts.map(({ fact, of, on, value }) => (
        <li key={`${fact} ${of}`}>
          {say(words.planFacts[fact], {
            of,
            on: on === null ? "" : sayDay(on),
            value: value === null ? "" : sayNumber(value),
          })}
        </li>
      ))}
    </ul>
  );
}
