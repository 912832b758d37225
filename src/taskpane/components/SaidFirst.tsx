// The end of a form that writes: what will be written, or what is still to be said, then write or leave it, and why it failed.
import type { Task } from "../use-task";
import { Failure } from "./Failure";
import { Notice } from "./Notice";
import { Sentences } from "./Sentences";
import { WriteRow } from "./WriteRow";

export interface SaidFirstProps {
  readonly what: string;
  /** The same in more words. */
  readonly more?: readonly string[];
  /** Something that has to be said first is not said yet. */
  readonly isWaiting?: boolean;
  readonly task: Task<void>;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
}

export function SaidFirst(props: SaidFirstProps) {
  const { what, more = [], isWaiting = false, task, onWrite, onCancel } = props;
  return (
    <>
      <Notice kind="note" title={what}>
        {more.length > 0 ? <Sentences sentences={more} /> : undefined}
      </Notice>
      <WriteRow isBusy={task.phase === "busy"} {...{ isWaiting, onWrite, onCancel }} />
      {task.phase === "failed" && <Failure explanation={task.explanation} />}
    </>
  );
}
