// A list of any length that can be searched: only what is in sight is drawn, so that thousands of entries scroll without a hitch. Each entry
// says which of how many it is.
import { makeStyles, tokens } from "@fluentui/react-components";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { fold } from "../../usecases/fold";
import { sayNumbered, useWords } from "../words";
import { TextBox } from "./FormField";
import { ListEntry } from "./ListEntry";
import { StandMark, type StandMarkProps } from "./StandMark";

export interface SearchItem {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly mark: StandMarkProps | null;
}

export interface SearchWords {
  readonly search: string;
  readonly nothingFound: string;
  readonly foundOne: string;
  readonly foundMany: string;
}

export interface SearchListProps {
  readonly label: string;
  readonly said: SearchWords;
  readonly items: readonly SearchItem[];
  /** The one from which somebody comes back: it has the focus. */
  readonly cameFrom: string | null;
  readonly onPick: (id: string) => void;
}

/** Of an entry, in pixels, until it was measured. */
const usualHeight = 84;
/** From so many on a search is offered. */
const searchedFrom = 8;

const useStyles = makeStyles({
  part: { display: "grid", rowGap: "8px" },
  count: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyle: "none", margin: 0, padding: 0, position: "relative", width: "100%" },
  row: { position: "absolute", top: 0, left: 0, width: "100%", paddingBottom: "8px" },
});

export function SearchList({ label, said, items, cameFrom, onPick }: SearchListProps) {
  const styles = useStyles();
  const { words } = useWords();
  const [typed, setTyped] = useState("");
  const list = useRef<HTMLUListElement>(null);
  const [offset, setOffset] = useState(0);
  const searched = useMemo(
    () => items.map(({ title, lines }) => fold([title, ...lines].join(" "))),
    [items]
  );
  const shown = useMemo(() => {
    const wanted = fold(typed).split(" ");
    return items.filter((_, at) => wanted.every((word) => searched[at]?.includes(word)));
  }, [items, searched, typed]);
  const virtual = useWindowVirtualizer({
    count: shown.length,
    estimateSize: () => usualHeight,
    getItemKey: (index) => shown[index]?.id ?? index,
    overscan: 6,
    scrollMargin: offset,
  });
  useLayoutEffect(() => setOffset(list.current?.offsetTop ?? 0), [typed, items]);
  const from = useRef(cameFrom);
  useLayoutEffect(() => {
    const at = shown.findIndex(({ id }) => id === from.current);
    if (at < 0) return;
    virtual.scrollToIndex(at, { align: "center" });
    const button = list.current?.querySelector<HTMLButtonElement>(`[data-index="${at}"] button`);
    if (button === null || button === undefined) return;
    button.focus();
    from.current = null;
  });
  return (
    <div className={styles.part}>
      {items.length >= searchedFrom && (
        <TextBox label={said.search} value={typed} onChange={setTyped} />
      )}
      <p role="status" className={styles.count}>
        {shown.length === 0
          ? said.nothingFound
          : sayNumbered({ One: said.foundOne, Many: said.foundMany }, shown.length, words.language)}
      </p>
      <ul
        ref={list}
        aria-label={label}
        className={styles.list}
        style={{ height: `${virtual.getTotalSize()}px` }}
      >
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const item = shown[index];
          if (item === undefined) return null;
          return (
            <li
              key={key}
              data-index={index}
              ref={virtual.measureElement}
              aria-setsize={shown.length}
              aria-posinset={index + 1}
              className={styles.row}
              style={{ transform: `translateY(${start - virtual.options.scrollMargin}px)` }}
            >
              <ListEntry
                title={item.title}
                lines={item.lines}
                mark={item.mark === null ? undefined : <StandMark {...item.mark} />}
                onPick={() => onPick(item.id)}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
