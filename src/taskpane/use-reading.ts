// What a view shows of the workbook. Kept while it is read anew, so that a form that is open does not vanish under the hands; read anew
// when the workbook changed (`since` is another thing then), by whomever.
import { useCallback, useEffect, useState } from "react";
import type { Explanation } from "../usecases/explain";
import { useTask } from "./use-task";

export interface Reading<Result> {
  /** Null until the first reading is there. */
  readonly result: Result | null;
  readonly failure: Explanation | null;
  readonly again: () => void;
}

/** `read` stays the same function from one drawing to the next. */
export function useReading<Result>(read: () => Promise<Result>, since: unknown): Reading<Result> {
  const [result, setResult] = useState<Result | null>(null);
  const { task, run } = useTask<void>();
  const again = useCallback(() => run(async () => setResult(await read())), [run, read]);
  useEffect(again, [again, since]);
  return { result, failure: task.phase === "failed" ? task.explanation : null, again };
}
