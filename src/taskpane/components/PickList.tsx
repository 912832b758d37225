// A list of things that can be opened: each a button with its name, and lines that say more of it.
import { Button, makeStyles, tokens } from "@fluentui/react-components";

export interface PickListProps {
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    /** Lines below; blank ones are left out. */
    readonly more: readonly string[];
  }[];
  readonly onPick: (id: string) => void;
}

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0, display: "grid", rowGap: "8px" },
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
  more: { color: tokens.colorNeutralForeground2 },
});

export function PickList({ items, onPick }: PickListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {items.map(({ id, title, text, more }) => (
        <li key={id}>
          <Button className={styles.one} onClick={() => onPick(id)}>
            <span className={styles.title}>{title}</span>
            <span>{text}</span>
            {more
              .filter((line) => line !== "")
              .map((line) => (
                <span key={line} className={styles.more}>
                  {line}
                </span>
              ))}
          </Button>
        </li>
      ))}
    </ul>
  );
}
