// How many flags are put aside, and when the first comes back; opened, whose they are, by whom and until when.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Flag } from "../../domain/attention";
import { say } from "../../text/catalogue";
import { sayDay } from "../day-words";
import { sayCount, useWords } from "../words";

const useStyles = makeStyles({
  aside: { margin: "12px 0 0", color: tokens.colorNeutralForeground2 },
  list: { margin: "6px 0 0", paddingLeft: "18px" },
});

export function AsideList({ flags }: { readonly flags: readonly Flag[] }) {
  const styles = useStyles();
  const given = useWords();
  const { words } = given;
  const seen = flags.flatMap(({ seen: row, ...flag }) =>
    row === null ? [] : [{ flag, by: row.seenBy, until: Math.floor(Number(row.until)) }]
  );
  if (seen.length === 0) return null;
  const first = Math.min(...seen.map(({ until }) => until));
  return (
    <details className={styles.aside}>
      <summary>{sayCount(given, "aside", seen.length, { day: sayDay(first) })}</summary>
      <ul className={styles.list}>
        {seen.map(({ flag, by, until }) => (
          <li key={`${flag.planId} ${flag.measureId ?? ""} ${flag.rule}`}>
            <bdi>{flag.learner === "" ? flag.planId : flag.learner}</bdi>
            {", "}
            <bdi>{flag.measureId === null ? words.wholePlan : flag.measure}</bdi>
            {`: ${words.whys[flag.rule]}${flag.measureId === null ? ` ${sayDay(flag.since)}` : ""}. `}
            {say(words.putAside, { by, until: sayDay(until) })}.
          </li>
        ))}
      </ul>
    </details>
  );
}
