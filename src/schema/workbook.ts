// The wanted workbook: every sheet, name and formula that Aimline keeps right, as data. Columns are only ever added.
import type { Catalogue } from "../text/catalogue";
import { english } from "../text/en";
import { actionsSheet } from "./sheets/actions";
import { checkInsSheet } from "./sheets/check-ins";
import { homeSheet } from "./sheets/home";
import { listNames, listsSheet } from "./sheets/lists";
import { measuresSheet } from "./sheets/measures";
import { peopleSheet } from "./sheets/people";
import { plansSheet } from "./sheets/plans";
import { asOfName, settingsSheet } from "./sheets/settings";
import { workingsSheet } from "./sheets/workings";
import type { Room } from "./sheets/workings";
import type { WorkbookSpec } from "./spec";

/** Version of the workbook's shape, kept in the hidden name `Aimline.Schema`. */
export const schemaVersion = 1;

export interface WorkbookOptions extends Room {
  /** True when there is a roster or more than one learner. */
  readonly people: boolean;
}

export function wantedWorkbook(options: WorkbookOptions, words: Catalogue = english): WorkbookSpec {
  return {
    schema: schemaVersion,
    sheets: [
      homeSheet(words, options),
      plansSheet(words),
      measuresSheet(words),
      checkInsSheet(words),
      actionsSheet(words),
      ...(options.people ? [peopleSheet(words)] : []),
      settingsSheet(words),
      listsSheet(words),
      workingsSheet(words, options),
    ],
    names: [
      { name: "Aimline.Schema", formula: `=${schemaVersion}` },
      asOfName,
      ...listNames(words),
    ],
  };
}

/** Check-ins that a measure is likely to gather, and the room left for measures to come. */
const checkInsOfMeasure = 26;
const spareShare = 1.25;

/**
 * Rows of workings for what is there and what is to come, in steps so that they seldom change: never less than `present`.
 */
export function roomFor(
  rows: { readonly measures: number; readonly plans: number; readonly checkIns: number },
  present: Room = { logRows: 0, measureRows: 0 }
): Room {
  const measures = Math.max(rows.measures, rows.plans);
  const upTo = (step: number, wanted: number) => Math.ceil(wanted / step) * step;
  return {
    measureRows: Math.max(present.measureRows, upTo(50, Math.max(50, measures * spareShare))),
    logRows: Math.max(
      present.logRows,
      upTo(500, Math.max(500, measures * checkInsOfMeasure, rows.checkIns * spareShare))
    ),
  };
}
