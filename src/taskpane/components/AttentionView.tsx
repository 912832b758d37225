// The view of who needs attention: the list as it was last read, and a button to read it again.
import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { Done } from "../../usecases/change/done";
import type { DeskReading } from "../use-desk";
import { useState } from "react";
import { type Me, plansOf } from "../me";
import { useWords } from "../words";
import { AttentionList } from "./AttentionList";
import { Failure } from "./Failure";
import { WrittenNotice } from "./WrittenNotice";

export interface AttentionViewProps {
  readonly reading: DeskReading;
  readonly me: Me | null;
  readonly today: number;
  readonly onRefresh: () => void;
}

const useStyles = makeStyles({
  view: { padding: "12px 16px 16px" },
  head: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 8px",
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

export function AttentionView({ reading, me, today, onRefresh }: AttentionViewProps) {
  const styles = useStyles();
  const { pane } = useWords();
  const { desk, failure, isBusy } = reading;
  const [moved, setMoved] = useState<Done | null>(null);
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <h1 className={styles.title}>{pane.attention}</h1>
        <Button
          size="small"
          onClick={onRefresh}
          {...(isBusy ? { icon: <Spinner size="extra-tiny" aria-hidden /> } : {})}
        >
          {pane.refresh}
        </Button>
      </div>
      {moved !== null && (
        <WrittenNotice
          key={moved.back?.operation}
          done={moved}
          today={today}
          by={me?.personId ?? ""}
          onUndone={onRefresh}
        />
      )}
      {failure !== null && <Failure explanation={failure} />}
      {desk !== null && failure === null && (
        <AttentionList
          report={desk.report}
          by={me?.personId ?? ""}
          name={desk.people.find(({ id }) => id === me?.personId)?.name ?? ""}
          today={today}
          onMoved={(done) => {
            setMoved(done);
            onRefresh();
          }}
          {...(me !== null && { mine: plansOf(me, desk).map(({ id }) => id) })}
        />
      )}
    </div>
  );
}
