// One step of the set-up under its heading.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface StepProps {
  readonly title: string;
  readonly children: ReactNode;
}

const useStepStyles = makeStyles({
  step: {
    display: "grid",
    rowGap: "10px",
    padding: "14px 0",
    ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

export function Step({ title, children }: StepProps) {
  const styles = useStepStyles();
  return (
    <section className={styles.step} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}
