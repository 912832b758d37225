// What to do next about a flag, and on what it rests, from rows of a workbook: a late bloomer is met by a look at the target, and support
// that does not help by another kind of help.
import { attention } from "../../src/domain/attention";
import type { Flag } from "../../src/domain/attention";
import { cycleFrom } from "../../src/schema/cycle-rows";
import { recordFrom } from "../../src/schema/row";
import type { Row } from "../../src/schema/row";
import { english } from "../../src/text/en";
import { casesAsOf, rowsOfCases } from "../support/measure-cases";
import type { MeasureCaseRow } from "../support/measure-cases";

type Given = Partial<Omit<MeasureCaseRow, "readings">> & {
  readonly values?: readonly number[];
  readonly sessions?: readonly Row[];
};

/** The flag of one measure from 70 to 90 in 84 days, measured weekly at the values given. */
function flagOf({ values = [], sessions = [], ...given }: Given): Flag | undefined {
  const readings = values.map((value, i) => [7 * (i + 1), value] as const);
  const after = 7 * values.length;
  const one = {
    name: "",
    after,
    measure: {},
    readings,
    says: { state: "behind" },
    ...given,
  } as const;
  const rows = new Map(rowsOfCases([one]));
  rows.set(
    "Sessions",
    sessions.map((row, i) => ({ SessionId: `S${i}`, PlanId: "P001", Type: "Coaching", ...row }))
  );
  const [flag] = attention(recordFrom(rows, english), casesAsOf, cycleFrom(rows, english));
  return flag;
}

const flat = [71, 70, 71, 70, 71];
const held = (...daysAgo: readonly number[]) => daysAgo.map((ago) => ({ Held: casesAsOf - ago }));

test.each<readonly [string, Given, readonly [Flag["rule"], Flag["step"]]]>([
  ["Stalled lately", { values: flat }, ["measure-stalled", "measure-stalled"]],
  ["Stalled for long", { values: [...flat, 70, 71] }, ["measure-stalled", "review-target"]],
  [
    "Stalled in spite of two sessions",
    { values: flat, sessions: held(3, 15) },
    ["measure-stalled", "another-help"],
  ],
  [
    "Stalled for long in spite of two sessions",
    { values: [...flat, 70, 71], sessions: held(3, 15) },
    ["measure-stalled", "review-or-help"],
  ],
  [
    "with one session since it stopped moving",
    { values: flat, sessions: held(3, 40) },
    ["measure-stalled", "measure-stalled"],
  ],
  [
    "a contact is no support",
    { values: flat, sessions: [...held(3), { Held: casesAsOf - 9, Type: "Contact" }] },
    ["measure-stalled", "measure-stalled"],
  ],
  [
    "a session of another plan, or to come, is no support",
    { values: flat, sessions: [...held(3, -4), { Held: casesAsOf - 9, PlanId: "P002" }] },
    ["measure-stalled", "measure-stalled"],
  ],
  [
    "Behind beyond what three times the pace would mend",
    { values: [71, 72, 73, 74, 75, 76, 77, 78, 79, 80], sessions: held(3, 15) },
    ["measure-behind", "review-target"],
  ],
  [
    "a late bloomer is Behind first",
    { values: [71, 70, 71, 70] },
    ["measure-behind", "measure-behind"],
  ],
])("%s", (_, given, wanted) => {
  const flag = flagOf(given);
  expect([flag?.rule, flag?.step]).toEqual(wanted);
});

const done = { Due: 10, DoneOn: 8 };
test.each<readonly [string, Given, Flag["facts"]]>([
  [
    "a data problem: what is missing",
    { values: [71], measure: { Target: null, Unit: null } },
    [
      { fact: "noUnit", of: "M001", on: null, value: null },
      { fact: "noTarget", of: "M001", on: null, value: null },
    ],
  ],
  [
    "a measure never measured: that it was not",
    { after: 60 },
    [{ fact: "neverMeasured", of: "M001", on: null, value: null }],
  ],
  [
    "a measure past its due date: that date",
    { after: 90, values: [71] },
    [{ fact: "targetDue", of: "M001", on: casesAsOf - 6, value: null }],
  ],
  [
    "milestones: how many are done, and when the next was due",
    {
      after: 50,
      measure: { Direction: "Milestones" },
      milestones: [done, { Due: 30 }, { Due: 40 }, { Due: 80 }],
    },
    [
      { fact: "milestonesDone", of: "M001", on: casesAsOf - 42, value: 1 },
      { fact: "milestoneDue", of: "M001", on: casesAsOf - 20, value: null },
    ],
  ],
  ["readings alone where there are some", { values: flat }, []],
])("beside readings the evidence of %s", (_, given, wanted) => {
  expect(flagOf(given)?.facts).toEqual(wanted);
});
