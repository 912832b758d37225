// What was taken for what: one box per thing that a plan needs, with the list's own columns to choose from.
import { Field, makeStyles, Select } from "@fluentui/react-components";

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
  field: { gridTemplateColumns: "84px minmax(0, 1fr)" },
});

export function ColumnChoices({ choices, columns, onChange }: ColumnChoicesProps) {
  const styles = useStyles();
  return (
    <div className={styles.choices} role="group" aria-label="Which column is which">
      {choices.map(({ field, label, column }) => (
        <Field key={field} label={label} orientation="horizontal" className={styles.field}>
          <Select
            value={column === null ? "" : String(column)}
            onChange={(_, data) => onChange(field, data.value === "" ? null : Number(data.value))}
          >
            <option value="">None</option>
            {columns.map((title, index) => (
              <option key={index} value={index}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  );
}
