// The tabs of the visible sheets; a double click renames one, as in Excel.
import { useEffect, useRef, useState } from "react";
import type { WorkbookView } from "../host/contract";

export interface SheetTabsProps {
  readonly view: WorkbookView;
  readonly onActivate: (sheet: string) => void;
  readonly onRename: (sheet: string, newName: string) => void;
}

export function SheetTabs({ view, onActivate, onRename }: SheetTabsProps) {
  const [renamed, setRenamed] = useState<string | null>(null);
  const sheets = view.sheets.filter((sheet) => sheet.visibility === "visible");
  const accept = (sheet: string, newName: string): void => {
    setRenamed(null);
    if (newName !== sheet) onRename(sheet, newName);
  };
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    bar.current
      ?.querySelector("[aria-selected=true]")
      ?.scrollIntoView({ inline: "nearest", block: "nearest" });
  }, [view.activeSheet]);
  return (
    <div ref={bar} className="sheet-tabs" role="tablist" aria-label="Sheets">
      {sheets.map((sheet) =>
        sheet.name === renamed ? (
          <input
            key={sheet.name}
            className="tab-name"
            aria-label={`New name of sheet ${sheet.name}`}
            defaultValue={sheet.name}
            autoFocus
            onFocus={(event) => event.currentTarget.select()}
            onBlur={(event) => accept(sheet.name, event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter") accept(sheet.name, event.currentTarget.value);
              if (event.key === "Escape") setRenamed(null);
            }}
          />
        ) : (
          <button
            key={sheet.name}
            type="button"
            role="tab"
            aria-selected={sheet.name === view.activeSheet}
            tabIndex={sheet.name === view.activeSheet ? 0 : -1}
            className="tab"
            style={sheet.tabColor === null ? undefined : { borderBottomColor: sheet.tabColor }}
            onClick={() => onActivate(sheet.name)}
            onDoubleClick={() => setRenamed(sheet.name)}
            onKeyDown={(event) => {
              const offset = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
              const next = sheets[sheets.indexOf(sheet) + (offset ?? 0)];
              if (offset === undefined || next === undefined) return;
              onActivate(next.name);
              const tabs =
                event.currentTarget.parentElement?.querySelectorAll<HTMLElement>("[role=tab]");
              tabs?.[sheets.indexOf(next)]?.focus();
            }}
          >
            {sheet.name}
          </button>
        )
      )}
    </div>
  );
}
