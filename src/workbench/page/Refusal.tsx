// What a cell refused and why, in the words of its validation: mend the text or leave the cell as it was.
import { Dialog } from "./Dialog";

export interface RefusalProps {
  readonly title: string;
  readonly message: string;
  readonly canRetry: boolean;
  readonly onRetry: () => void;
  readonly onCancel: () => void;
}

export function Refusal({ title, message, canRetry, onRetry, onCancel }: RefusalProps) {
  return (
    <Dialog
      titleId="refusal-title"
      heading={title === "" ? "This cell does not take that" : title}
      onCancel={onCancel}
      role="alertdialog"
      aria-describedby="refusal-message"
      onKeyDown={(event) => event.stopPropagation()}
    >
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
    </Dialog>
  );
}
