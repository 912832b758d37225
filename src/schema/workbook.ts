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
