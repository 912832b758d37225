// SIPOC: a process from its suppliers to its customers on one page. Finished when each of the five parts has an entry.
import type { ToolState } from "./case-tool";
import { sameId } from "./plan";

export const sipocParts = ["supplier", "input", "process", "output", "customer"] as const;
export type SipocPart = (typeof sipocParts)[number];

export interface SipocEntry {
  /** "SP001". */
  readonly id: string;
  readonly caseId: string;
  readonly part: SipocPart | null;
  readonly entry: string;
  /** What it must be like, in the customer's words. */
  readonly need: string;
}

/** For each row of a table how many entries of its case and part there are up to it; null for an entry that says nothing. */
export function placesInPart(rows: readonly SipocEntry[]): readonly (number | null)[] {
  return rows.map(({ caseId, part, entry }, index) =>
    caseId === "" || part === null || entry === ""
      ? null
      : rows
          .slice(0, index + 1)
          .filter((one) => sameId(one.caseId, caseId) && one.part === part && one.entry !== "")
          .length
  );
}

/** Null where the case has no rows. `rows`: those of the case. */
export function sipocState(rows: readonly SipocEntry[]): ToolState | null {
  if (rows.length === 0) return null;
  if (rows.some(({ part, entry }) => part === null || entry === "")) return "blankPart";
  return sipocParts.every((part) => rows.some((row) => row.part === part))
    ? "finished"
    : "emptyPart";
}
