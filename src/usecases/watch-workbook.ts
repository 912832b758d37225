// Hears that the workbook changed, so that what the pane shows can be read again.
import { watch } from "../gateway/watch";

/** Calls `listener` after each change, its own writes included. Returns a function that ends the watching. */
export async function watchWorkbook(listener: () => void): Promise<() => Promise<void>> {
  return watch(listener);
}
