// The drop-down of a cell with a list validation: a button at the cell's right edge and the list of words below it.
import { useLayoutEffect, useRef } from "react";

export interface ChoiceListProps {
  readonly address: string;
  readonly isOpen: boolean;
  readonly choices: readonly string[];
  readonly current: string;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  /** Closed by a key: the grid takes the focus again. */
  readonly onLeave: () => void;
  readonly onChoose: (choice: string) => void;
}

export function ChoiceList(props: ChoiceListProps) {
  const { choices, current } = props;
  const list = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => {
    if (props.isOpen) list.current?.focus({ preventScroll: true });
  }, [props.isOpen]);
  return (
    <div className="choices" onMouseDown={(event) => event.stopPropagation()}>
      <button
        type="button"
        tabIndex={-1}
        className="choices-button"
        aria-label={`Choices for ${props.address}`}
        aria-expanded={props.isOpen}
        onClick={props.isOpen ? props.onClose : props.onOpen}
      />
      {props.isOpen && (
        <select
          ref={list}
          className="choices-list"
          size={Math.max(2, Math.min(8, choices.length))}
          aria-label={`Choices for ${props.address}`}
          defaultValue={choices.includes(current) ? current : choices[0]}
          onBlur={props.onClose}
          onClick={(event) => {
            if (event.target instanceof HTMLOptionElement) props.onChoose(event.target.value);
          }}
          onKeyDown={(event) => {
            event.stopPropagation();
            if (event.key === "Enter") {
              event.preventDefault();
              props.onChoose(event.currentTarget.value);
            }
            if (event.key === "Escape" || event.key === "Tab") {
              event.preventDefault();
              props.onLeave();
            }
          }}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
