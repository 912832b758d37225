// Two people at once at one workbook, request by request: no entry is lost or doubled. Here some orders of some pairs; all pairs in many
// orders are `npm run soak schedules`.
import * as fc from "fast-check";
import type { Book } from "../../src/files/book";
import { oneAfterTheOther, wrongAtOnce } from "../support/at-once";
import type { ProductOperation } from "../support/operations";
import { productOperations, workedOn } from "../support/operations";

let book: Book;
beforeAll(async () => {
  book = await workedOn();
});

function pairOf(...names: readonly [string, string]): [ProductOperation, ProductOperation] {
  const [first, second] = names.map((name) => productOperations.find((one) => one.name === name));
  if (first === undefined || second === undefined) throw new Error(`No operations ${names.join()}`);
  return [first, second];
}

/** The first is held up after so many requests, until the second has ended. */
const heldUpAfter = (requests: number): readonly number[] => [
  ...Array<number>(requests).fill(0),
  ...Array<number>(60).fill(1),
  ...Array<number>(60).fill(0),
];

test.each([9, 10, 11])(
  "an import that is held up after %i requests, while a colleague takes it for broken off and completes it",
  async (requests) => {
    const pair = pairOf("import a tracker", "put a flag aside");
    const serial = await oneAfterTheOther(book, ...pair);
    expect(await wrongAtOnce(book, pair, serial, heldUpAfter(requests))).toBe(null);
  }
);

test("readings are logged while plans are set up, in whatever order requests are answered", async () => {
  const pair = pairOf("log readings", "set up a plan");
  const serial = await oneAfterTheOther(book, ...pair);
  const turn = fc.integer({ min: 0, max: 1 });
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { minLength: 2, maxLength: 40 }), async (order) => {
      // Both must have a turn at all.
      expect(await wrongAtOnce(book, pair, serial, [...order, 0, 1])).toBe(null);
    }),
    { numRuns: 4 }
  );
});
