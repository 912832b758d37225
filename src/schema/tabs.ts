// Which tabs are to be seen: with one learner a workbook shows at most six. The other sheets are made, filled and counted as ever,
// and come to light with the second learner. What a user shows or hides is left as it is.
import type { Change } from "./change";
import type { Located, ObservedSheet } from "./snapshot";
import type { SheetSpec, WorkbookSpec } from "./spec";

export const tabsForOne = 6;

/** Sheets that one learner's work does without: the plan names the two people, the settings and the skills listed are right as they come. */
const asideForOne: readonly string[] = ["People", "Settings", "SkillList", "TeamSkills"];

export interface Growth {
  /** How many learners there are, and how many there will be once the new rows are in. */
  readonly learners: number;
  readonly learnersAfter: number;
  /** Whether a table gets its first rows. */
  readonly isFirstUsed: (tableId: string) => boolean;
}

/** The sheets that these changes make and that stand aside, by name. */
export function asideIn(wanted: WorkbookSpec, changes: readonly Change[]): readonly string[] {
  const aside = new Set(
    wanted.sheets.filter(({ standsAside }) => standsAside === true).map(({ id }) => id)
  );
  return changes.flatMap((change) =>
    change.kind === "addSheet" && aside.has(change.sheetId) ? [change.sheet] : []
  );
}

/** The wanted workbook with the tabs of a workbook that grows so. */
export function withTabs(
  wanted: WorkbookSpec,
  { sheets }: Pick<Located, "sheets">,
  { learners, learnersAfter, isFirstUsed }: Growth
): WorkbookSpec {
  const present = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const there = ({ id }: SheetSpec): ObservedSheet | undefined => {
    const found = present.get(id);
    return found === undefined || found.isBare ? undefined : found;
  };
  const isQuiet = ({ hidden = false }: SheetSpec) => hidden;
  const show = (sheet: SheetSpec): SheetSpec => ({ ...sheet, comesToLight: true });
  if (learnersAfter > 1) {
    const grows = learners <= 1;
    return {
      ...wanted,
      sheets: wanted.sheets.map((sheet) =>
        grows && !isQuiet(sheet) && there(sheet)?.isHidden === true ? show(sheet) : sheet
      ),
    };
  }
  let shown = wanted.sheets.filter(
    (sheet) => !isQuiet(sheet) && there(sheet)?.isHidden === false
  ).length;
  return {
    ...wanted,
    sheets: wanted.sheets.map((sheet) => {
      if (isQuiet(sheet)) return sheet;
      const isUsed = sheet.id !== "People" && sheet.tables.some(({ id }) => isFirstUsed(id));
      const known = there(sheet);
      if (known !== undefined) {
        if (!known.isHidden || !isUsed || shown >= tabsForOne) return sheet;
        shown += 1;
        return show(sheet);
      }
      const isAside = asideForOne.includes(sheet.id) && !isUsed;
      if (isAside || shown >= tabsForOne) return { ...sheet, hidden: true, standsAside: true };
      shown += 1;
      return sheet;
    }),
  };
}
