// Many workbooks damaged on the XML of their parts: what is not found, not mended, or lost of what people entered is a fault.
import { checkDamaged, pristineCells } from "../support/check-damaged";
import { pristineWorkbook } from "../support/pristine-workbook";

/** Seeds from `from` on. @throws Error with every workbook of which something was not found, not mended or lost */
export async function soakDamages(count: number, from: number): Promise<void> {
  const bytes = await pristineWorkbook();
  const pristine = await pristineCells(bytes);
  const kinds = new Map<string, number>();
  const wrong: string[] = [];
  for (let done = 1; done <= count; done += 1) {
    const seed = from + done - 1;
    const outcome = await checkDamaged(bytes, pristine, seed).catch((error: unknown) => ({
      ...{ made: [], unseen: [], unmended: [], lost: [] },
      failed: String(error),
    }));
    const { made, unseen, unmended, lost } = outcome;
    const faults = [
      ...unseen.map((one) => `not found: ${one}`),
      ...unmended.map((one) => `not mended: ${one}`),
      ...lost.map((one) => `lost: ${one}`),
      ...("failed" in outcome ? [outcome.failed] : []),
    ];
    if (faults.length > 0) {
      wrong.push(`Seed ${seed} (${made.join("; ")}): ${faults.join("; ")}`);
      console.log(wrong.at(-1));
    }
    for (const one of made) {
      const [name = ""] = one.split(": ");
      kinds.set(name, (kinds.get(name) ?? 0) + 1);
    }
    if (done % 25 === 0) console.log(`${done} workbooks, ${wrong.length} wrong.`);
  }
  for (const [name, times] of [...kinds].sort()) console.log(`  ${name}: ${times}`);
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
}
