// What is stored where, in words: the table of docs/privacy.md for who sits at the workbook.
import { makeStyles, tokens } from "@fluentui/react-components";
import { useCareWords } from "../care-words";

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, display: "grid", rowGap: "12px" },
  where: { fontWeight: tokens.fontWeightSemibold },
  what: { margin: "2px 0 0", color: tokens.colorNeutralForeground2 },
});

const places = [
  "storedVisible",
  "storedHidden",
  "storedUndo",
  "storedDevice",
  "storedNowhere",
] as const;

export function StoredView() {
  const styles = useStyles();
  const care = useCareWords();
  return (
    <>
      <p className={styles.line}>{care.storedHint}</p>
      <dl className={styles.list}>
        {places.map((place) => (
          <div key={place}>
            <dt className={styles.where}>{care[place]}</dt>
            <dd className={styles.what}>{care[`${place}What`]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
