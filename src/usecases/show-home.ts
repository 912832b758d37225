// Brings the Home sheet to the front, under whatever name it has now.
import { activateSheet } from "../gateway/activate";

import type { Catalogue } from "../text/catalogue";
import { english } from "../text/en";
import { everySheet } from "./open-workbook";

/** False when the workbook has no Home sheet, or it is hidden. */
export async function showHome(words: Catalogue = english): Promise<boolean> {
  return activateSheet(everySheet(words), "Home");
}
