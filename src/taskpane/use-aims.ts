// The measures of one plan for a form, read when it opens.
import { useEffect } from "react";
import type { PlanAims } from "../usecases/agreement/read-aims";
import { readAims } from "../usecases/agreement/read-aims";
import { type Task, useTask } from "./use-task";
import { useWords } from "./words";

export function useAims(planId: string, today: number): Task<PlanAims> {
  const { words } = useWords();
  const { task, run } = useTask<PlanAims>();
  useEffect(() => run(() => readAims(planId, today, words)), [run, planId, today, words]);
  return task;
}
