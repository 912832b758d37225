// The text box over the cell that is being typed into; it grows with its text.
import { cellAddress } from "./address";
import type { Edit } from "./edit";

export interface CellEditorProps {
  readonly edit: Edit;
  readonly onChange: (text: string) => void;
  readonly onKeyDown: React.KeyboardEventHandler;
}

export function CellEditor({ edit, onChange, onKeyDown }: CellEditorProps) {
  return (
    <input
      className="cell-editor"
      aria-label={`Content of ${cellAddress(edit.place)}`}
      value={edit.text}
      size={Math.max(4, edit.text.length + 2)}
      spellCheck={false}
      autoFocus
      onFocus={(event) => {
        const end = event.currentTarget.value.length;
        event.currentTarget.setSelectionRange(end, end);
      }}
      autoComplete="off"
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  );
}
