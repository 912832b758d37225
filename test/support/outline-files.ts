// The ready outlines: which file holds which language's, and what is to stand in it, one table a line so that a difference is read.
import { join } from "node:path";
import { outlineOf } from "../../src/schema/outline";
import { everySheet } from "../../src/schema/workbook";
import type { Catalogue } from "../../src/text/catalogue";
import { catalogues } from "../../src/text/languages";

const folder = join(__dirname, "..", "..", "src", "schema", "outlines");

export const outlineFiles = catalogues.map((words) => ({
  file: join(folder, `${words.language}.json`),
  make: () => outlineText(words),
}));

function outlineText(words: Catalogue): string {
  const sheets = outlineOf(everySheet(words)).sheets.map(({ tables, ...sheet }) => {
    const rest = JSON.stringify(sheet).slice(0, -1);
    const lines = tables.map((table) => `\n    ${JSON.stringify(table)}`);
    return `\n  ${rest}, "tables": [${lines.join(",")}]}`;
  });
  return `{"sheets": [${sheets.join(",")}\n]}\n`;
}
