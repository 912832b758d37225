// The pane: which view is shown. A workbook without plans begins at Home; one with plans begins at Attention.
import { FluentProvider, makeStyles, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState } from "react";
import type { Catalogue } from "../text/catalogue";
import { AttentionView } from "./components/AttentionView";
import { Failure } from "./components/Failure";
import { HomeView } from "./components/HomeView";
import { VersionLine } from "./components/VersionLine";
import { ViewSwitch } from "./components/ViewSwitch";
import { darkTheme, lightTheme } from "./theme";
import { useAttention } from "./use-attention";
import { useDark } from "./use-dark";
import { useTask } from "./use-task";

export interface AppProps {
  readonly words: Catalogue;
  readonly today: () => number;
  /** Null where Office does not tell. */
  readonly officeIsDark: boolean | null;
}

// Reading lists and writing sheets is loaded when it is wanted: looking at the list of Attention is the daily job.
const SetUpView = lazy(async () => ({
  default: (await import("./components/SetUpView")).SetUpView,
}));

type View = "attention" | "setUp";

const useStyles = makeStyles({
  pane: { minHeight: "100vh" },
  waiting: { padding: "32px 16px" },
});

export function App({ words, today, officeIsDark }: AppProps) {
  const styles = useStyles();
  const isDark = useDark(officeIsDark);
  const [reading, refresh] = useAttention();
  const [view, setView] = useState<View>("attention");
  const sample = useTask<void>();
  useEffect(() => {
    document.body.style.background = (isDark ? darkTheme : lightTheme).colorNeutralBackground1;
    document.documentElement.style.colorScheme = isDark ? "dark" : "light";
  }, [isDark]);
  const { report, failure } = reading;
  const hasPlans = report !== null && report.planCount > 0;
  const showAttention = (): void => {
    setView("attention");
    refresh();
  };
  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme} className={styles.pane}>
      {(hasPlans || view === "setUp") && (
        <ViewSwitch<View>
          views={[
            { view: "attention", label: hasPlans ? "Attention" : "Home" },
            { view: "setUp", label: "Set up" },
          ]}
          shown={view}
          onShow={(chosen) => (chosen === "setUp" ? setView(chosen) : showAttention())}
        />
      )}
      <main>
        {view === "setUp" ? (
          <Suspense fallback={<Spinner className={styles.waiting} label="Opening" />}>
            <SetUpView words={words} today={today()} onFinished={showAttention} />
          </Suspense>
        ) : report === null && failure === null ? (
          <Spinner className={styles.waiting} label="Looking at the workbook" />
        ) : hasPlans || failure !== null ? (
          <AttentionView words={words} reading={reading} onRefresh={refresh} />
        ) : (
          <HomeView
            isBusy={sample.task.phase === "busy"}
            step={sample.task.phase === "busy" ? sample.task.step : ""}
            onSetUp={() => setView("setUp")}
            onSample={() =>
              sample.run(async (say) => {
                const { setUpSample } = await import("../usecases/set-up-sample");
                const { showHome } = await import("../usecases/show-home");
                await setUpSample({ today: today() }, say, words);
                await showHome(words);
                refresh();
              })
            }
            notice={
              sample.task.phase === "failed" ? (
                <Failure explanation={sample.task.explanation} />
              ) : null
            }
          />
        )}
      </main>
      <VersionLine words={words} />
    </FluentProvider>
  );
}
