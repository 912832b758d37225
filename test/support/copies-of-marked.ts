// Copies of a marked workbook for everybody who may get one, and the marks in all parts of their files.
import { unzipSync } from "fflate";
import { textsOfBook } from "../../src/files/texts-of-book";
import { InputError } from "../../src/usecases/input-error";
import { makeCopy } from "../../src/usecases/make-copy";
import type { CopyFor } from "../../src/usecases/make-copy";
import type { MarkedWorkbook } from "./marked-workbook";
import { marksIn } from "./marked-workbook";
import { openHost } from "./open-host";

/** Marks in the copy; none where there is nothing to show, which is a sentence and no file. */
async function marksOfCopy(copyFor: CopyFor, otherTexts: readonly string[]) {
  try {
    const { bytes } = await makeCopy({ copyFor, otherTexts });
    const parts = Object.entries(unzipSync(bytes));
    return marksIn(
      parts.map(([name, part]) => `${name}\n${new TextDecoder("latin1").decode(part)}`).join("\n")
    );
  } catch (error) {
    if (error instanceof InputError) return new Set<string>();
    throw error;
  }
}

/** What is wrong with the copies of this workbook, in words; nothing when all is well. */
export async function wrongInCopies(marked: MarkedWorkbook): Promise<readonly string[]> {
  const { book, managers, learners, teams } = marked;
  openHost(book);
  const texts = textsOfBook(book);
  const wrong: string[] = [];
  const compare = (who: string, found: ReadonlySet<string>, right: ReadonlySet<string>): void => {
    for (const one of found) if (!right.has(one)) wrong.push(`${who} reads ${one}`);
    for (const one of right) if (!found.has(one)) wrong.push(`${who} misses ${one}`);
  };
  for (const { id, mayBeSeen } of managers)
    compare(
      `manager ${id}`,
      await marksOfCopy({ audience: "manager", manager: id }, texts),
      mayBeSeen
    );
  for (const { id, mayBeSeen } of learners)
    compare(
      `learner ${id}`,
      await marksOfCopy({ audience: "learner", learner: id }, texts),
      mayBeSeen
    );
  const hr = await marksOfCopy({ audience: "hr", leastPeople: 2 }, texts);
  for (const one of hr) if (!teams.has(one)) wrong.push(`HR reads ${one}`);
  return wrong;
}
