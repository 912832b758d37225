// A question before something that cannot be taken back; the safe answer is the one that has the focus.
import { useEffect, useRef } from "react";

export interface QuestionProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly yes: string;
  readonly onYes: () => void;
  readonly onCancel: () => void;
}

export function Question({ title, lines, yes, onYes, onCancel }: QuestionProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby="question-title"
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id="question-title">{title}</h2>
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
    </dialog>
  );
}
