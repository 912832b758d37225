// A few sentences in a list: what was understood, what will be written. Long lists show their beginning first.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { say } from "../../text/catalogue";
import { useWords } from "../words";

const shownAtFirst = 6;

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: "18px",
    display: "grid",
    rowGap: "4px",
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  const styles = useStyles();
  const { pane } = useWords();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? sentences : sentences.slice(0, shownAtFirst);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((sentence, index) => (
          <li key={index} className={styles.quiet}>
            <bdi>{sentence}</bdi>
          </li>
        ))}
      </ul>
      {shown.length < sentences.length && (
        <Button size="small" appearance="transparent" onClick={() => setIsWhole(true)}>
          {say(pane.moreLines, { n: sentences.length - shown.length })}
        </Button>
      )}
    </>
  );
}
