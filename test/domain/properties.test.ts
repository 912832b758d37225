// What must hold of judging whatever the rows are.
import * as fc from "fast-check";
import { activeDays, awaySpans } from "../../src/domain/active-days";
import { attention } from "../../src/domain/attention";
import { rankOf } from "../../src/domain/attention-rules";
import { judgeRecord } from "../../src/domain/judge-record";
import { isMoving } from "../../src/domain/measure-kind";
import { normalCdf } from "../../src/domain/normal";
import { unsaidOfReading } from "../../src/domain/plan";
import { sortReadings } from "../../src/domain/readings";
import { states } from "../../src/domain/states";
import { recordFrom } from "../../src/schema/row";
import { english } from "../../src/text/en";
import { generatedAsOf, generatedRows } from "../support/generated-rows";

const seeds = fc.integer({ min: 1, max: 1_000_000 });
const recordOf = (seed: number) => recordFrom(generatedRows(seed, 12), english);

test("the order of the log's rows of different days does not change a verdict", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const record = recordOf(seed);
      const whole = record.readings.filter((row) => Number.isInteger(row.on));
      const byDay = new Map(
        whole.map((row) => [`${row.measureId.toLowerCase()}|${String(row.on)}`, row])
      );
      const same = { ...record, readings: [...byDay.values()] };
      const last = same.readings.length + 1;
      const turned = {
        ...same,
        readings: same.readings.map((row, i) => ({ ...row, row: last - i - 1 })),
      };
      const verdicts = (of: typeof record) =>
        judgeRecord(of, generatedAsOf).map(({ verdict }) => ({ ...verdict, left: [] }));
      expect(verdicts(turned)).toEqual(verdicts(same));
    }),
    { numRuns: 40 }
  );
});

test("a measure mirrored into the other direction is judged alike", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const all = recordOf(seed);
      // Bounds and yes or no have a side; the kinds that move have none.
      const record = { ...all, measures: all.measures.filter(({ kind }) => isMoving(kind)) };
      const mirror = (cell: unknown) => (typeof cell === "number" ? -cell : cell) as number;
      const mirrored = {
        ...record,
        measures: record.measures.map((measure) => ({
          ...measure,
          baseline: mirror(measure.baseline),
          target: mirror(measure.target),
        })),
        readings: record.readings.map((row) => ({ ...row, value: mirror(row.value) })),
        targets: record.targets.map((row) => ({
          ...row,
          baseline: mirror(row.baseline),
          target: mirror(row.target),
          upper: mirror(row.upper),
        })),
      };
      const judged = (of: typeof record) =>
        judgeRecord(of, generatedAsOf).map(({ verdict }) => [verdict.state, verdict.pStall]);
      expect(judged(mirrored)).toEqual(judged(record));
    }),
    { numRuns: 40 }
  );
});

test("flags come the most pressing first, then longest, and each began on or before the day of judgement", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const flags = attention(recordOf(seed), generatedAsOf);
      const keys = flags.map((flag) => rankOf(flag.rule) * 1e6 + flag.since);
      expect(keys).toEqual([...keys].sort((a, b) => a - b));
      expect(
        flags.filter((flag) => flag.since > generatedAsOf && flag.state !== "dataProblem")
      ).toEqual([]);
      expect(flags.filter((flag) => flag.evidence.length > 3)).toEqual([]);
      const windows = flags.map(({ picture }) => picture?.readings.length ?? 1);
      expect(windows.filter((size) => size < 1 || size > 7)).toEqual([]);
    }),
    { numRuns: 40 }
  );
});

test("progress lies between 0 and 1, and a State is one of the list", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      for (const { verdict } of judgeRecord(recordOf(seed), generatedAsOf)) {
        expect(states).toContain(verdict.state);
        expect(verdict.progress ?? 0).toBeGreaterThanOrEqual(0);
        expect(verdict.progress ?? 0).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 40 }
  );
});

test("active days are the calendar days less every day away, each counted once", () => {
  const leave = fc.array(
    fc.record({
      personId: fc.constantFrom("L01", "l01", "L02"),
      planId: fc.constantFrom("", "", "p1", "P2"),
      from: fc.integer({ min: 100, max: 160 }),
      to: fc.oneof(fc.integer({ min: 95, max: 175 }), fc.constant(null)),
    })
  );
  fc.assert(
    fc.property(
      leave,
      fc.integer({ min: 90, max: 180 }),
      fc.nat({ max: 90 }),
      (rows, after, length) => {
        const isAway = (day: number) =>
          rows.some(
            ({ personId, planId, from, to }) =>
              (planId === "" ? personId !== "L02" : planId === "p1") &&
              day >= from &&
              day <= (to ?? Infinity) &&
              (to ?? from) >= from
          );
        const days = Array.from({ length }, (_, i) => after + 1 + i).filter((day) => !isAway(day));
        expect(activeDays(awaySpans(rows, "L01", "P1"), after, after + length)).toBe(days.length);
      }
    )
  );
});

test("of two readings on one day the later row counts, and the other is listed as replaced", () => {
  const reading = (row: number, on: number, value: number) => ({
    measureId: "M1",
    on,
    value,
    row,
    note: "",
    ...unsaidOfReading,
  });
  expect(sortReadings([reading(2, 50, 7), reading(1, 50, 9), reading(3, 40, 1)], 1, 60)).toEqual({
    counted: [
      { on: 40, value: 1, row: 3, confidence: null, decision: null },
      { on: 50, value: 7, row: 2, confidence: null, decision: null },
    ],
    left: [{ row: 1, problem: "replaced" }],
  });
});

// Values of the distribution function to 15 digits: NIST Digital Library of Mathematical Functions, 7.17 and tables of erfc.
test.each([
  [0, 0.5],
  [1, 0.841344746068543],
  [-1, 0.158655253931457],
  [1.96, 0.97500210485178],
  [-3, 0.00134989803163009],
  [-8, 6.22096057427178e-16],
  [6, 0.999999999013412],
  [-40, 0],
])("the normal distribution at %p is %p", (z, p) => {
  expect(Math.abs(normalCdf(z) - p)).toBeLessThan(1e-14);
});
