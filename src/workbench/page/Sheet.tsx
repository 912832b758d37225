// The spreadsheet as a person uses it: formula bar, grid, tabs and status bar over one host.
// Carries out keys, the mouse and the clipboard; what a cell accepts is the host's decision.
import { useMemo, useRef, useState } from "react";
import type { Host, SheetView, WorkbookView } from "../host/contract";
import { areaAddress, type CellPlace, cellAddress, parseCellAddress } from "./address";
import { CellEditor } from "./CellEditor";
import { ChoiceList } from "./ChoiceList";
import { formatClipboard, parseClipboard } from "./clipboard-text";
import type { Edit } from "./edit";
import { FormulaBar } from "./FormulaBar";
import { Grid, type GridHandle } from "./Grid";
import { gridCommand } from "./grid-keys";
import { Refusal } from "./Refusal";
import { runCommand } from "./run-command";
import { isSingleCell, selectCell, selectedArea, type Selection, step } from "./selection";
import { SheetTabs } from "./SheetTabs";
import { StatusBar } from "./StatusBar";
import { refusalOf, type Refused, useEdit } from "./use-edit";
import { useHostVersion } from "./use-host-version";
import { usePointer } from "./use-pointer";
import { useSelection } from "./use-selection";

export function Sheet({ host }: { readonly host: Host }) {
  const version = useHostVersion(host);
  const { view, sheet } = useViews(host, version);
  const [selection, setSelection, activate] = useSelection(host, view);
  const [isChoosing, setIsChoosing] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [notice, setNotice] = useState("");
  const grid = useRef<GridHandle>(null);
  const focusGrid = (): void => grid.current?.focus();
  const { active } = selection;
  const address = cellAddress(active);
  const area = selectedArea(selection);

  const select = (next: Selection): void => {
    setSelection(next);
    setIsChoosing(false);
    setNotice("");
    grid.current?.reveal(next.corner);
  };
  const editing = useEdit(
    host,
    (direction) => {
      select(step(selection, direction));
      focusGrid();
    },
    focusGrid,
    setRefused
  );
  const { edit } = editing;
  /** Runs what the host may refuse; its words appear instead of an error. */
  const attempt = (action: () => void): void => {
    try {
      action();
    } catch (error) {
      setRefused(refusalOf(error, null));
    }
  };
  const here = (text: string, mode: Edit["mode"], where: Edit["where"] = "cell"): Edit => {
    return { sheet: sheet.name, place: active, text, mode, where };
  };
  const startEdit = (text: string, mode: Edit["mode"]): void => {
    setIsChoosing(false);
    grid.current?.reveal(active);
    editing.start(here(text, mode));
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    const { key, shiftKey: shift, altKey: alt } = event;
    const command = gridCommand({ key, shift, control: event.ctrlKey || event.metaKey, alt });
    if (command === null) return;
    event.preventDefault();
    const openChoices = (): void => setIsChoosing(host.choices(sheet.name, address) !== null);
    const pageRows = (): number => grid.current?.pageRows() ?? 1;
    const place = {
      host,
      sheet,
      view,
      selection,
      select,
      activate,
      startEdit,
      openChoices,
      pageRows,
    };
    attempt(() => runCommand(command, { ...place, say: setNotice }));
  };
  const pointer = usePointer(sheet, selection, (next) => {
    if (editing.settle()) select(next);
  });

  const cell = host.viewCells(sheet.name, oneCell(active))[0]?.[0];
  const choices = cell?.hasChoices === true ? host.choices(sheet.name, address) : null;
  const overActive =
    edit?.where === "cell" ? (
      <CellEditor edit={edit} onChange={editing.change} onKeyDown={editing.onKeyDown} />
    ) : choices !== null && edit === null ? (
      <ChoiceList
        address={address}
        isOpen={isChoosing}
        choices={choices}
        current={cell?.text ?? ""}
        onOpen={() => setIsChoosing(true)}
        onClose={() => setIsChoosing(false)}
        onLeave={() => {
          setIsChoosing(false);
          focusGrid();
        }}
        onChoose={(text) => {
          setIsChoosing(false);
          editing.type(here(text, "enter"));
          focusGrid();
        }}
      />
    ) : null;

  return (
    <section className="sheet" aria-label="Workbook">
      <FormulaBar
        address={isSingleCell(selection) ? address : areaAddress(area)}
        text={edit?.text ?? host.editText(sheet.name, address)}
        isEditing={edit !== null}
        onGoTo={(text) => {
          const place = parseCellAddress(text);
          if (place === null) return setNotice(`${text} is not the address of a cell, such as B7.`);
          select(selectCell(place));
          focusGrid();
        }}
        onStart={() => {
          if (edit === null) editing.start(here(host.editText(sheet.name, address), "edit", "bar"));
        }}
        onChange={editing.change}
        onKeyDown={editing.onKeyDown}
        onAccept={() => editing.settle() && focusGrid()}
        onCancel={editing.cancel}
      />
      <Grid
        {...{ host, sheet, version, selection }}
        isEditing={edit !== null}
        handle={grid}
        events={{
          onKeyDown,
          ...pointer,
          onDoubleClick: (event) => {
            if ((event.target as Element).closest("[role=gridcell]") === null) return;
            startEdit(host.editText(sheet.name, address), "edit");
          },
          onCopy: (event) => {
            if (event.target !== event.currentTarget) return;
            event.preventDefault();
            const cells = host.viewCells(sheet.name, area);
            const texts = cells.map((row) => row.map(({ text }) => text));
            event.clipboardData.setData("text/plain", formatClipboard(texts));
            setNotice(`Copied ${areaAddress(area)}.`);
          },
          onPaste: (event) => {
            if (event.target !== event.currentTarget) return;
            event.preventDefault();
            const cells = parseClipboard(event.clipboardData.getData("text/plain"));
            const corner = cellAddress({ row: area.top, column: area.left });
            attempt(() => host.paste(sheet.name, corner, cells));
          },
        }}
        activeContent={overActive}
      />
      <SheetTabs
        view={view}
        onActivate={(name) => editing.settle() && attempt(() => activate(name))}
        onRename={(name, newName) => attempt(() => host.renameSheet(name, newName))}
      />
      <StatusBar {...{ host, sheet, area, edit, notice }} />
      {refused !== null && (
        <Refusal
          title={refused.title}
          message={refused.message}
          canRetry={refused.edit !== null}
          onRetry={() => {
            if (refused.edit !== null) {
              editing.start({ ...refused.edit, mode: "edit", where: "cell" });
            }
            setRefused(null);
          }}
          onCancel={() => {
            setRefused(null);
            editing.cancel();
          }}
        />
      )}
    </section>
  );
}

/** The host's views, asked once per change and not once per key. */
function useViews(host: Host, version: number): { view: WorkbookView; sheet: SheetView } {
  return useMemo(() => {
    const view = host.view();
    return { view, sheet: host.viewSheet(view.activeSheet), version };
  }, [host, version]);
}

function oneCell({ row, column }: CellPlace) {
  return { top: row, left: column, bottom: row, right: column };
}
