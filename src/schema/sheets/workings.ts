// The hidden sheet of workings: the guarded thresholds and five fills side by side, each as long as the workbook needs.
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec } from "../spec";
import { after, lay } from "./fill";
import { heading, tabColors } from "./look";
import { awayFill } from "./workings-away";
import { coachesFill } from "./workings-coaches";
import { logFill } from "./workings-log";
import { rollFill } from "./workings-roll";
import { ruleCells } from "./workings-rules";
import { workFill } from "./workings-work";

const firstRow = 6;
/** Rows of leave that count. */
export const leaveRows = 300;

/** How many rows of check-ins, and of plans and measures each, the workings reach. */
export interface Room {
  readonly logRows: number;
  readonly measureRows: number;
}

export function workingsSheet(words: Catalogue, room: Room): SheetSpec {
  const away = awayFill("D", firstRow, leaveRows);
  const roll = rollFill(after(away), firstRow, room.measureRows);
  const work = workFill(after(roll), firstRow, room.measureRows);
  const log = logFill(after(work), firstRow, room.logRows);
  const coaches = coachesFill(after(log), firstRow, room.measureRows);
  return {
    id: "Workings",
    title: words.workbook.sheets.Workings.tab,
    hidden: true,
    tables: [],
    cells: [...heading(words.workbook.sheets.Workings), ...ruleCells()],
    fills: lay([away, roll, work, log, coaches]),
    look: {
      tabColor: tabColors.Workings,
      showGridlines: true,
      freezeRows: firstRow - 1,
      columnWidths: { A: 18, B: 12 },
      rowHeights: {},
    },
  };
}
