// The only place that opens a conversation with Excel. Counts its requests and turns Excel's errors into WorkbookError.
// What is said in the conversation belongs to observe, apply and rows.
import { WorkbookError, workbookErrorCode } from "./error";

export interface RunOptions {
  /**
   * For writes that a person asked for by a click, and for readings that can wait: Excel waits until they leave the cell that they are editing,
   * instead of refusing. See "Delay execution while cell is being edited", learn.microsoft.com.
   */
  readonly delayForCellEdit?: boolean;
  /** Told after each completed sync how many there were so far. */
  readonly onSync?: (count: number) => void;
}

export interface RunResult<T> {
  readonly result: T;
  /** Round trips that the body asked for. Excel.run adds one at its end only if the body left something unsent. */
  readonly syncs: number;
}

/** Runs the body in one conversation. Errors of Excel become WorkbookError; all others pass unchanged. */
export async function run<T>(
  body: (context: Excel.RequestContext) => Promise<T>,
  options: RunOptions = {}
): Promise<RunResult<T>> {
  let syncs = 0;
  const counted = async (context: Excel.RequestContext): Promise<T> => {
    const sync = context.sync.bind(context);
    context.sync = async <V>(value?: V): Promise<V> => {
      const answer = await sync<V>(value);
      syncs += 1;
      options.onSync?.(syncs);
      return answer;
    };
    const result = await body(context);
    context.sync = sync;
    return result;
  };
  try {
    const delayForCellEdit = options.delayForCellEdit ?? false;
    const result = await Excel.run({ delayForCellEdit }, counted);
    return { result, syncs };
  } catch (error) {
    throw asWorkbookError(error);
  }
}

/** Excel's own error as ours; all others unchanged. */
export function asWorkbookError(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const place = error.debugInfo?.errorLocation ?? "";
  return new WorkbookError(workbookErrorCode(error.code), place, {
    cause: error,
    // Excel's code and no more: its message may hold what people typed. The cause keeps it for a debugger.
    detail: error.code,
  });
}
