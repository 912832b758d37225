import { readFileSync } from "node:fs";
import { goldenStories } from "../support/stories";

jest.setTimeout(300_000);

test.each(goldenStories)(
  "from need to agreement on the command line and in the sheets: $file (rewrite it with npm run golden)",
  async ({ file, make }) => {
    expect((await make()).split("\n")).toEqual(readFileSync(file, "utf8").split("\n"));
  }
);
