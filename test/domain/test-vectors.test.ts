// The domain code on the table of cases; test/agreement holds the worksheet formulas to the same table.
import { judgePlan, judgeRecord } from "../../src/domain/judge-record";
import type { Verdict } from "../../src/domain/judge";
import { recordFrom } from "../../src/schema/row";
import type { Row } from "../../src/schema/row";
import { english } from "../../src/text/en";
import { casesAsOf, measureCases, rowsOfCases } from "../support/measure-cases";
import type { CaseSaying } from "../support/measure-cases";

const judged = judgeRecord(recordFrom(rowsOfCases(measureCases), english), casesAsOf);

test.each(measureCases.map(({ name, says }, index) => [name, says, index] as const))(
  "case %s",
  (_, says, index) => {
    const verdict = judged[index]?.verdict;
    expect(asked(says, verdict)).toEqual(says);
  }
);

/** What the case asks for, out of the verdict; numbers that the case gives to six places are rounded alike. */
function asked(says: CaseSaying, verdict: Verdict | undefined): Partial<CaseSaying> {
  return Object.fromEntries(
    Object.entries(says).map(([key, wanted]) => {
      const found = verdict?.[key as keyof CaseSaying];
      const isNear =
        typeof found === "number" && typeof wanted === "number" && Math.abs(found - wanted) < 1e-6;
      return [key, isNear ? wanted : found];
    })
  );
}

test("vector 14: the reading in the future is listed", () => {
  const at = measureCases.findIndex(({ name }) => name.startsWith("14"));
  expect(judged[at]?.verdict.left.map(({ problem }) => problem)).toEqual(["future"]);
});

test("vector 16: a plan's progress weighs the measures that have data, and its State is the worst of all", () => {
  const rows = rowsOfCases(measureCases.slice(0, 3));
  const measures = (rows.get("Measures") ?? []).map((row, i): Row => ({
    ...row,
    PlanId: "P001",
    Weight: [3, 1, 1][i] ?? null,
  }));
  const value = [80, 72];
  const checkIns = (rows.get("CheckIns") ?? [])
    .slice(0, 2)
    .map((row, i): Row => ({ ...row, Value: value[i] ?? null }));
  const record = recordFrom(
    new Map(rows).set("Measures", measures).set("CheckIns", checkIns),
    english
  );
  const [plan] = record.plans;
  if (plan === undefined) throw new Error("The plan is not there.");
  expect(judgePlan(plan, judgeRecord(record, casesAsOf))).toEqual({
    plan,
    progress: 0.4,
    measures: 3,
    measuresWithData: 2,
    state: "silent",
    remark: null,
  });
});
