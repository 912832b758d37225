// Runs one use case at a time for a component: idle, busy, failed or done. The one place where the pane catches errors.
import { useCallback, useRef, useState } from "react";
import type { Explanation } from "../usecases/explain";
import { explainLater } from "./explain-later";

export type Task<Result> =
  | { readonly phase: "idle" }
  | { readonly phase: "busy"; readonly step: string }
  | { readonly phase: "failed"; readonly explanation: Explanation }
  | { readonly phase: "done"; readonly result: Result };

/** A use case at work tells its present step in words. */
export type Say = (step: string) => void;

export interface TaskRun<Result> {
  readonly task: Task<Result>;
  /** Starts; a second start while busy is left out, so that a double click does nothing twice. */
  readonly run: (work: (say: Say) => Promise<Result>) => void;
  readonly reset: () => void;
}

export function useTask<Result>(): TaskRun<Result> {
  const [task, setTask] = useState<Task<Result>>({ phase: "idle" });
  const isBusy = useRef(false);
  const run = useCallback((work: (say: Say) => Promise<Result>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setTask({ phase: "busy", step: "" });
    work((step) => setTask({ phase: "busy", step }))
      .then(
        (result) => setTask({ phase: "done", result }),
        async (error: unknown) =>
          setTask({ phase: "failed", explanation: await explainLater(error) })
      )
      .finally(() => {
        isBusy.current = false;
      });
  }, []);
  const reset = useCallback(() => setTask({ phase: "idle" }), []);
  return { task, run, reset };
}
