// Every request of every operation fails once before it was carried out and once after, with Excel's codes in turn: whatever then stands in
// the workbook, a rerun leaves it as if nothing had failed.
import { requestFaults, undisturbed, wrongAfterFault } from "../support/broken-off";
import { productOperations, workedOn } from "../support/operations";

/** `count` is the most requests that are looked at of each operation. @throws Error with all that was wrong */
export async function soakFaults(count: number): Promise<void> {
  const book = await workedOn();
  const wrong: string[] = [];
  let cases = 0;
  for (const operation of productOperations) {
    const clean = await undisturbed(book, operation);
    const requests = Math.min(count, clean.requests);
    let at = 0;
    for (let n = 1; n <= requests; n += 1)
      for (const isAfter of [false, true]) {
        const fitting = requestFaults.filter(
          ({ afterCarriedOut }) => (afterCarriedOut === true) === isAfter
        );
        const fault = fitting[(at += 1) % fitting.length];
        if (fault === undefined) continue;
        cases += 1;
        const found = await wrongAfterFault(book, operation, clean, n, fault);
        if (found !== null) wrong.push(found);
        if (found !== null) console.log(found);
      }
    console.log(`${operation.name}: ${requests} requests, each twice; ${wrong.length} wrong.`);
  }
  console.log(`${productOperations.length} operations, ${cases} faults.`);
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
}
