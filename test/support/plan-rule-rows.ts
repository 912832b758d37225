// Generated rows for the rules about plans: the plans and measures of generated-rows with a start and a kind, and actions, sessions,
// practice, issues and flags put aside round them, with the faults of real use.
import * as fc from "fast-check";
import { attentionRules } from "../../src/domain/attention-rules";
import type { Row } from "../../src/schema/row";
import type { CellContent } from "../../src/schema/spec";
import { english } from "../../src/text/en";
import { generatedAsOf as asOf, generatedRows } from "./generated-rows";
import { notDays } from "./not-days";

const odd = fc.constantFrom<CellContent>(...notDays, 46300.75);
const day = (from: number, to: number): fc.Arbitrary<CellContent> =>
  fc.oneof(
    { weight: 14, arbitrary: fc.integer({ min: from, max: to }).map((offset) => asOf + offset) },
    { weight: 1, arbitrary: odd }
  );
const mostly = (usual: fc.Arbitrary<CellContent>, weight: number): fc.Arbitrary<CellContent> =>
  fc.oneof({ weight, arbitrary: usual }, { weight: 4, arbitrary: fc.constant(null) });
const of = <Key extends string>(words: Readonly<Record<Key, string>>) =>
  fc.constantFrom<CellContent>(...Object.values<string>(words), null, "other");

/** Plans, and all tables that rules about plans read; `without` leaves tables out as if they had never been used. */
export function planRuleRows(
  seed: number,
  measures: number,
  without: readonly string[] = []
): ReadonlyMap<string, readonly Row[]> {
  const rows = generatedRows(seed, measures);
  const plans = rows.get("Plans") ?? [];
  const sample = <T>(arbitrary: fc.Arbitrary<T>, count: number, shift: number): T[] =>
    fc.sample(arbitrary, { seed: seed + 100 + shift, numRuns: count });
  const planId = fc.nat({ max: plans.length + 2 }).map((i): CellContent => {
    const id = plans[i]?.["PlanId"] ?? "P-none";
    return i % 7 === 0 ? String(id).toLowerCase() : id;
  });
  const more = fc.record({
    Start: day(-120, 5),
    Mode: of(english.modes),
    Kind: of(english.kinds),
    PlannedSessions: fc.constantFrom<CellContent>(null, null, null, 2, 5, "many"),
    Extensions: fc.constantFrom<CellContent>(null, null, null, null, 1, 2),
    IssueId: fc.constantFrom<CellContent>(null, null, "W1", "w2", "W3", "W9"),
  });
  const cycle: Readonly<Record<string, readonly Row[]>> = {
    Actions: sample(
      fc.record({
        ActionId: fc.nat().map((n): CellContent => `A${n % 900}`),
        PlanId: planId,
        Action: fc.constantFrom<CellContent>("Practise", "Practise", "Practise", null),
        Due: day(-30, 20),
        Done: mostly(day(-20, 5), 3),
      }),
      measures,
      1
    ),
    Sessions: [
      // Every third plan was supported lately, to no avail where a measure stands still.
      ...plans
        .filter((_, i) => i % 3 === 0)
        .flatMap(({ PlanId = null }, i): readonly Row[] =>
          [2, 5].map((ago) => ({
            SessionId: `S-late-${i}-${ago}`,
            PlanId,
            Type: english.sessionTypes.coaching,
            Held: asOf - ago,
          }))
        ),
      ...sample(
        fc.record({
          SessionId: fc.nat().map((n): CellContent => `S${n % 900}`),
          PlanId: planId,
          Type: of(english.sessionTypes),
          Planned: mostly(day(-60, 8), 4),
          Held: mostly(day(-60, 3), 8),
          Next: mostly(day(-40, 6), 2),
          Unchanged: fc.constantFrom<CellContent>(null, null, "Waiting for the new phones", 7),
        }),
        Math.ceil(measures / 2),
        2
      ),
    ],
    Practice: sample(
      fc.record({
        PracticeId: fc.nat().map((n): CellContent => `E${n % 900}`),
        PlanId: planId,
        Planned: day(-40, 10),
        Span: fc.constantFrom<CellContent>(null, 10, 2, 5, 40, "long", -1, true),
        Unit: of(english.spanUnits),
        Done: mostly(day(-30, 0), 12),
      }),
      Math.ceil(measures / 2),
      3
    ),
    Issues: [
      { IssueId: "W1", Issue: "Old phones", RaisedOn: asOf - 12, AnswerDue: asOf - 2 },
      { IssueId: "W2", Issue: "Two targets fight", RaisedOn: "long ago" },
      { IssueId: "W3", Issue: "Rota", RaisedOn: asOf - 9, ClosedOn: asOf - 1 },
    ],
    FlagsSeen: sample(
      fc.record({
        PlanId: planId,
        MeasureId: fc.nat({ max: measures }).map((n): CellContent => (n === 0 ? null : `m${n}`)),
        Rule: fc.constantFrom<CellContent>(...attentionRules, "another"),
        SeenBy: fc.constant<CellContent>("Lee"),
        SeenOn: fc.oneof({ weight: 5, arbitrary: day(-10, 2) }, { weight: 1, arbitrary: odd }),
        Until: day(-3, 20),
      }),
      plans.length * 4,
      4
    ).map((row, i): Row => {
      // Every second row names a measure of its plan.
      const n = 3 * (i % plans.length) + (i % 3) + 1;
      return i % 2 === 0
        ? { ...row, PlanId: plans[i % plans.length]?.["PlanId"] ?? null, MeasureId: `M${n}` }
        : row;
    }),
  };
  const begun = sample(more, plans.length, 0);
  return new Map<string, readonly Row[]>([
    ...rows,
    ["Plans", plans.map((plan, i) => ({ ...plan, ...begun[i] }))],
    ...Object.entries(cycle).filter(([table]) => !without.includes(table)),
  ]);
}
