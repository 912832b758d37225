// Gives rows of automatic height the height that their wrapped words need. Only rows on the screen are measured: a long
// sheet costs nothing until it is scrolled to.
import type { Virtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef } from "react";
import type { Host, SheetView } from "../host/contract";
import { fittedHeight, textMeasure } from "./row-fit";
import { seenCells } from "./seen-cells";

export function useFittedRows(
  host: Host,
  sheet: SheetView,
  version: number,
  rows: Virtualizer<HTMLDivElement, Element>
): void {
  const fitted = useRef({ sheet, version, rows: new Set<number>() });
  useLayoutEffect(() => {
    if (fitted.current.sheet !== sheet || fitted.current.version !== version) {
      fitted.current = { sheet, version, rows: new Set() };
    }
    const right = sheet.columnCount - 1;
    if (right < 0) return;
    for (const { index, size } of rows.getVirtualItems()) {
      if (fitted.current.rows.has(index)) continue;
      fitted.current.rows.add(index);
      const window = { top: index, bottom: index, left: 0, right };
      const cells = seenCells(host, sheet.name, window)[0] ?? [];
      const height = fittedHeight(sheet, index, cells, textMeasure());
      if (height !== size) rows.resizeItem(index, height);
    }
  });
}
