// The button that writes into the workbook; it stays in sight at the bottom of the pane.
import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect } from "react";

export interface WriteButtonProps {
  /** Its name for those who go to it by script or key: "record", "write". */
  readonly action?: string;
  readonly isBusy: boolean;
  /** False while something is to be mended first. */
  readonly isReady?: boolean;
  /** What is being done, while it is being done. */
  readonly step: string;
  readonly label: string;
  readonly onPress: () => void;
}

/** What Tab leads to is scrolled so far that the bar does not lie over it; the bar with a label of two lines. */
const roomForBar = "96px";

const useButtonStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    padding: "10px 0",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    zIndex: 1,
  },
  // In a pane at 200 % zoom the longest word does not fit beside the spinner.
  button: {
    width: "100%",
    paddingLeft: "8px",
    paddingRight: "8px",
    overflowWrap: "anywhere",
    hyphens: "auto",
  },
});

export function WriteButton({
  action,
  isBusy,
  isReady = true,
  step,
  label,
  onPress,
}: WriteButtonProps) {
  const styles = useButtonStyles();
  useEffect(() => {
    const { style } = document.documentElement;
    style.scrollPaddingBottom = roomForBar;
    return () => {
      style.scrollPaddingBottom = "";
    };
  }, []);
  return (
    <div className={styles.bar}>
      <Button
        appearance="primary"
        size="large"
        className={styles.button}
        disabledFocusable={isBusy || !isReady}
        data-action={action}
        onClick={onPress}
        {...(isBusy ? { icon: <Spinner size="tiny" aria-hidden /> } : {})}
      >
        {isBusy ? step : label}
      </Button>
    </div>
  );
}
