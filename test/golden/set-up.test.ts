import { readFileSync } from "node:fs";
import { goldenFiles, goldenWorkbook } from "../support/golden-workbook";

test.each(goldenFiles)(
  "a set-up of three people makes the workbook of $file (rewrite it with npm run golden)",
  async ({ words, file }) => {
    expect((await goldenWorkbook(words)).split("\n")).toEqual(
      readFileSync(file, "utf8").split("\n")
    );
  }
);
