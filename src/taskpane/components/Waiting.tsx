// Something is being opened or read: said in a word, and not before half a second has passed to the eye.
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  waiting: {
    margin: 0,
    padding: "32px 16px",
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: "0.2s",
    animationDelay: "0.3s",
    animationFillMode: "both",
    "@media (prefers-reduced-motion: reduce)": { animationDelay: "0s", animationDuration: "0.01s" },
  },
});

export function Waiting({ label }: { readonly label: string }) {
  const styles = useStyles();
  return (
    <p role="status" className={styles.waiting}>
      {label} …
    </p>
  );
}
