import { agree, ask, askUs } from "./agreement-sheet";
import { KNOWN_DIFFERENCES } from "./known-differences";

test.each(KNOWN_DIFFERENCES)("$formula answers as in Excel", ({ formula, excel }) => {
  expect(askUs(formula)).toEqual(excel);
});

test("each known difference is still one: what LibreOffice answers alike belongs in the corpus", () => {
  const answers = ask(KNOWN_DIFFERENCES.map(({ formula }) => formula));
  expect(answers.filter(agree).map(({ formula }) => formula)).toEqual([]);
});
