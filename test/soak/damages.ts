// Many workbooks damaged on the XML of their parts: what is not found, not mended, or lost of what people entered is a fault.
import { checkDamaged, pristineCells } from "../support/check-damaged";
import { pristineWorkbook } from "../support/pristine-workbook";

/** Its cases are the seeds from 1 on. @throws Error with the first workbook of which something was not found, not mended or lost */
export async function soakDamages(count: number): Promise<void> {
  const bytes = await pristineWorkbook();
  const pristine = await pristineCells(bytes);
  for (let seed = 1; seed <= count; seed += 1) {
    const { made, unseen, unmended, lost } = await checkDamaged(bytes, pristine, seed);
    if (unseen.length + unmended.length + lost.length > 0)
      throw new Error(
        `Seed ${seed} (${made.join("; ")}): ${[...unseen, ...unmended, ...lost].join("; ")}`
      );
    if (seed % 25 === 0) console.log(`${seed} workbooks, none wrong.`);
  }
}
