import { readFileSync } from "node:fs";
import { goldenStories } from "../support/stories";
import { executiveWords } from "../support/stories-cycle";

jest.setTimeout(300_000);

const english = goldenStories.filter(({ file }) => !file.endsWith("-fr.txt"));

// The French ones stand in a file of their own, so that two workers share the minutes.
test.each(english)(
  "on the command line and in the sheets: $file (rewrite it with npm run golden)",
  async ({ file, tell }) => {
    expect((await tell()).text.split("\n")).toEqual(readFileSync(file, "utf8").split("\n"));
  }
);

test.each(goldenStories.filter(({ file }) => file.includes("executive")))(
  "what was said is in no row of the workbook: $file",
  ({ file }) => {
    const [, rows = ""] = readFileSync(file, "utf8").split("\n\nTabs: ");
    const words = Object.values(executiveWords).flatMap(({ secret, result }) => [secret, result]);
    expect(rows).toContain("S003");
    expect(words.filter((text) => rows.includes(text ?? ""))).toEqual([]);
  }
);
