// One entry of a list, that can be opened: a button with its name, lines that say more of it, and how it stands.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface ListEntryProps {
  readonly title: string;
  /** The first line, as dark as the title. */
  readonly text?: string;
  /** Lines below; blank ones are left out. */
  readonly lines: readonly string[];
  /** How it stands, below all lines. */
  readonly mark?: ReactNode;
  readonly onPick: () => void;
}

const useStyles = makeStyles({
  one: {
    width: "100%",
    display: "grid",
    justifyContent: "stretch",
    textAlign: "left",
    rowGap: "2px",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  line: { color: tokens.colorNeutralForeground2 },
});

export function ListEntry({ title, text, lines, mark, onPick }: ListEntryProps) {
  const styles = useStyles();
  return (
    <Button className={styles.one} onClick={onPick}>
      <span className={styles.title}>{title}</span>
      {text !== undefined && <span>{text}</span>}
      {lines
        .filter((line) => line !== "")
        .map((line) => (
          <span key={line} className={styles.line}>
            {line}
          </span>
        ))}
      {mark !== undefined && <span>{mark}</span>}
    </Button>
  );
}
