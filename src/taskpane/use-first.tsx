// The first entries of a list that may have a thousand, each with boxes or drawings: what is drawn at once stays small, and more comes when asked.
import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { say } from "../text/catalogue";
import { useLanding } from "./use-landing";
import { useWords } from "./words";

/** So many are looked through in one go; drawing them takes less than a tenth of a second. */
const step = 40;

export interface First<Item> {
  readonly shown: readonly Item[];
  /** Stands below the list: the button for more, or that all are shown once it was used. */
  readonly more: ReactNode;
}

export function useFirst<Item>(items: readonly Item[]): First<Item> {
  const [count, setCount] = useState(step);
  const left = items.length - count;
  return {
    shown: left > 0 ? items.slice(0, count) : items,
    more: (left > 0 || count > step) && (
      <MoreOf left={left} count={items.length} onMore={() => setCount(count + step)} />
    ),
  };
}

const useStyles = makeStyles({ line: { margin: "8px 0", outlineStyle: "none" } });

interface MoreOfProps {
  readonly left: number;
  readonly count: number;
  readonly onMore: () => void;
}

function MoreOf({ left, count, onMore }: MoreOfProps) {
  const styles = useStyles();
  const { pane } = useWords();
  const all = useLanding<HTMLParagraphElement>(left > 0);
  return left > 0 ? (
    <Button className={styles.line} onClick={onMore}>
      {say(pane.showMore, { n: left })}
    </Button>
  ) : (
    <p ref={all} tabIndex={-1} className={styles.line}>
      {say(pane.allShown, { n: count })}
    </p>
  );
}
