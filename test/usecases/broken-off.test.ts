// Operations broken off at a request: the sentence that is told is true, and a rerun leaves the workbook as if nothing had failed. Here a
// sample; every request of every operation is `npm run soak faults`.
import type { Book } from "../../src/files/book";
import { requestFaults, undisturbed, wrongAfterFault } from "../support/broken-off";
import { productOperations, workedOn } from "../support/operations";

let book: Book;
beforeAll(async () => {
  book = await workedOn();
});

/** From the last request backwards: those near the end write. */
test.each([
  ["check in", [2, 4]],
  ["import a tracker", [1, 3]],
  ["merge two people", [2, 3]],
  ["mend what people entered", [1, 5]],
])("%s: at the requests %j from the end", async (name, fromEnd) => {
  const operation = productOperations.find((one) => one.name === name);
  if (operation === undefined) throw new Error(`There is no operation ${name}.`);
  const clean = await undisturbed(book, operation);
  const wrong: (string | null)[] = [];
  for (const [index, back] of fromEnd.entries()) {
    const fault = requestFaults[(index * 5 + back) % requestFaults.length] ?? { code: "Timeout" };
    wrong.push(await wrongAfterFault(book, operation, clean, clean.requests - back, fault));
  }
  expect(wrong).toEqual(fromEnd.map(() => null));
});
