// Brings the Home sheet to the front, under whatever name it has now.
import { activateSheet } from "../gateway/activate";
import { readyOutline } from "../schema/ready-outline";
import type { Catalogue } from "../text/catalogue";
import { english } from "../text/en";

/** False when the workbook has no Home sheet, or it is hidden. */
export async function showHome(words: Catalogue = english): Promise<boolean> {
  return activateSheet(await readyOutline(words.language), "Home");
}
