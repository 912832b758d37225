// The one thing of a list that is open: the way back, its name, which takes the focus, and what is known of it.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import type { ReactNode } from "react";
import { StandMark, type StandMarkProps } from "./StandMark";

export interface OpenedOneProps {
  readonly back: string;
  readonly onBack: () => void;
  readonly name: string;
  readonly stand: StandMarkProps;
  readonly facts: readonly (readonly [what: string, value: string])[];
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  back: { justifySelf: "start" },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    outlineStyle: "none",
  },
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "minmax(72px, max-content) minmax(0, 1fr)",
    columnGap: "12px",
    rowGap: "4px",
    overflowWrap: "anywhere",
  },
  what: { color: tokens.colorNeutralForeground2, maxWidth: "112px" },
  value: { margin: 0 },
});

export function OpenedOne({ back, onBack, name, stand, facts, children }: OpenedOneProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <>
      <Button size="small" className={styles.back} onClick={onBack}>
        {back}
      </Button>
      <h2 ref={heading} tabIndex={-1} className={styles.name}>
        {name}
      </h2>
      <div>
        <StandMark {...stand} />
      </div>
      <dl className={styles.facts}>
        {facts.map(([what, value]) => [
          <dt key={what} className={styles.what}>
            {what}
          </dt>,
          <dd key={`${what} value`} className={styles.value}>
            {value}
          </dd>,
        ])}
      </dl>
      {children}
    </>
  );
}
