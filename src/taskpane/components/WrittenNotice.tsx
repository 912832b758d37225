// What was just written, with the button that takes it back; without it when there was nothing to do.
import { withoutHowBack } from "../../usecases/change/how-back";
import { Notice } from "./Notice";
import { UndoNotice } from "./UndoNotice";

export interface WrittenNoticeProps {
  /** What the use case said. */
  readonly sentences: readonly string[];
  readonly today: number;
  readonly by: string;
  readonly onUndone: () => void;
}

export function WrittenNotice({ sentences, today, by, onUndone }: WrittenNoticeProps) {
  const { done, hasWritten } = withoutHowBack(sentences);
  const told = done.join("\n");
  return hasWritten ? (
    <UndoNotice sentence={told} today={today} by={by} onWritten={onUndone} />
  ) : (
    <Notice kind="note" title={told} />
  );
}
