// The switch between the pane's views. Plain buttons: Fluent's TabList brings hidden focusable helpers that checkers of
// accessibility object to, and 14 kB.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

export interface ViewSwitchProps<View extends string> {
  readonly views: readonly { readonly view: View; readonly label: string }[];
  readonly label: string;
  readonly shown: View;
  readonly onShow: (view: View) => void;
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "4px",
    padding: "0 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: {
    minHeight: "44px",
    padding: "0 8px",
    border: "none",
    borderBottom: "3px solid transparent",
    // Forced colours paint transparent borders, too.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  },
  shown: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

export function ViewSwitch<View extends string>(props: ViewSwitchProps<View>) {
  const styles = useStyles();
  return (
    <nav className={styles.bar} aria-label={props.label}>
      {props.views.map(({ view, label }) => {
        const isShown = view === props.shown;
        return (
          <button
            key={view}
            type="button"
            aria-current={isShown ? "page" : undefined}
            className={mergeClasses(styles.button, isShown && styles.shown)}
            onClick={() => props.onShow(view)}
          >
            {label}
          </button>
        );
      })}
    </nav>
  );
}
