// Totals of groups: what is published, and what can be worked out from it by subtraction.
import * as fc from "fast-check";
import { bands, groupTotals } from "../../src/domain/group-totals";
import type { Band, Counted, TotalsLine } from "../../src/domain/group-totals";

/** `[group, people needing attention, people on their way]`, each with one plan. */
function counted(groups: readonly (readonly [string, number, number])[]): readonly Counted[] {
  const people = (group: string, band: Band, count: number) =>
    Array.from({ length: count }, (_, n) => ({ group, band, person: `${group} ${band} ${n}` }));
  return groups.flatMap(([group, attention, onItsWay]) => [
    ...people(group, "attention", attention),
    ...people(group, "onItsWay", onItsWay),
  ]);
}

const line = ({ group, people, bands: own }: TotalsLine) => [
  group,
  people,
  own === null ? null : [own.attention, own.onItsWay],
];

test.each([
  [
    "groups of enough people are shown as they are",
    [
      ["A", 5, 6],
      ["B", 0, 7],
    ],
    [
      ["A", 11, [5, 6]],
      ["B", 7, [0, 7]],
    ],
  ],
  [
    "a small group goes with the next smallest",
    [
      ["A", 5, 6],
      ["B", 0, 7],
      ["C", 0, 2],
    ],
    [
      ["A", 11, [5, 6]],
      [null, 9, [0, 9]],
    ],
  ],
  [
    "small groups go together when they are enough",
    [
      ["A", 5, 6],
      ["B", 0, 3],
      ["C", 0, 3],
    ],
    [
      ["A", 11, [5, 6]],
      [null, 6, [0, 6]],
    ],
  ],
  [
    "one small group beside one other is not told apart",
    [
      ["A", 5, 6],
      ["B", 0, 2],
    ],
    [],
  ],
  [
    "a band of too few is left out, and that of another group with it",
    [
      ["A", 5, 9],
      ["B", 5, 6],
      ["C", 1, 7],
    ],
    [
      ["A", 14, [5, 9]],
      ["B", 11, null],
      ["C", 8, null],
    ],
  ],
  ["too few people in all: nothing", [["A", 2, 2]], []],
] as const)("%s", (_, groups, lines) => {
  expect(groupTotals(counted(groups), 5).lines.map(line)).toEqual(lines);
});

const least = 4;
const anyGroups = fc.array(
  fc.record({
    group: fc.constantFrom("A", "B", "C", "D", "E"),
    person: fc.nat({ max: 30 }).map(String),
    band: fc.constantFrom(...bands),
  }),
  { maxLength: 60 }
);

test("no number that is published, and none that is left over by subtraction, counts a few people", () => {
  fc.assert(
    fc.property(anyGroups, (all) => {
      const { all: whole, lines } = groupTotals(all, least);
      const peopleIn = (some: readonly Counted[]) => new Set(some.map(({ person }) => person)).size;
      const isFine = (some: readonly Counted[]) => some.length === 0 || peopleIn(some) >= least;
      const named = lines.flatMap(({ group }) => group ?? []);
      const of = (group: string | null) =>
        all.filter((one) => (group === null ? !named.includes(one.group) : one.group === group));
      const published = whole === null ? [] : [all, ...lines.map(({ group }) => of(group))];
      const silent = lines.filter((one) => one.bands === null).flatMap(({ group }) => of(group));
      const byBand = bands.flatMap((band) => [
        ...(whole?.bands ? [all.filter((one) => one.band === band)] : []),
        ...lines
          .filter((one) => one.bands !== null)
          .map(({ group }) => of(group).filter((one) => one.band === band)),
        ...(whole?.bands ? [silent.filter((one) => one.band === band)] : []),
      ]);
      expect([...published, ...byBand].filter((some) => !isFine(some))).toEqual([]);
      // What one line alone leaves out would stand in the whole less the others.
      if (whole?.bands && lines.length > 1)
        expect(lines.filter((one) => one.bands === null)).not.toHaveLength(1);
      expect(lines.reduce((sum, { plans }) => sum + plans, 0)).toBe(
        lines.length === 0 ? 0 : all.length
      );
    })
  );
});
