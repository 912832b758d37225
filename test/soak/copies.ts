// Copies of generated workbooks, for every audience: none may hold a text that its audience may not see.
import * as fc from "fast-check";
import { wrongInCopies } from "../support/copies-of-marked";
import { markedWorkbooks } from "../support/marked-workbook";

export async function soakCopies(count: number, seed: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(markedWorkbooks, async (marked) => {
      const wrong = await wrongInCopies(marked);
      if (wrong.length > 0) throw new Error(wrong.join("\n"));
    }),
    { numRuns: count, seed }
  );
}
