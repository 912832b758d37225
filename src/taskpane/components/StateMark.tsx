// A State as word and symbol; colour only repeats what the word says.
import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import type { State } from "../../domain/states";

const symbols: Readonly<Record<State, string>> = {
  dataProblem: "?",
  regressing: "↘",
  stalled: "■",
  silent: "…",
  behind: "▼",
  pastDue: "!",
  watch: "◔",
  awaiting: "○",
  onTrack: "●",
  ahead: "▲",
  notStarted: "○",
  paused: "‖",
  draft: "✎",
  closed: "–",
  achieved: "✓",
};

const severe: readonly State[] = ["dataProblem", "regressing", "stalled"];
const warning: readonly State[] = ["silent", "behind", "pastDue", "watch"];

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "5px",
    padding: "1px 8px",
    borderRadius: tokens.borderRadiusCircular,
    border: "1px solid transparent",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    lineHeight: tokens.lineHeightBase200,
  },
  severe: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
  },
  warning: {
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...shorthands.borderColor(tokens.colorStatusWarningBorder1),
  },
  good: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    ...shorthands.borderColor(tokens.colorStatusSuccessBorder1),
  },
});

export function StateMark({ state, word }: { readonly state: State; readonly word: string }) {
  const styles = useStyles();
  const tone = severe.includes(state) ? "severe" : warning.includes(state) ? "warning" : "good";
  return (
    <span className={mergeClasses(styles.mark, styles[tone])}>
      <span aria-hidden="true">{symbols[state]}</span>
      {word}
    </span>
  );
}
