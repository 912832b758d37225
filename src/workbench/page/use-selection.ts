// Which cell is selected on each sheet, kept in step with the host: the host is told of every move, and what the add-in
// activates or selects moves the grid.
import { useEffect, useRef, useState } from "react";
import type { Area } from "../../files/book";
import type { Host, WorkbookView } from "../host/contract";
import { areaAddress } from "./address";
import { selectArea, selectCell, selectedArea, type Selection } from "./selection";

export function useSelection(
  host: Host,
  view: WorkbookView,
  /** Somebody else, the add-in or a link, has selected an area of the sheet in front. */
  onMoved: (area: Area) => void
): readonly [Selection, (selection: Selection) => void, (sheet: string) => void] {
  const [selections, setSelections] = useState<ReadonlyMap<string, Selection>>(new Map());
  const sheet = view.activeSheet;
  const selection = selections.get(sheet) ?? selectCell({ row: 0, column: 0 });
  const set = (next: Selection): void => {
    setSelections((all) => new Map(all).set(sheet, next));
    host.select(sheet, areaAddress(selectedArea(next)));
  };
  const moved = useRef(onMoved);
  const known = useRef(selections);
  useEffect(() => {
    moved.current = onMoved;
    known.current = selections;
  });
  useEffect(() => {
    // Asked anew: the view may be older than a move that was made meanwhile.
    const { sheet: selectedSheet, area } = host.view().selection;
    const last = selectedArea(
      known.current.get(selectedSheet) ?? selectCell({ row: 0, column: 0 })
    );
    if (areaAddress(last) === areaAddress(area)) return;
    setSelections((all) => new Map(all).set(selectedSheet, selectArea(area)));
    moved.current(area);
  }, [host, view]);
  /** Each sheet keeps its selection while another is in front. */
  const activate = (name: string): void => {
    host.activate(name);
    const kept = selections.get(name);
    if (kept !== undefined) host.select(name, areaAddress(selectedArea(kept)));
  };
  return [selection, set, activate];
}
