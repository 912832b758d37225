// Copy and paste in the grid: as plain text with other programs, and with formulas and looks within the workbook.
import { useRef } from "react";
import type { CellsOf, Host, SheetView } from "../host/contract";
import { areaAddress, cellAddress } from "./address";
import { formatClipboard, parseClipboard } from "./clipboard-text";
import { selectArea, selectedArea, type Selection } from "./selection";

export interface Clipboard {
  readonly onCopy: React.ClipboardEventHandler;
  readonly onPaste: React.ClipboardEventHandler;
  /** The same from the menu, by the browser's own clipboard. */
  readonly copy: () => void;
  readonly paste: () => void;
}

export interface ClipboardPlace {
  readonly host: Host;
  readonly sheet: SheetView;
  readonly selection: Selection;
  readonly select: (selection: Selection) => void;
  readonly say: (notice: string) => void;
  /** Runs what the host may refuse. */
  readonly attempt: (action: () => void) => void;
}

export function useClipboard({ host, sheet, selection, ...place }: ClipboardPlace): Clipboard {
  const copied = useRef<(CellsOf & { readonly text: string }) | null>(null);
  const area = selectedArea(selection);
  const take = (): string => {
    const cells = host.viewCells(sheet.name, area);
    const text = formatClipboard(cells.map((row) => row.map((cell) => cell.text)));
    copied.current = { sheet: sheet.name, area, text };
    place.say(`Copied ${areaAddress(area)}.`);
    return text;
  };
  const put = (text: string): void =>
    place.attempt(() => {
      const from = copied.current;
      // Windows hands texts back with its own line breaks.
      if (from !== null && sameText(from.text, text)) {
        place.select(selectArea(host.copyCells(from, { sheet: sheet.name, area })));
        return;
      }
      const cells = parseClipboard(text);
      host.paste(sheet.name, cellAddress({ row: area.top, column: area.left }), cells);
      const width = Math.max(...cells.map((row) => row.length));
      place.select(
        selectArea({
          ...area,
          bottom: area.top + cells.length - 1,
          right: area.left + width - 1,
        })
      );
    });
  const isOnGrid = (event: React.ClipboardEvent): boolean => event.target === event.currentTarget;
  return {
    onCopy: (event) => {
      if (!isOnGrid(event)) return;
      event.preventDefault();
      event.clipboardData.setData("text/plain", take());
    },
    onPaste: (event) => {
      if (!isOnGrid(event)) return;
      event.preventDefault();
      put(event.clipboardData.getData("text/plain"));
    },
    copy: () =>
      void navigator.clipboard
        .writeText(take())
        .catch(() => place.say("The browser keeps its clipboard closed: press Ctrl+C instead.")),
    paste: () =>
      void navigator.clipboard
        .readText()
        .then(put, () =>
          place.say("The browser keeps its clipboard closed: press Ctrl+V instead.")
        ),
  };
}

function sameText(one: string, other: string): boolean {
  const plain = (text: string): string => text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  return plain(one) === plain(other);
}
