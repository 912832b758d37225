// What the button of a header offers, as in Excel: sort by the column, and choose the words whose rows are shown.
import { useLayoutEffect, useRef, useState } from "react";
import type { FilterWord } from "./header-filter";

/** More words than these are found by typing a part of them. */
const mostListed = 300;

export interface FilterMenuProps {
  /** Pixels on the screen. */
  readonly at: { readonly x: number; readonly y: number };
  readonly header: string;
  readonly words: readonly FilterWord[];
  readonly onSort: (ascending: boolean) => void;
  readonly onFilter: (words: readonly FilterWord[]) => void;
  readonly onClose: () => void;
}

export function FilterMenu({ at, header, onSort, onFilter, onClose, ...props }: FilterMenuProps) {
  const dialog = useRef<HTMLDivElement>(null);
  const [words, setWords] = useState(props.words);
  const [part, setPart] = useState("");
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return undefined;
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(4, Math.min(at.x, window.innerWidth - width - 8))}px`;
    element.style.top = `${Math.max(4, Math.min(at.y, window.innerHeight - height - 8))}px`;
    element.querySelector<HTMLElement>("button")?.focus({ preventScroll: true });
    const onOutside = (event: MouseEvent): void => {
      if (!element.contains(event.target as Node)) onClose();
    };
    window.addEventListener("mousedown", onOutside);
    return () => window.removeEventListener("mousedown", onOutside);
  }, [at, onClose]);
  const found = words.filter(({ text }) => text.toLowerCase().includes(part.toLowerCase()));
  const areAllShown = found.every(({ isShown }) => isShown);
  const show = (those: readonly FilterWord[], isShown: boolean): void =>
    setWords(words.map((word) => (those.includes(word) ? { ...word, isShown } : word)));
  const isNothingShown = words.every(({ isShown }) => !isShown);
  return (
    <div
      ref={dialog}
      role="dialog"
      aria-label={`Sort and filter ${header}`}
      className="menu filter-menu"
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") onClose();
      }}
    >
      <button type="button" onClick={() => onSort(true)}>
        Sort A to Z
      </button>
      <button type="button" onClick={() => onSort(false)}>
        Sort Z to A
      </button>
      <fieldset>
        <legend>Show rows with</legend>
        <input
          type="search"
          aria-label="Find a word"
          placeholder="Find"
          value={part}
          onChange={(event) => setPart(event.target.value)}
        />
        <div className="filter-words">
          <label>
            <input
              type="checkbox"
              checked={areAllShown}
              onChange={(event) => show(found, event.target.checked)}
            />
            All of these
          </label>
          {found.slice(0, mostListed).map((word) => (
            <label key={word.text}>
              <input
                type="checkbox"
                checked={word.isShown}
                onChange={(event) => show([word], event.target.checked)}
              />
              {word.text === "" ? "(Blank)" : word.text}
            </label>
          ))}
          {found.length > mostListed && <p>{found.length - mostListed} more: type to find them.</p>}
        </div>
      </fieldset>
      <div className="dialog-buttons">
        <button
          type="button"
          className="button primary"
          disabled={isNothingShown}
          onClick={() => onFilter(words)}
        >
          OK
        </button>
        <button type="button" className="button" onClick={onClose}>
          Cancel
        </button>
      </div>
    </div>
  );
}
