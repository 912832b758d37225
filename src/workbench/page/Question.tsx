// A question before something that cannot be taken back; the safe answer is the one that has the focus.
import { Dialog } from "./Dialog";

export interface QuestionProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly yes: string;
  readonly onYes: () => void;
  readonly onCancel: () => void;
}

export function Question({ title, lines, yes, onYes, onCancel }: QuestionProps) {
  return (
    <Dialog titleId="question-title" heading={title} onCancel={onCancel}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div className="dialog-buttons">
        <button type="button" className="button" onClick={onYes}>
          {yes}
        </button>
        <button type="button" className="button primary" autoFocus onClick={onCancel}>
          Cancel
        </button>
      </div>
    </Dialog>
  );
}
