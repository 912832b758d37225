// Tells when cells of the workbook changed or the selection moved, whoever did it. What changed is not said: those who listen read again,
// because Excel's events leave changes out (recalculated cells, drop-downs on the web).
import { run } from "./run";

type Sheets = Excel.WorksheetCollection;
type Heard = () => Promise<void>;
type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, "remove">;

/** Calls `listener` after each change of cells on any sheet. Returns a function that ends the watching. */
export function watch(listener: () => void): Promise<() => Promise<void>> {
  return listen(listener, (sheets, heard) => [sheets.onChanged.add(heard)]);
}

/**
 * Calls `listener` after each move of the selection and each change to another sheet, which moves no selection of its own. Returns a function
 * that ends the watching.
 */
export function watchSelection(listener: () => void): Promise<() => Promise<void>> {
  return listen(listener, (sheets, heard) => [
    sheets.onSelectionChanged.add(heard),
    sheets.onActivated.add(heard),
  ]);
}

async function listen(
  listener: () => void,
  add: (sheets: Sheets, heard: Heard) => readonly Handler[]
): Promise<() => Promise<void>> {
  const heard: Heard = () => {
    listener();
    return Promise.resolve();
  };
  const { result } = await run(async (context) => {
    const handlers = add(context.workbook.worksheets, heard);
    await context.sync();
    return { handlers, context };
  });
  return async () => {
    await Excel.run(result.context, async (context) => {
      for (const handler of result.handlers) handler.remove();
      await context.sync();
    });
  };
}
