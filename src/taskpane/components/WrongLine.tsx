// Why what was typed into a box cannot be taken; nothing while it can.
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  wrong: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

export function WrongLine({ wrong }: { readonly wrong: string }) {
  const styles = useStyles();
  if (wrong === "") return null;
  return (
    <p className={styles.wrong} role="alert">
      {wrong}
    </p>
  );
}
