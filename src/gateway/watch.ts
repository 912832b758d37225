// Tells when cells of the workbook changed, whoever changed them. What changed is not said: those who listen read again,
// because Excel's events leave changes out (recalculated cells, drop-downs on the web).
import { run } from "./run";

/** Calls `listener` after each change of cells on any sheet. Returns a function that ends the watching. */
export async function watch(listener: () => void): Promise<() => Promise<void>> {
  const { result: handler } = await run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(() => {
      listener();
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return async () => {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}
