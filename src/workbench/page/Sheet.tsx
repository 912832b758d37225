// The spreadsheet as a person uses it: formula bar, grid, tabs and status bar over one host.
// Carries out keys, the mouse, typing and the clipboard; what a cell accepts is the host's decision.
import { useMemo, useRef, useState } from "react";
import type { Host, SheetView, TypeResult, WorkbookView } from "../host/contract";
import { areaAddress, cellAddress, parseCellAddress } from "./address";
import { CellEditor } from "./CellEditor";
import { ChoiceList } from "./ChoiceList";
import { formatClipboard, parseClipboard } from "./clipboard-text";
import type { Edit } from "./edit";
import { FormulaBar } from "./FormulaBar";
import { Grid, type GridHandle } from "./Grid";
import { gridCommand } from "./grid-keys";
import { Refusal } from "./Refusal";
import { runCommand } from "./run-command";
import { isSingleCell, selectCell, selectedArea, step, type Direction } from "./selection";
import { SheetTabs } from "./SheetTabs";
import { StatusBar } from "./StatusBar";
import { useHostVersion } from "./use-host-version";
import { usePointer } from "./use-pointer";
import { useSelection } from "./use-selection";

type Refused = Extract<TypeResult, { accepted: false }> & { readonly edit: Edit | null };

export function Sheet({ host }: { readonly host: Host }) {
  const version = useHostVersion(host);
  const { view, sheet } = useViews(host, version);
  const [selection, setSelection] = useSelection(host, view);
  const [edit, setEdit] = useState<Edit | null>(null);
  const [isChoosing, setIsChoosing] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [notice, setNotice] = useState("");
  const grid = useRef<GridHandle>(null);

  const address = cellAddress(selection.active);
  const area = selectedArea(selection);
  const select = (next: typeof selection): void => {
    setSelection(next);
    setIsChoosing(false);
    setNotice("");
    grid.current?.reveal(next.corner);
  };
  /** Runs what may be refused in words; the words appear instead of an error. */
  const attempt = (action: () => void): void => {
    try {
      action();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      setRefused({ accepted: false, title: "That is not possible here", message, edit: null });
    }
  };
  const typeInto = (target: Edit): boolean => {
    let isAccepted = false;
    attempt(() => {
      const result = host.type(target.sheet, cellAddress(target.place), target.text);
      isAccepted = result.accepted;
      if (!result.accepted) setRefused({ ...result, edit: target });
    });
    if (isAccepted) setEdit(null);
    return isAccepted;
  };
  const accept = (direction: Direction | null): void => {
    if (edit === null || !typeInto(edit)) return;
    if (direction !== null) select(step(selection, direction));
    grid.current?.focus();
  };
  const cancel = (): void => {
    setEdit(null);
    grid.current?.focus();
  };
  const startEdit = (text: string, mode: Edit["mode"], where: Edit["where"] = "cell"): void => {
    setIsChoosing(false);
    grid.current?.reveal(selection.active);
    setEdit({ sheet: sheet.name, place: selection.active, text, mode, where });
  };
  const editKeys = (event: React.KeyboardEvent): void => {
    event.stopPropagation();
    const accepting: Readonly<Record<string, Direction>> = {
      Enter: event.shiftKey ? "up" : "down",
      Tab: event.shiftKey ? "left" : "right",
      ...(edit?.mode === "enter" && edit.where === "cell"
        ? { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" }
        : {}),
    };
    const direction = accepting[event.key];
    if (direction !== undefined) {
      event.preventDefault();
      accept(direction);
    } else if (event.key === "Escape") cancel();
    else if (event.key === "F2" && edit !== null) setEdit({ ...edit, mode: "edit" });
  };
  const pointer = usePointer(sheet, selection, (next) => {
    if (edit !== null && !typeInto(edit)) return;
    select(next);
  });

  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    const command = gridCommand({
      key: event.key,
      shift: event.shiftKey,
      control: event.ctrlKey || event.metaKey,
      alt: event.altKey,
    });
    if (command === null) return;
    event.preventDefault();
    attempt(() =>
      runCommand(command, {
        host,
        sheet,
        view,
        selection,
        select,
        startEdit,
        openChoices: () => setIsChoosing(host.choices(sheet.name, address) !== null),
        pageRows: () => grid.current?.pageRows() ?? 20,
        say: setNotice,
      })
    );
  };

  const active = host.viewCells(sheet.name, { ...areaOf(selection.active) })[0]?.[0];
  const choices = active?.hasChoices ? host.choices(sheet.name, address) : null;
  const barText = edit?.text ?? host.editText(sheet.name, address);
  return (
    <section className="sheet" aria-label="Workbook">
      <FormulaBar
        address={isSingleCell(selection) ? address : areaAddress(area)}
        text={barText}
        isEditing={edit !== null}
        onGoTo={(text) => {
          const place = parseCellAddress(text);
          if (place === null) setNotice(`${text} is not the address of a cell, such as B7.`);
          else {
            select(selectCell(place));
            grid.current?.focus();
          }
        }}
        onStart={() =>
          edit === null && startEdit(host.editText(sheet.name, address), "edit", "bar")
        }
        onChange={(text) => edit !== null && setEdit({ ...edit, text })}
        onKeyDown={editKeys}
        onAccept={() => accept(null)}
        onCancel={cancel}
      />
      <Grid
        host={host}
        sheet={sheet}
        version={version}
        selection={selection}
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
            const rows = host
              .viewCells(sheet.name, area)
              .map((row) => row.map((cell) => cell.text));
            event.clipboardData.setData("text/plain", formatClipboard(rows));
            event.preventDefault();
            setNotice(`Copied ${areaAddress(area)}.`);
          },
          onPaste: (event) => {
            if (event.target !== event.currentTarget) return;
            event.preventDefault();
            const cells = parseClipboard(event.clipboardData.getData("text/plain"));
            attempt(() =>
              host.paste(sheet.name, cellAddress({ row: area.top, column: area.left }), cells)
            );
          },
        }}
        activeContent={
          edit?.where === "cell" ? (
            <CellEditor
              edit={edit}
              onChange={(text) => setEdit({ ...edit, text })}
              onKeyDown={editKeys}
            />
          ) : choices !== null && edit === null ? (
            <ChoiceList
              address={address}
              isOpen={isChoosing}
              choices={choices}
              current={active?.text ?? ""}
              onOpen={() => setIsChoosing(true)}
              onClose={() => setIsChoosing(false)}
              onLeave={() => {
                setIsChoosing(false);
                grid.current?.focus();
              }}
              onChoose={(text) => {
                setIsChoosing(false);
                typeInto({
                  sheet: sheet.name,
                  place: selection.active,
                  text,
                  mode: "enter",
                  where: "cell",
                });
                grid.current?.focus();
              }}
            />
          ) : null
        }
      />
      <SheetTabs
        view={view}
        onActivate={(name) => {
          if (edit !== null && !typeInto(edit)) return;
          attempt(() => host.activate(name));
        }}
        onRename={(name, newName) => attempt(() => host.renameSheet(name, newName))}
      />
      <StatusBar host={host} sheet={sheet} area={area} edit={edit} notice={notice} />
      {refused !== null && (
        <Refusal
          title={refused.title}
          message={refused.message}
          canRetry={refused.edit !== null}
          onRetry={() => {
            if (refused.edit !== null) setEdit({ ...refused.edit, mode: "edit", where: "cell" });
            setRefused(null);
          }}
          onCancel={() => {
            setRefused(null);
            cancel();
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

function areaOf(place: { readonly row: number; readonly column: number }) {
  return { top: place.row, left: place.column, bottom: place.row, right: place.column };
}
