// Many malformed files: workbooks with one of everything, workbooks of ours, files of text. What is neither read nor refused in one sentence
// is a fault; what is found becomes a recipe of malformed-corpus.ts.
import { writeXlsx } from "../../src/files/xlsx/write-xlsx";
import { drawFrom } from "../support/check-damaged";
import { afterText, afterWorkbook } from "../support/hostile-import";
import { malformedFile, malformedText } from "../support/malformed-file";
import { pristineWorkbook } from "../support/pristine-workbook";
import { smallBook } from "../support/small-book";

/** @throws Error with every seed that was neither read nor refused */
export async function soakFuzz(count: number, from: number): Promise<void> {
  const small = await writeXlsx(smallBook);
  const ours = await pristineWorkbook();
  const ends = { read: 0, refused: 0 };
  const wrong: string[] = [];
  for (let seed = from; seed < from + count; seed += 1) {
    const draw = drawFrom(seed);
    try {
      // A workbook of ours takes a second to open, so it is one of forty.
      const end =
        seed % 4 === 0
          ? await afterText(malformedText(draw))
          : await afterWorkbook(malformedFile(seed % 40 === 1 ? ours : small, draw));
      ends[end] += 1;
    } catch (error) {
      wrong.push(`Seed ${seed}: ${error instanceof Error ? (error.stack ?? "") : String(error)}`);
      console.log(wrong.at(-1));
    }
  }
  console.log(`${ends.read} read, ${ends.refused} refused in one sentence.`);
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
}
