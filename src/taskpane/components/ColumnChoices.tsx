// What was taken for what: one box per thing that a plan needs, with the list's own columns to choose from.
import { makeStyles } from "@fluentui/react-components";
import { useWords } from "../words";
import { Choice } from "./FormField";

export interface ColumnChoice {
  readonly field: string;
  readonly label: string;
  /** Index of the chosen column; null for none. */
  readonly column: number | null;
}

export interface ColumnChoicesProps {
  readonly choices: readonly ColumnChoice[];
  /** Titles of the list's columns, by index. */
  readonly columns: readonly string[];
  readonly onChange: (field: string, column: number | null) => void;
}

const useStyles = makeStyles({
  choices: { display: "grid", rowGap: "8px" },
});

export function ColumnChoices({ choices, columns, onChange }: ColumnChoicesProps) {
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <div className={styles.choices} role="group" aria-label={pane.setUpColumns}>
      {choices.map(({ field, label, column }) => (
        <Choice
          key={field}
          label={label}
          isBeside
          value={column === null ? "" : String(column)}
          onChange={(value) => onChange(field, value === "" ? null : Number(value))}
          options={[
            { value: "", label: pane.setUpNone },
            ...columns.map((title, index) => ({ value: String(index), label: title })),
          ]}
        />
      ))}
    </div>
  );
}
