// The rules about plans, whole sheets at once: the host, LibreOffice and the domain code find the same flags in the same rows, leave the
// same ones out that somebody put aside, and Home lists them in the same order.
import { attention } from "../../src/domain/attention";
import { planRules } from "../../src/domain/attention-rules";
import { nextSteps } from "../../src/domain/next-step";
import { english } from "../../src/text/en";
import { caseFromRows, disagreement, noDisagreement } from "../support/agreement-case";
import type { AgreementCase } from "../support/agreement-case";
import { byHost, byLibreOffice, readerOf } from "../support/calculated";
import { generatedAsOf } from "../support/generated-rows";
import { flagsByDomain } from "../support/judged-flags";
import { planRuleRows } from "../support/plan-rule-rows";

const cases = [
  [20261123, []],
  [11, ["Sessions", "Practice", "Issues", "FlagsSeen"]],
] as const;

function caseOf(seed: number, without: readonly string[]): AgreementCase {
  return caseFromRows(planRuleRows(seed, 210, without));
}

test.each(cases)(
  "the host finds the flags of the domain code (seed %i, without %p)",
  (seed, out) => {
    const one = caseOf(seed, out);
    expect(disagreement(one, readerOf(byHost(one.book, generatedAsOf)))).toEqual(noDisagreement);
  }
);

test.each(cases)(
  "LibreOffice finds the flags of the domain code (seed %i, without %p)",
  async (seed, out) => {
    const one = caseOf(seed, out);
    expect(disagreement(one, await byLibreOffice(one.book))).toEqual(noDisagreement);
  },
  180_000
);

test("the cases reach every rule about a plan, put aside and not, and plans that none applies to", () => {
  const said = cases.flatMap(([seed, out]) => {
    const { record, cycle } = caseOf(seed, out);
    return flagsByDomain(record, cycle, generatedAsOf);
  });
  const reached = planRules.map((rule) => {
    const why = english.whys[rule];
    const hits = said.filter(({ Flags }) => String(Flags).includes(why)).length;
    return [rule, hits > 0];
  });
  expect(reached).toEqual(planRules.map((rule) => [rule, true]));
  expect(said.filter(({ Flags }) => Flags === null).length).toBeGreaterThan(3);
});

test("the cases reach every next step and the badge of a target to review, and each flag rests on something", () => {
  const flags = cases.flatMap(([seed, out]) => {
    const { record, cycle } = caseOf(seed, out);
    return attention(record, generatedAsOf, cycle);
  });
  const steps = new Set(flags.map(({ step }) => step));
  expect(nextSteps.filter((step) => !steps.has(step))).toEqual([]);
  const bare = flags.filter(({ evidence, facts }) => evidence.length + facts.length === 0);
  expect(bare.map(({ measureId, rule }) => [measureId, rule])).toEqual([]);
  expect(flags.filter(({ badges }) => badges.includes("targetToReview")).length).toBeGreaterThan(5);
});
