// The bar above the grid: the name box, where an address can be typed to go there, and the content of the active cell.
import { useEffect, useState } from "react";

export interface FormulaBarProps {
  readonly address: string;
  /** What the active cell holds, or what has been typed so far. */
  readonly text: string;
  readonly isEditing: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onGoTo: (address: string) => void;
  readonly onStart: () => void;
  readonly onChange: (text: string) => void;
  readonly onKeyDown: React.KeyboardEventHandler;
  readonly onAccept: () => void;
  readonly onCancel: () => void;
}

export function FormulaBar(props: FormulaBarProps) {
  return (
    <div className="formula-bar" role="group" aria-label="Formula bar">
      <button
        type="button"
        className="bar-button"
        aria-label="Undo"
        title="Undo (Ctrl+Z)"
        disabled={!props.canUndo || props.isEditing}
        onClick={props.onUndo}
      >
        ↶
      </button>
      <button
        type="button"
        className="bar-button"
        aria-label="Redo"
        title="Redo (Ctrl+Y)"
        disabled={!props.canRedo || props.isEditing}
        onClick={props.onRedo}
      >
        ↷
      </button>
      <NameBox address={props.address} onGoTo={props.onGoTo} />
      <button
        type="button"
        className="bar-button"
        aria-label="Cancel typing"
        disabled={!props.isEditing}
        onMouseDown={(event) => event.preventDefault()}
        onClick={props.onCancel}
      >
        ✕
      </button>
      <button
        type="button"
        className="bar-button"
        aria-label="Accept typing"
        disabled={!props.isEditing}
        onMouseDown={(event) => event.preventDefault()}
        onClick={props.onAccept}
      >
        ✓
      </button>
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <input
        className="formula"
        aria-label="Formula or value of the active cell"
        value={props.text}
        spellCheck={false}
        autoComplete="off"
        onFocus={props.onStart}
        onChange={(event) => props.onChange(event.target.value)}
        onKeyDown={props.onKeyDown}
      />
    </div>
  );
}

function NameBox({
  address,
  onGoTo,
}: {
  readonly address: string;
  readonly onGoTo: (address: string) => void;
}) {
  const [text, setText] = useState(address);
  useEffect(() => setText(address), [address]);
  return (
    <input
      className="name-box"
      aria-label="Name box"
      value={text}
      spellCheck={false}
      autoComplete="off"
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => setText(address)}
      onKeyDown={(event) => {
        if (event.key === "Enter") onGoTo(text);
        if (event.key === "Escape") setText(address);
      }}
    />
  );
}
