// Brings a workbook to the shape of this version, and mends what of ours was broken: nothing that people entered is changed.
import { apply } from "../gateway/apply";
import { observe } from "../gateway/observe";
import { run } from "../gateway/run";
import { describe } from "../schema/describe";
import { diff } from "../schema/diff";
import type { Catalogue } from "../text/catalogue";
import { english } from "../text/en";
import { openWorkbook } from "./open-workbook";
import { wantedWith } from "./wanted-with";

/** Returns what was changed, in words; nothing when the workbook was as it should be. */
export async function upgradeWorkbook(words: Catalogue = english): Promise<readonly string[]> {
  const { result } = await run(
    async (context) => {
      const opened = await openWorkbook(context, words, ["Measures"]);
      const wanted = wantedWith(opened);
      const changes = diff(wanted, await observe(context, wanted, opened.located));
      await apply(context, changes);
      return changes;
    },
    { delayForCellEdit: true }
  );
  return describe(result, words);
}
