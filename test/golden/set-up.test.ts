import { readFileSync } from "node:fs";
import { GOLDEN_FILE, goldenWorkbook } from "../support/golden-workbook";

test("a set-up of three people makes the workbook of the golden file (rewrite it with npm run golden)", async () => {
  expect((await goldenWorkbook()).split("\n")).toEqual(
    readFileSync(GOLDEN_FILE, "utf8").split("\n")
  );
});
