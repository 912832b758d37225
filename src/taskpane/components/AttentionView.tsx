// The view of who needs attention: the list as it was last read, and a button to read it again.
import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { Catalogue } from "../../text/catalogue";
import type { AttentionReading } from "../use-attention";
import { AttentionList } from "./AttentionList";
import { Failure } from "./Failure";

export interface AttentionViewProps {
  readonly words: Catalogue;
  readonly reading: AttentionReading;
  readonly onRefresh: () => void;
}

const useStyles = makeStyles({
  view: { padding: "12px 16px 16px" },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    marginBottom: "8px",
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export function AttentionView({ words, reading, onRefresh }: AttentionViewProps) {
  const styles = useStyles();
  const { report, failure, isBusy } = reading;
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <h1 className={styles.title}>Attention</h1>
        <Button
          size="small"
          onClick={onRefresh}
          {...(isBusy ? { icon: <Spinner size="extra-tiny" /> } : {})}
        >
          Refresh
        </Button>
      </div>
      {failure !== null && <Failure explanation={failure} />}
      {report !== null && failure === null && <AttentionList report={report} words={words} />}
    </div>
  );
}
