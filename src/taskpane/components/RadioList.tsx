// One of a few choices, each with a line that says what it means: radio buttons of the browser, which every keyboard and reader knows.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";

export interface RadioListProps<Value extends string> {
  readonly label: string;
  readonly value: Value | null;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly hint: string;
  }[];
  readonly onChange: (value: Value) => void;
}

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none", minWidth: 0, display: "grid", rowGap: "6px" },
  legend: { padding: 0, marginBottom: "6px", fontWeight: tokens.fontWeightSemibold },
  one: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "8px",
    alignItems: "start",
    padding: "8px 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    overflowWrap: "anywhere",
  },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  dot: {
    margin: "3px 0 0",
    accentColor: tokens.colorCompoundBrandBackground,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  label: { fontWeight: tokens.fontWeightSemibold },
  hint: {
    gridColumn: "2",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

export function RadioList<Value extends string>(props: RadioListProps<Value>) {
  const { label, value, options, onChange } = props;
  const styles = useStyles();
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      {options.map((one) => (
        <label
          key={one.value}
          className={mergeClasses(styles.one, one.value === value && styles.chosen)}
        >
          <input
            type="radio"
            className={styles.dot}
            name={name}
            value={one.value}
            checked={one.value === value}
            aria-labelledby={`${name}-${one.value}-label`}
            aria-describedby={`${name}-${one.value}`}
            onChange={() => onChange(one.value)}
          />
          <span id={`${name}-${one.value}-label`} className={styles.label}>
            {one.label}
          </span>
          <span id={`${name}-${one.value}`} className={styles.hint}>
            {one.hint}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
