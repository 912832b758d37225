// The hidden sheet of workings: the guarded thresholds and the fills side by side, each as long as the workbook needs.
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec } from "../spec";
import { after, lay, valueHeaders } from "./fill";
import { heading, tabColors } from "./look";
import { awayFill } from "./workings-away";
import { coachesFill } from "./workings-coaches";
import { fixFill } from "./workings-corrections";
import { logFill } from "./workings-log";
import { milestoneFill } from "./workings-milestones";
import { orderCells } from "./workings-order";
import { planRulesFill, topFill } from "./workings-plan-rules";
import type { PlanRuleOptions } from "./workings-plan-rules";
import { revisionFill } from "./workings-revision";
import { rollFill } from "./workings-roll";
import { headCells, ruleCells } from "./workings-rules";
import { workFill } from "./workings-work";
import type { WorkOptions } from "./workings-work";

const firstRow = 6;
/** Rows of leave that count. */
export const leaveRows = 300;

/** Rows of Targets, of Milestones and of corrections that count. */
export const targetRows = 300;
export const milestoneRows = 600;
export const correctionRows = 300;

/** Flags that Home lists. */
export const listedFlags = 25;

/** How many rows of check-ins, and of plans and measures each, the workings reach. */
export interface Room {
  readonly logRows: number;
  readonly measureRows: number;
}

export function workingsSheet(
  words: Catalogue,
  room: Room,
  has: WorkOptions & PlanRuleOptions
): SheetSpec {
  const away = awayFill("D", firstRow, leaveRows);
  const roll = rollFill(after(away), firstRow, room.measureRows);
  const work = workFill(after(roll), firstRow, room.measureRows, has);
  const log = logFill(after(work), firstRow, room.logRows, has);
  const coaches = coachesFill(after(log), firstRow, room.measureRows);
  const fix = fixFill(after(coaches), firstRow, correctionRows);
  const revision = revisionFill(after(fix), firstRow, targetRows);
  const mile = milestoneFill(after(revision), firstRow, milestoneRows);
  const rules = planRulesFill(after(mile), firstRow, room.measureRows, has);
  const top = topFill(after(rules), firstRow, listedFlags);
  const fills = lay([
    ...[away, roll, work, log, coaches, fix, rules, top],
    ...(has.targets ? [revision] : []),
    ...(has.milestones ? [mile] : []),
  ]);
  return {
    id: "Workings",
    title: words.workbook.sheets.Workings.tab,
    hidden: true,
    tables: [],
    cells: [
      ...heading(words.workbook.sheets.Workings),
      ...ruleCells(),
      ...orderCells(),
      ...headCells(has),
      ...valueHeaders(fills),
    ],
    fills,
    look: {
      tabColor: tabColors.Workings,
      showGridlines: true,
      freezeRows: firstRow - 1,
      columnWidths: { A: 18, B: 12 },
      rowHeights: {},
    },
  };
}
