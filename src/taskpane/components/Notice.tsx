// One message of the pane: what happened, and what to do next. Failures are alerts; results are said politely.
import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface NoticeProps {
  readonly kind: "failure" | "success" | "note";
  readonly title: string;
  readonly children?: ReactNode;
}

const symbols = { failure: "!", success: "✓", note: "i" } as const;

const useStyles = makeStyles({
  notice: {
    display: "grid",
    gridTemplateColumns: "22px minmax(0, 1fr)",
    columnGap: "10px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  failure: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...shorthands.borderColor(tokens.colorStatusDangerBorder1),
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    ...shorthands.borderColor(tokens.colorStatusSuccessBorder1),
  },
  note: {},
  symbol: {
    width: "20px",
    height: "20px",
    borderRadius: "50%",
    display: "grid",
    placeContent: "center",
    fontWeight: tokens.fontWeightBold,
    fontSize: tokens.fontSizeBase200,
    border: `1px solid currentColor`,
  },
  failureSymbol: { color: tokens.colorStatusDangerForeground1 },
  successSymbol: { color: tokens.colorStatusSuccessForeground1 },
  noteSymbol: { color: tokens.colorNeutralForeground2 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "pre-line",
  },
  body: { gridColumn: "2", marginTop: "4px", color: tokens.colorNeutralForeground1 },
});

export function Notice({ kind, title, children }: NoticeProps) {
  const styles = useStyles();
  return (
    <div
      role={kind === "failure" ? "alert" : "status"}
      className={mergeClasses(styles.notice, styles[kind])}
    >
      <span aria-hidden="true" className={mergeClasses(styles.symbol, styles[`${kind}Symbol`])}>
        {symbols[kind]}
      </span>
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div className={styles.body}>{children}</div>}
    </div>
  );
}
