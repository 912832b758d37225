// Copies of a marked workbook for everybody who may get one, and the marks in all parts of their files.
import { unzipSync } from "fflate";
import { textsOfBook } from "../../src/files/texts-of-book";
import { InputError } from "../../src/usecases/input-error";
import { makeCopy } from "../../src/usecases/make-copy";
import type { CopyFor } from "../../src/usecases/make-copy";
import type { MarkedWorkbook } from "./marked-workbook";
import { marksIn } from "./marked-workbook";
import { openHost } from "./open-host";

/** The file; null where there is nothing to show, which is a sentence. */
async function fileFor(copyFor: CopyFor, otherTexts: readonly string[]) {
  try {
    return (await makeCopy({ copyFor, otherTexts })).bytes;
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/** Marks in the copy. */
async function marksOfCopy(copyFor: CopyFor, otherTexts: readonly string[]) {
  const bytes = await fileFor(copyFor, otherTexts);
  if (bytes === null) return new Set<string>();
  const parts = Object.entries(unzipSync(bytes));
  return marksIn(
    parts.map(([name, part]) => `${name}\n${new TextDecoder("latin1").decode(part)}`).join("\n")
  );
}

/** The files of all who may get one. */
export async function copiesOf({ book, managers, learners }: MarkedWorkbook) {
  openHost(book);
  const texts = textsOfBook(book);
  const audiences: readonly CopyFor[] = [
    ...managers.map(({ id }): CopyFor => ({ audience: "manager", manager: id })),
    ...learners.map(({ id }): CopyFor => ({ audience: "learner", learner: id })),
    { audience: "hr", leastPeople: 2 },
  ];
  const files: (Uint8Array | null)[] = [];
  for (const one of audiences) files.push(await fileFor(one, texts));
  return files;
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
