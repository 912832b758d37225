// The boxes of forms: a label with a plain box of the browser, and what is to be said below it. Plain boxes, because they work
// with every keyboard, screen reader and date picker, and the first load stays light.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";

export const useBoxStyles = makeStyles({
  box: {
    boxSizing: "border-box",
    width: "100%",
    minWidth: 0,
    minHeight: "32px",
    padding: "4px 8px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
    ":disabled": { color: tokens.colorNeutralForegroundDisabled },
  },
  long: { minHeight: "56px", resize: "vertical" },
  wrong: { border: `2px solid ${tokens.colorStatusDangerBorder2}` },
});

const useStyles = makeStyles({
  field: { display: "grid", rowGap: "4px" },
  beside: {
    gridTemplateColumns: "84px minmax(0, 1fr)",
    alignItems: "center",
    columnGap: "8px",
  },
  label: { fontSize: tokens.fontSizeBase300 },
  whole: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export interface LabelledProps {
  readonly label: string;
  readonly hint?: string;
  /** Label at the left of the box instead of above it. */
  readonly isBeside?: boolean;
  readonly children: (ids: {
    readonly id: string;
    readonly "aria-describedby"?: string;
  }) => ReactNode;
}

export function Labelled({ label, hint, isBeside = false, children }: LabelledProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={mergeClasses(styles.field, isBeside && styles.beside)}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children(hint === undefined ? { id } : { id, "aria-describedby": `${id}-hint` })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}

export interface TextBoxProps {
  readonly label: string;
  readonly hint?: string;
  /** For a few sentences instead of a line. */
  readonly isLong?: boolean;
  /** Offered while one types; anything else may be written too. */
  readonly offered?: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function TextBox({ label, hint, isLong, offered = [], value, onChange }: TextBoxProps) {
  const { box, long } = useBoxStyles();
  const listId = useId();
  return (
    <Labelled label={label} {...(hint && { hint })}>
      {(ids) =>
        isLong ? (
          <textarea
            {...ids}
            className={mergeClasses(box, long)}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        ) : (
          <>
            <input
              {...ids}
              className={box}
              value={value}
              {...(offered.length > 0 && { list: listId })}
              onChange={(event) => onChange(event.currentTarget.value)}
            />
            {offered.length > 0 && (
              <datalist id={listId}>
                {offered.map((one) => (
                  <option key={one} value={one} />
                ))}
              </datalist>
            )}
          </>
        )
      }
    </Labelled>
  );
}

export interface ChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly isBeside?: boolean;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** Letters that a select shows in the narrowest pane; what was chosen and is longer stands below it in full. */
const lettersShown = 32;

export function Choice({ label, hint, isBeside, value, options, onChange }: ChoiceProps) {
  const { box } = useBoxStyles();
  const { whole } = useStyles();
  const chosen = options.find((option) => option.value === value)?.label ?? "";
  return (
    <Labelled label={label} {...(hint && { hint })} {...(isBeside && { isBeside })}>
      {(ids) => (
        <>
          {" "}
          <select
            {...ids}
            className={box}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          {value !== "" && chosen.length > lettersShown && (
            <p aria-hidden="true" className={whole}>
              {chosen}
            </p>
          )}
        </>
      )}
    </Labelled>
  );
}

export interface DayBoxProps {
  readonly label: string;
  readonly hint?: string;
  /** As an input of type date has it, "2026-11-23"; "" for none. */
  readonly value: string;
  readonly earliest?: string;
  readonly latest?: string;
  readonly onChange: (value: string) => void;
}

export function DayBox({ label, hint, value, earliest, latest, onChange }: DayBoxProps) {
  const { box } = useBoxStyles();
  return (
    <Labelled label={label} {...(hint && { hint })}>
      {(ids) => (
        <input
          {...ids}
          type="date"
          className={box}
          value={value}
          min={earliest}
          max={latest}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Labelled>
  );
}
