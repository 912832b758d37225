// The stories again, told in French; see stories.test.ts.
import { readFileSync } from "node:fs";
import { goldenStories } from "../support/stories";

jest.setTimeout(300_000);

test.each(goldenStories.filter(({ file }) => file.endsWith("-fr.txt")))(
  "on the command line and in the sheets: $file (rewrite it with npm run golden)",
  async ({ file, tell }) => {
    expect((await tell()).text.split("\n")).toEqual(readFileSync(file, "utf8").split("\n"));
  }
);
