// The pane: which view is shown. A workbook without plans begins with what Aimline is for; one with plans begins with Today.
import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import type { Catalogue } from "../text/catalogue";
import type { PaneWords } from "../text/en-pane";
import { AttentionView } from "./components/AttentionView";
import { ByHandNotice } from "./components/ByHandNotice";
import { HomeView } from "./components/HomeView";
import { TodayView } from "./components/TodayView";
import { VersionLine } from "./components/VersionLine";
import { ViewSwitch } from "./components/ViewSwitch";
import { Failure } from "./components/Failure";
import { Waiting } from "./components/Waiting";
import { type Device, useMe } from "./me";
import { darkTheme, lightTheme } from "./theme";
import { useDark } from "./use-dark";
import { useDesk } from "./use-desk";
import { useTask } from "./use-task";
import { useTour } from "./use-tour";
import type { View } from "./views";
import { WordsContext } from "./words";

export interface AppProps {
  readonly words: Catalogue;
  readonly pane: PaneWords;
  readonly today: () => number;
  /** Null where Office does not tell. */
  readonly officeIsDark: boolean | null;
  readonly device: Device;
  /** Keeps whether the tour was offered here. */
  readonly tourDevice: Device;
  /** What a button of the ribbon asked for. */
  readonly firstView?: View;
}

// What writes is loaded when it is wanted: looking comes first, and each of these is light.
const CheckInView = lazy(async () => ({
  default: (await import("./components/CheckInView")).CheckInView,
}));
const MoreView = lazy(async () => ({ default: (await import("./components/MoreView")).MoreView }));
const SetUpView = lazy(async () => ({
  default: (await import("./components/SetUpView")).SetUpView,
}));
const TourCard = lazy(async () => ({
  default: (await import("./components/TourCard")).TourCard,
}));

const useStyles = makeStyles({
  pane: { minHeight: "100vh" },
  main: { outlineStyle: "none" },
  // A page has a heading for those who hear it, while it is read, too.
  unseen: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden" },
});

export function App(props: AppProps) {
  const { words, pane, today, officeIsDark } = props;
  const styles = useStyles();
  const isDark = useDark(officeIsDark);
  const [reading, refresh] = useDesk();
  const [view, setView] = useState<View>(props.firstView ?? "today");
  const [me, keepMe] = useMe(props.device);
  /** Who sits here is asked once, then left alone. */
  const [isLater, setIsLater] = useState(false);
  const tour = useTour(props.tourDevice);
  const main = useRef<HTMLElement>(null);
  const sample = useTask<void>();
  useEffect(() => {
    document.body.style.background = (isDark ? darkTheme : lightTheme).colorNeutralBackground1;
    document.documentElement.style.colorScheme = isDark ? "dark" : "light";
  }, [isDark]);
  const { desk, failure } = reading;
  const hasPlans = desk !== null && desk.report.planCount > 0;
  const show = useCallback(
    (next: View): void => {
      setView(next);
      if (next !== "setUp") refresh();
    },
    [refresh]
  );
  const trySample = (): void =>
    sample.run(async (say) => {
      const { setUpSample } = await import("../usecases/set-up-sample");
      const { showHome } = await import("../usecases/show-home");
      await setUpSample({ today: today() }, say, words);
      await showHome(words);
      tour.offer();
      refresh();
    });
  const goTo = (step: number, next: View): void => {
    tour.goTo(step);
    show(next);
  };
  const endTour = (): void => {
    tour.end();
    main.current?.focus();
  };
  const asksWho = me === null && !isLater && typeof tour.stand !== "number";
  // It is offered where the pane begins, once it is known whose learner it may follow; elsewhere somebody is at work.
  const isOffered = view === "today" && !asksWho;
  const tourStand = tour.stand === "offered" && !isOffered ? null : tour.stand;
  const viewOf = () => {
    if (view === "setUp") return <SetUpView today={today()} onFinished={() => show("attention")} />;
    if (desk === null)
      return failure === null ? (
        <>
          <h1 className={styles.unseen}>Aimline</h1>
          <Waiting label={pane.looking} />
        </>
      ) : (
        <AttentionView reading={reading} me={me} today={today()} onRefresh={refresh} />
      );
    // The sample is written in steps; what it is for stays in sight until all of it is there.
    if ((!hasPlans && failure === null) || sample.task.phase === "busy")
      return (
        <HomeView
          isBusy={sample.task.phase === "busy"}
          step={sample.task.phase === "busy" ? sample.task.step : ""}
          onSetUp={() => setView("setUp")}
          onSample={trySample}
          notice={
            sample.task.phase === "failed" ? (
              <Failure explanation={sample.task.explanation} />
            ) : null
          }
        />
      );
    if (view === "checkIn") return <CheckInView desk={desk} me={me} onWritten={refresh} />;
    if (view === "more")
      return (
        <MoreView
          desk={desk}
          me={me}
          today={today()}
          onSetUp={() => setView("setUp")}
          onKeepMe={keepMe}
          onWritten={refresh}
          onTour={() => goTo(0, "today")}
        />
      );
    if (view === "attention")
      return <AttentionView reading={reading} me={me} today={today()} onRefresh={refresh} />;
    return (
      <TodayView
        {...{ reading, desk, me, asksWho }}
        today={today()}
        onKeepMe={keepMe}
        onLater={() => setIsLater(true)}
        onShow={show}
        onWritten={refresh}
      />
    );
  };
  return (
    <WordsContext.Provider value={{ words, pane }}>
      <FluentProvider theme={isDark ? darkTheme : lightTheme} className={styles.pane}>
        {((hasPlans && sample.task.phase !== "busy") || view === "setUp") && (
          <ViewSwitch<View>
            label={pane.views}
            views={
              hasPlans
                ? [
                    { view: "today", label: pane.today },
                    { view: "checkIn", label: pane.checkIn },
                    { view: "attention", label: pane.attention },
                    { view: "more", label: pane.more },
                  ]
                : [
                    { view: "today", label: pane.home },
                    { view: "setUp", label: pane.setUp },
                  ]
            }
            shown={hasPlans && view === "setUp" ? "more" : view}
            onShow={show}
          />
        )}
        {hasPlans && desk.isByHand && <ByHandNotice />}
        {hasPlans && sample.task.phase !== "busy" && tourStand !== null && (
          <Suspense fallback={null}>
            <TourCard {...{ stand: tourStand, desk, me, view }} onStep={goTo} onEnd={endTour} />
          </Suspense>
        )}
        <main ref={main} tabIndex={-1} className={styles.main}>
          <Suspense fallback={<Waiting label={pane.opening} />}>{viewOf()}</Suspense>
        </main>
        <VersionLine words={words} />
      </FluentProvider>
    </WordsContext.Provider>
  );
}
