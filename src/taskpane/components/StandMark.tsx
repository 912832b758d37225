// How something stands, as a word with a symbol; colour only repeats what the word says.
import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";

/** Late or missing, to be looked at, under way, settled, at rest. */
export type Tone = "alarm" | "warning" | "open" | "good" | "idle";

export interface StandMarkProps {
  readonly label: string;
  readonly tone: Tone;
  /** In place of the tone's own. */
  readonly symbol?: string;
}

const symbols: Readonly<Record<Tone, string>> = {
  ...{ alarm: "!", warning: "!", open: "○", good: "✓", idle: "○" },
};

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "baseline",
    columnGap: "5px",
    padding: "1px 8px",
    borderRadius: "10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
  },
  alarm: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
  },
  warning: {
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
  },
  open: {},
  idle: {},
  good: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    ...shorthands.borderColor(tokens.colorStatusSuccessBorder1),
  },
});

export function StandMark({ label, tone, symbol = symbols[tone] }: StandMarkProps) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.mark, styles[tone])}>
      <span aria-hidden="true">{symbol}</span>
      {label}
    </span>
  );
}
