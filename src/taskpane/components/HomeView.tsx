// The first view in a workbook without plans: what Aimline does, in one sentence, and two ways to begin.
import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "../words";

export interface HomeViewProps {
  readonly isBusy: boolean;
  readonly step: string;
  readonly onSetUp: () => void;
  readonly onSample: () => void;
  /** What became of the sample, when there is something to say. */
  readonly notice: ReactNode;
}

const useStyles = makeStyles({
  view: { display: "grid", rowGap: "16px", padding: "24px 16px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: "balance",
  },
  line: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: "22px" },
  buttons: { display: "grid", rowGap: "8px" },
  button: {
    paddingLeft: "8px",
    paddingRight: "8px",
    overflowWrap: "anywhere",
    hyphens: "auto",
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  drawing: { width: "100%", maxWidth: "300px", height: "auto", display: "block" },
  aim: { stroke: tokens.colorBrandForeground1, strokeWidth: 3, strokeLinecap: "round" },
  readings: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: 1.5,
    fill: "none",
    strokeDasharray: "3 4",
  },
  reading: { fill: tokens.colorNeutralForeground3 },
  target: { fill: tokens.colorBrandForeground1 },
});

export function HomeView({ isBusy, step, onSetUp, onSample, notice }: HomeViewProps) {
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <div className={styles.view}>
      <svg viewBox="0 0 300 84" className={styles.drawing} aria-hidden="true">
        <line className={styles.aim} x1="14" y1="70" x2="270" y2="16" />
        <polyline className={styles.readings} points="14,70 66,61 118,54 170,55 222,56" />
        {[66, 118, 170, 222].map((x, index) => (
          <circle key={x} className={styles.reading} cx={x} cy={[61, 54, 55, 56][index]} r="4.5" />
        ))}
        <circle className={styles.target} cx="272" cy="16" r="9" />
      </svg>
      <h1 className={styles.title}>{pane.firstTitle}</h1>
      <p className={styles.line}>{pane.firstLine}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" size="large" disabledFocusable={isBusy} onClick={onSetUp}>
          {pane.firstSetUp}
        </Button>
        <Button
          size="large"
          className={styles.button}
          disabledFocusable={isBusy}
          data-action="sample"
          onClick={onSample}
          {...(isBusy ? { icon: <Spinner size="tiny" aria-hidden /> } : {})}
        >
          {isBusy ? step || pane.writingSample : pane.firstSample}
        </Button>
      </div>
      {notice}
      <p className={styles.quiet}>{pane.firstQuiet}</p>
    </div>
  );
}
