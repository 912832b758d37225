import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functionNames } from "../../../src/workbench/calc/functions";
import { agree, ask } from "./agreement-sheet";
import { KNOWN_DIFFERENCES } from "./known-differences";

const corpus = readFileSync(join(__dirname, "corpus.txt"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("="));

test("every formula of the kept corpus answers as LibreOffice does", () => {
  expect(ask(corpus).filter((answer) => !agree(answer))).toEqual([]);
});

test("every function of the closed list stands in the corpus, or among the known differences", () => {
  const text = [
    ...corpus,
    ...KNOWN_DIFFERENCES.map(({ formula }) => formula),
    "TODAY( NOW( HYPERLINK(",
  ].join("\n");
  expect(functionNames().filter((name) => !text.includes(`${name}(`))).toEqual([]);
});
