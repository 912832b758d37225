// What stands where Excel would open a second window: a workbook that the pane made. It is kept as a file, or opened here in the
// place of the present one; nothing happens by itself.
import { Dialog } from "./Dialog";

export interface NewWorkbookProps {
  readonly onSave: () => void;
  readonly onOpen: () => void;
  readonly onCancel: () => void;
}

export function NewWorkbook({ onSave, onOpen, onCancel }: NewWorkbookProps) {
  return (
    <Dialog titleId="new-workbook-title" heading="A new workbook" onCancel={onCancel}>
      <p>The pane made a workbook beside this one. Excel would open it in a window of its own.</p>
      <div className="dialog-buttons">
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
        <button type="button" className="button" onClick={onOpen}>
          Open it here
        </button>
        <button type="button" className="button primary" autoFocus onClick={onSave}>
          Save it as a file
        </button>
      </div>
    </Dialog>
  );
}
