// Two people who append to the same table at once, held up before each request in turn: every row of both is there once.
import { openHost } from "../support/open-host";
import { inTurns } from "../support/company";
import { differences, items, rowsOf, setUp } from "../support/set-up";
import { smallSpec } from "../support/small-spec";

const wanted = smallSpec();
const [mine, theirs] = [
  [5, 6].map((at) => items(at).slice(-1)).flat(),
  [8, 9, 10].map((at) => items(at).slice(-1)).flat(),
];

/** The requests of `mine`, with all of `theirs` after so many of them. */
const heldUpAfter = (requests: number): readonly number[] => [
  ...Array<number>(requests).fill(0),
  ...Array<number>(30).fill(1),
  ...Array<number>(30).fill(0),
];

describe.each([
  ["with rows", 3],
  ["that is new, with its blank row", 0],
])("a table %s", (_, count) => {
  test.each([1, 2, 3, 4, 5, 6, 7])("held up after request %i", async (requests) => {
    const host = openHost();
    await setUp(wanted, { Items: items(count) });
    const seats = [host, host.join()] as const;
    const ends = await inTurns(
      [
        { host: seats[0], job: () => setUp(wanted, { Items: mine }) },
        { host: seats[1], job: () => setUp(wanted, { Items: theirs }) },
      ],
      heldUpAfter(requests)
    );
    expect(ends.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
    const ids = (await rowsOf(wanted, "Items")).map(({ Id }) => Id);
    expect([...ids].sort()).toEqual(
      [...items(count), ...mine, ...theirs].map(({ Id }) => Id).sort()
    );
    expect(await differences(wanted)).toEqual([]);
  });
});
