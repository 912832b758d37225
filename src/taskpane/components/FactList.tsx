// The days and numbers, other than readings, on which a flag rests.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { FlagFact } from "../../domain/flag-fact";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { factSentence } from "../../text/flag-words";
import { sayDay, sayNumber } from "../day-words";

const useStyles = makeStyles({
  list: { margin: "4px 0 0", paddingLeft: "18px", fontSize: tokens.fontSizeBase200 },
});

export interface FactListProps {
  readonly facts: readonly FlagFact[];
  readonly words: Pick<Catalogue, "flagFacts" | "measureProblems">;
}

export function FactList({ facts, words }: FactListProps) {
  const styles = useStyles();
  if (facts.length === 0) return null;
  return (
    <ul className={styles.list}>
      {facts.map((told) => (
        <li key={`${told.fact} ${told.of}`}>
          {say(factSentence(told, words), {
            of: told.of,
            on: told.on === null ? "" : sayDay(told.on),
            value: told.value === null ? "" : sayNumber(told.value),
          })}
        </li>
      ))}
    </ul>
  );
}
