// A new workbook in a language: the sheets that every workbook has, still without rows.
import { apply } from "../gateway/apply";
import { dropBlankSheet } from "../gateway/drop-blank-sheet";
import { observe } from "../gateway/observe";
import { run } from "../gateway/run";
import { diff } from "../schema/diff";
import type { Catalogue } from "../text/catalogue";
import { openWorkbook } from "./open-workbook";
import { wantedWith } from "./wanted-with";

export async function startWorkbook(words: Catalogue): Promise<void> {
  await run(
    async (context) => {
      const opened = await openWorkbook(context, words, []);
      const wanted = wantedWith(opened);
      await apply(context, diff(wanted, await observe(context, wanted, opened.located)));
      await dropBlankSheet(context, opened.located);
    },
    { delayForCellEdit: true }
  );
}
