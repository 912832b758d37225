// The last readings beside the aim line, in figures.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Evidence } from "../../domain/evidence";
import { sayDay, sayNumber } from "../day-words";
import { useWords } from "../words";

const useStyles = makeStyles({
  table: {
    borderCollapse: "collapse",
    width: "100%",
    marginTop: "4px",
    fontSize: tokens.fontSizeBase200,
  },
  head: {
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    padding: "2px 0",
  },
  numberHead: {
    textAlign: "right",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums", padding: "1px 0" },
  day: { textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: "1px 0" },
});

export function EvidenceTable({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const styles = useStyles();
  const { pane } = useWords();
  if (evidence.length === 0) return null;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {pane.lastReadings}
          </th>
          <th scope="col" className={styles.numberHead}>
            {pane.value}
          </th>
          <th scope="col" className={styles.numberHead}>
            {pane.aim}
          </th>
        </tr>
      </thead>
      <tbody>
        {evidence.map((reading, index) => (
          <tr key={index}>
            <th scope="row" className={styles.day}>
              {sayDay(reading.on)}
            </th>
            <td className={styles.number}>{sayNumber(reading.value)}</td>
            <td className={styles.number}>{sayNumber(reading.aim)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
