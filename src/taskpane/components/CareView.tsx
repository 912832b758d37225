// Workbooks brought together, copies and privacy: one of four parts, with the way back. Which one is chosen in MoreView.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { Desk } from "../../usecases/read-desk";
import { useCareWords } from "../care-words";
import type { Me } from "../me";
import { useLanding } from "../use-landing";
import type { CarePart } from "./CareChoices";
import { CopyView } from "./CopyView";
import { KeptLongView } from "./KeptLongView";
import { RemovalView } from "./RemovalView";
import { StoredView } from "./StoredView";
import { Waiting } from "./Waiting";

// Reads workbooks: as large again as what makes copies.
const RollupView = lazy(async () => ({ default: (await import("./RollupView")).RollupView }));

export interface CareViewProps {
  readonly part: CarePart;
  readonly desk: Desk;
  readonly me: Me | null;
  readonly today: number;
  readonly onBack: () => void;
  /** Called after the workbook was changed. */
  readonly onWritten: () => void;
}

const useStyles = makeStyles({
  view: { display: "grid", rowGap: "10px", padding: "14px 16px 0" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  back: { justifySelf: "start" },
});

const titles = {
  rollup: "rollupTitle",
  copies: "copyTitle",
  stored: "storedTitle",
  removal: "removeTitle",
} as const;

export function CareView({ part, desk, me, today, onBack, onWritten }: CareViewProps) {
  const styles = useStyles();
  const care = useCareWords();
  const top = useLanding<HTMLHeadingElement>();
  return (
    <div className={styles.view}>
      <Button className={styles.back} size="small" onClick={onBack}>
        {care.back}
      </Button>
      <h1 ref={top} tabIndex={-1} className={styles.title}>
        {care[titles[part]]}
      </h1>
      {part === "rollup" && (
        <Suspense fallback={<Waiting label={care.rollupTitle} />}>
          <RollupView today={today} by={me?.personId ?? ""} onWritten={onWritten} />
        </Suspense>
      )}
      {part === "copies" && <CopyView desk={desk} me={me} />}
      {part === "stored" && (
        <>
          <StoredView />
          <KeptLongView desk={desk} today={today} by={me?.personId ?? ""} onWritten={onWritten} />
        </>
      )}
      {part === "removal" && <RemovalView today={today} onRemoved={onWritten} />}
    </div>
  );
}
