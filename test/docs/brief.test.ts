// docs/brief.md against the tests: each row either says why it was left out, or has a test that begins with its number and reads a cell.
import { readFileSync } from "node:fs";
import { briefCases } from "../support/brief-cases";
import { closeCases } from "../support/brief-cases-close";
import { skillBriefCases } from "../support/brief-cases-skills";
import { practiceBriefCases } from "../support/brief-cases-practice";
import { cautionStories } from "../support/caution-stories";

const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21]
  .concat(Array.from({ length: 10 }, (_, index) => 22 + index))
  .concat([32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53])
  .concat([54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74])
  .concat([75, 76, 77, 78]);

const cellCases = [...briefCases, ...closeCases, ...skillBriefCases, ...practiceBriefCases];

/** What a command writes or refuses: tests that look at the cells after it. */
const useCaseTests = new Map([
  ["test/usecases/session.test.ts", [9, 44]],
  ["test/usecases/close.test.ts", [17, 45]],
  ["test/usecases/brief-monitor.test.ts", [42, 58]],
  ["test/schema/boundary.test.ts", [43]],
  ["test/usecases/confidential.test.ts", [46, 68]],
  ["test/usecases/home.test.ts", [78]],
]);

/** The numbers of those that are there. */
function byUseCase(): readonly number[] {
  return [...useCaseTests].flatMap(([file, promised]) => {
    const text = readFileSync(file, "utf8");
    return promised.filter((number) => text.includes(`"S${number} `));
  });
}

const rows = [...readFileSync("docs/brief.md", "utf8").matchAll(/^\| S(\d+) \| ([^|]*)\|/gm)].map(
  ([, number, where = ""]) => ({ number: Number(number), isLeftOut: where.startsWith("left out") })
);

test("the page has one row for each capability that it is about", () => {
  expect(rows.map(({ number }) => number)).toEqual(numbers);
});

test("what is not left out has a test whose title begins with its number and that asserts on a cell, and no other has", () => {
  const titles = [...cellCases, ...cautionStories].map(({ title }) => title);
  const tested = new Set(titles.map((title) => Number(/^S(\d+) /.exec(title)?.[1])));
  for (const number of byUseCase()) tested.add(number);
  const claimed = rows.filter(({ isLeftOut }) => !isLeftOut).map(({ number }) => number);
  expect([...tested].sort((a, b) => a - b)).toEqual(claimed);
  expect(cellCases.filter(({ says }) => says === "").map(({ title }) => title)).toEqual([]);
  expect(readFileSync("test/agreement/brief.test.ts", "utf8")).toContain("toBe(one.says)");
  expect(readFileSync("test/agreement/cautions.test.ts", "utf8")).toContain("toBe(says)");
});
