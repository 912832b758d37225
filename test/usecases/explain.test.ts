// Failures in words: by code and place, with a next step, and without a word of what people typed.
import { WorkbookError } from "../../src/gateway/error";
import { run } from "../../src/gateway/run";
import { englishFailures } from "../../src/text/en-failures";
import { frenchFailures } from "../../src/text/fr-failures";
import { explain } from "../../src/usecases/explain";
import { openHost } from "../support/open-host";

const secret = "Ana is ill";

test.each([
  [
    "a failure of Excel that nobody knows",
    new WorkbookError("unknown", "Range.values", { detail: "SomeCode", cause: new Error(secret) }),
    "Excel could not do that. (Range.values) SomeCode",
  ],
  [
    "a mistake of ours",
    new TypeError(`${secret} is not a function`),
    "Aimline made a mistake (TypeError).",
  ],
  ["something thrown that is no error", secret, "Aimline made a mistake (string)."],
])("%s is told without its message", (_, error, sentence) => {
  expect(explain(error).sentence).toBe(sentence);
});

test("what Excel says of a cell stays with the cause", async () => {
  const host = openHost();
  host.type("Sheet1", "A1", secret);
  const told = await run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [[`=${secret}(`]];
    await context.sync();
  }).catch((error: unknown) => explain(error));
  expect(JSON.stringify(told)).not.toContain(secret);
});

test("to a French reader each failure is told in French, place and code the same", () => {
  const error = new WorkbookError("unknown", "Range.values", { detail: "SomeCode" });
  expect(explain(error, frenchFailures).sentence).toBe(
    "Excel n’a pas pu le faire. (Range.values) SomeCode"
  );
  const told = ({ workbook, ...others }: typeof englishFailures) => [
    ...Object.values(workbook).flat(),
    ...Object.values(others),
  ];
  const english = new Set(told(englishFailures));
  expect(told(frenchFailures).filter((text) => english.has(text))).toEqual([]);
});
