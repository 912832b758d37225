// What was just written, with the button that takes it back; without it when there was nothing to do.
import type { Done } from "../../usecases/change/done";
import { Notice } from "./Notice";
import { UndoNotice } from "./UndoNotice";

export interface WrittenNoticeProps {
  readonly done: Done;
  /** Above what was done, when it was. */
  readonly title?: string;
  readonly today: number;
  readonly by: string;
  readonly onUndone: () => void;
}

export function WrittenNotice({ done, title, today, by, onUndone }: WrittenNoticeProps) {
  const { said, back } = done;
  const told = said.join("\n");
  if (back === null) return <Notice kind="note" title={told} />;
  const sentences = title === undefined ? { sentence: told } : { sentence: title, more: said };
  return (
    <UndoNotice {...sentences} {...{ operation: back.operation, today, by }} onWritten={onUndone} />
  );
}
