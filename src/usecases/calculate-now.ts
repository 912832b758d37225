// A person asks for the results of a workbook that Excel calculates only when asked. No cell that people entered is touched, and the
// workbook stays as it was set.
import { recalculate } from "../gateway/calculation";
import { run } from "../gateway/run";

export async function calculateNow(): Promise<void> {
  await run(recalculate);
}
