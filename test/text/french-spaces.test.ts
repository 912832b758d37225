// In the pane no French sign stands alone at the beginning of a line: the space before it, or inside quotes, does not break. Numbers that
// get their unit while the pane runs: amount.test.ts.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const texts = join(__dirname, "../../src/text");
const files = readdirSync(texts).filter(
  (name) =>
    /^fr-.*pane\.ts$/.test(name) ||
    [
      "fr-tour.ts",
      "fr-care.ts",
      "fr-roster.ts",
      "fr-failures.ts",
      "input-words.ts",
      "reading-words.ts",
    ].includes(name)
);

test("there are files to look at", () => {
  expect(files.length).toBeGreaterThan(10);
});

test.each(files)("%s", (name) => {
  const lines = readFileSync(join(texts, name), "utf8").split("\n");
  expect(lines.filter((line) => /« | »|[^\s"] [:;?!](?=[ "».)]|$)|[\d}] %/.test(line))).toEqual([]);
});
