// A list of things that can be opened: each a button with its name, and lines that say more of it. Long lists show their beginning first.
import { Button, makeStyles } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { say } from "../../text/catalogue";
import { useWords } from "../words";
import { ListEntry } from "./ListEntry";

export interface PickListProps {
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    /** Lines below; blank ones are left out. */
    readonly more: readonly string[];
    /** How it stands, below all lines. */
    readonly mark?: ReactNode;
  }[];
  /** The one from which somebody comes back: it has the focus. */
  readonly cameFrom?: string | null;
  readonly onPick: (id: string) => void;
}

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", rowGap: "8px" },
});

const shownAtFirst = 25;

export function PickList({ items, cameFrom = null, onPick }: PickListProps) {
  const styles = useStyles();
  const { pane } = useWords();
  const [most, setMost] = useState(
    Math.max(shownAtFirst, items.findIndex(({ id }) => id === cameFrom) + 1)
  );
  const last = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => last.current?.querySelector("button")?.focus(), []);
  const shown = items.slice(0, most);
  return (
    <ul className={styles.list}>
      {shown.map(({ id, title, text, more, mark }) => (
        <li key={id} ref={id === cameFrom ? last : null}>
          <ListEntry {...{ title, text, mark }} lines={more} onPick={() => onPick(id)} />
        </li>
      ))}
      {shown.length < items.length && (
        <li>
          <Button appearance="transparent" onClick={() => setMost(most + shownAtFirst)}>
            {say(pane.moreLines, { n: items.length - shown.length })}
          </Button>
        </li>
      )}
    </ul>
  );
}
