// One field of a tool's form, as its kind asks: a line, a day, a number, a choice, the row of a why above, or the mark of a root cause.
import { makeStyles } from "@fluentui/react-components";
import type { CaseEntry } from "../../usecases/problem-case/case-entries";
import type { ToolField } from "../../usecases/problem-case/tool-fields";
import { choicesOf } from "../../usecases/problem-case/tool-fields";
import { useCaseWords } from "../case-words";
import { useWords } from "../words";
import { Choice, DayBox, TextBox } from "./FormField";

export interface CaseToolFieldProps {
  readonly field: ToolField;
  readonly label: string;
  /** The rows of the tool that are there, for the one above. */
  readonly rows: readonly CaseEntry[];
  readonly offered: readonly string[];
  /** As a file would give it. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const useStyles = makeStyles({
  mark: { display: "flex", alignItems: "center", columnGap: "8px", minHeight: "28px" },
  box: { width: "16px", height: "16px", margin: 0 },
});

export function CaseToolField({
  field,
  label,
  rows,
  offered,
  value,
  onChange,
}: CaseToolFieldProps) {
  const styles = useStyles();
  const { words } = useWords();
  const said = useCaseWords();
  const { column, kind } = field;
  if (column === "Root")
    return (
      <label className={styles.mark}>
        <input
          type="checkbox"
          className={styles.box}
          checked={value === "yes"}
          onChange={(event) => onChange(event.currentTarget.checked ? "yes" : "")}
        />
        {said.root}
      </label>
    );
  if (column === "Under")
    return (
      <Choice
        label={label}
        value={value}
        onChange={onChange}
        options={[
          { value: "", label: said.problemItself },
          ...rows.map(({ id, said: text }) => ({ value: id, label: `${id} ${text}` })),
        ]}
      />
    );
  if (kind === "day") return <DayBox label={label} value={value} onChange={onChange} />;
  const choices = choicesOf(field, words);
  if (choices.length === 0)
    return <TextBox label={label} offered={offered} value={value} onChange={onChange} />;
  return (
    <Choice
      label={label}
      value={value}
      onChange={onChange}
      options={[
        { value: "", label: said.notSaid },
        ...choices.map(([key, word]) => ({ value: key, label: word })),
      ]}
    />
  );
}
