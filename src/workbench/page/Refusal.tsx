// What a cell refused and why, in the words of its validation: mend the text or leave the cell as it was.
import { useEffect, useRef } from "react";

export interface RefusalProps {
  readonly title: string;
  readonly message: string;
  readonly canRetry: boolean;
  readonly onRetry: () => void;
  readonly onCancel: () => void;
}

export function Refusal({ title, message, canRetry, onRetry, onCancel }: RefusalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      className="dialog"
      aria-labelledby="refusal-title"
      aria-describedby="refusal-message"
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id="refusal-title">{title === "" ? "This cell does not take that" : title}</h2>
      <p id="refusal-message">{message}</p>
      <div className="dialog-buttons">
        {canRetry && (
          <button type="button" className="button primary" onClick={onRetry}>
            Retry
          </button>
        )}
        <button type="button" className={canRetry ? "button" : "button primary"} onClick={onCancel}>
          {canRetry ? "Cancel" : "Close"}
        </button>
      </div>
    </dialog>
  );
}
