// What the pane recognises a workbook by is what the schema says: the ready outlines are rewritten by `npm run golden` alone.
import { readFileSync } from "node:fs";
import { readyOutline } from "../../src/schema/ready-outline";
import { outlineOf } from "../../src/schema/outline";
import { everySheet } from "../../src/schema/workbook";
import { catalogues } from "../../src/text/languages";
import { outlineFiles } from "../support/outline-files";

test.each(catalogues.map((words) => [words.language, words] as const))(
  "the ready outline (%s) is that of the schema",
  async (language, words) => {
    expect(await readyOutline(language)).toEqual(outlineOf(everySheet(words)));
  }
);

test("an outline is written with a table a line", () => {
  for (const { file, make } of outlineFiles) expect(readFileSync(file, "utf8")).toBe(make());
});

test("a language without an outline is a fault of ours, and says which", async () => {
  await expect(readyOutline("xx")).rejects.toThrow("no outline in the language xx");
});
