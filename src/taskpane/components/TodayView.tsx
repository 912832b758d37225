// What somebody who knows Aimline sees first: how their plans stand, what is due, and who to look at first.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { say } from "../../text/catalogue";
import type { Desk } from "../../usecases/read-desk";
import type { View } from "../views";
import { isHere, type Me, plansOf } from "../me";
import type { DeskReading } from "../use-desk";
import { sayCount, useWords } from "../words";
import { Failure } from "./Failure";
import { Notice } from "./Notice";
import { PortfolioStrip } from "./PortfolioStrip";
import { StateMark } from "./StateMark";
import { Waiting } from "./Waiting";
import { WhoAreYou } from "./WhoAreYou";

export interface TodayViewProps {
  readonly reading: DeskReading;
  readonly desk: Desk;
  readonly me: Me | null;
  /** Whether to ask who sits here. */
  readonly asksWho: boolean;
  readonly today: number;
  readonly onKeepMe: (me: Me) => void;
  readonly onLater: () => void;
  readonly onShow: (view: View) => void;
  readonly onWritten: () => void;
}

/** How many of those who need attention are named at once. */
export const namedFirst = 3;

// Looked through by those who follow many: loaded when it is opened.
const Portfolio = lazy(async () => ({ default: (await import("./Portfolio")).Portfolio }));

const useStyles = makeStyles({
  view: { display: "grid", rowGap: "14px", padding: "14px 16px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    hyphens: "auto",
  },
  part: { margin: "0 0 6px", fontSize: tokens.fontSizeBase400, fontWeight: 600 },
  due: { display: "grid", rowGap: "8px" },
  line: { margin: 0 },
  back: { justifySelf: "start" },
  go: { paddingLeft: "8px", paddingRight: "8px", overflowWrap: "anywhere", hyphens: "auto" },
  list: { listStyle: "none", margin: "0 0 8px", padding: 0 },
  flag: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 8px",
    justifyContent: "space-between",
    alignItems: "center",
    padding: "8px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  measure: { flexBasis: "100%", color: tokens.colorNeutralForeground2 },
});

export function TodayView(props: TodayViewProps) {
  const { reading, desk, me, asksWho, today, onKeepMe, onLater, onShow, onWritten } = props;
  const styles = useStyles();
  const given = useWords();
  const { words, pane } = given;
  const [isLooking, setIsLooking] = useState(false);
  const plans = plansOf(me, desk);
  const mine = new Set(plans.map(({ id }) => id));
  const flags = desk.report.flags.filter(({ planId }) => mine.has(planId));
  const due = desk.due.filter(({ planId }) => mine.has(planId));
  const title = { hr: pane.mineHr, coach: pane.mineCoach, manager: pane.mineManager };
  if (isLooking)
    return (
      <div className={styles.view}>
        <Button size="small" className={styles.back} onClick={() => setIsLooking(false)}>
          {pane.toToday}
        </Button>
        <h1 className={styles.title}>{pane.plans}</h1>
        <Suspense fallback={<Waiting label={pane.opening} />}>
          <Portfolio {...{ desk, me, today, onWritten }} />
        </Suspense>
      </div>
    );
  return (
    <div className={styles.view}>
      {asksWho && <WhoAreYou desk={desk} me={me} onKeep={onKeepMe} onLater={onLater} />}
      {reading.failure !== null && <Failure explanation={reading.failure} />}
      {me !== null && !isHere(me, desk) && (
        <Notice kind="note" title={say(pane.whoNotThere, { id: me.personId })} />
      )}
      <h1 className={styles.title}>{me === null ? pane.mineUnknown : title[me.role]}</h1>
      {plans.length === 0 ? (
        <p className={styles.line}>{pane.noneOfMine}</p>
      ) : (
        <div className={styles.due}>
          <PortfolioStrip plans={plans} />
          <Button className={styles.go} onClick={() => setIsLooking(true)}>
            {pane.allPlans}
          </Button>
        </div>
      )}
      <section className={styles.due} aria-label={pane.checkIn}>
        <p className={styles.line}>
          {due.length === 0 ? pane.dueNone : sayCount(given, "due", due.length)}
        </p>
        {due.length > 0 && (
          <Button
            appearance="primary"
            size="large"
            className={styles.go}
            onClick={() => onShow("checkIn")}
          >
            {pane.dueGo}
          </Button>
        )}
      </section>
      {flags.length > 0 && (
        <section aria-label={words.workbook.home.first}>
          <h2 className={styles.part}>{words.workbook.home.first}</h2>
          <ul className={styles.list}>
            {flags.slice(0, namedFirst).map((flag) => (
              <li key={`${flag.planId} ${flag.measureId ?? flag.rule}`} className={styles.flag}>
                <bdi>{flag.learner === "" ? flag.planId : flag.learner}</bdi>
                {flag.state !== null && (
                  <StateMark state={flag.state} word={words.states[flag.state]} />
                )}
                <span className={styles.measure}>
                  <bdi>{flag.measureId === null ? words.reasons[flag.rule] : flag.measure}</bdi>
                </span>
              </li>
            ))}
          </ul>
          <Button onClick={() => onShow("attention")}>{`${pane.seeAll} (${flags.length})`}</Button>
        </section>
      )}
    </div>
  );
}
