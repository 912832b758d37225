// The spreadsheet as a person uses it: formula bar, grid, tabs and status bar over one host.
// Carries out keys, the mouse and the clipboard; what a cell accepts is the host's decision.
import { useMemo, useRef, useState } from "react";
import type { Host, SheetView, WorkbookView } from "../host/contract";
import { areaAddress, type CellPlace, cellAddress } from "./address";
import { CellEditor } from "./CellEditor";
import { ChoiceList } from "./ChoiceList";
import type { Edit } from "./edit";
import { FormulaBar } from "./FormulaBar";
import { Grid, type GridHandle } from "./Grid";
import { FilterMenu } from "./FilterMenu";
import { fittedWidth } from "./fit-columns";
import { followLink } from "./follow-link";
import { type GridCommand, gridCommand, keyOf } from "./grid-keys";
import { cellUnder } from "./GridCell";
import { GridMenu } from "./GridMenu";
import { applyFilter, filterWords, headerFilter, type HeaderFilter } from "./header-filter";
import { menuItems } from "./menu-items";
import { Refusal } from "./Refusal";
import { chosenLines, runCommand } from "./run-command";
import { firstOfMerge, isSingleCell, selectArea, selectedArea, type Selection } from "./selection";
import { SheetTabs } from "./SheetTabs";
import { StatusBar } from "./StatusBar";
import { refusalOf, type Refused, useEdit } from "./use-edit";
import { useClipboard } from "./use-clipboard";
import { useHostVersion } from "./use-host-version";
import { usePointer } from "./use-pointer";
import { useResize } from "./use-resize";
import { useSelection } from "./use-selection";
import { seenCells } from "./seen-cells";

export function Sheet({ host }: { readonly host: Host }) {
  const version = useHostVersion(host);
  const [zooms, setZooms] = useState<ReadonlyMap<string, number>>(new Map());
  const { view, sheet } = useViews(host, `${version} ${host.view().revision}`, zooms);
  const grid = useRef<GridHandle>(null);
  const [selection, setSelection, activate] = useSelection(host, view, ({ top, left }) =>
    grid.current?.reveal({ row: top, column: left })
  );
  const [isChoosing, setIsChoosing] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [notice, setNotice] = useState("");
  const [filterAt, setFilterAt] = useState<OpenFilter | null>(null);
  const [menuAt, setMenuAt] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const focusGrid = (): void => grid.current?.focus();
  const { active } = selection;
  const address = cellAddress(active);
  const area = selectedArea(selection);

  const select = (next: Selection): void => {
    setSelection({ ...next, active: firstOfMerge(sheet, next.active) });
    setIsChoosing(false);
    setNotice("");
    grid.current?.reveal(next.corner);
  };
  const editing = useEdit(
    host,
    (command) => {
      run(command);
      focusGrid();
    },
    focusGrid,
    setRefused
  );
  const { edit } = editing;
  const isEditing = edit !== null;
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
  const openMenu = (at?: { readonly x: number; readonly y: number }): void =>
    setMenuAt(at ?? grid.current?.placeOf(active) ?? { x: 80, y: 120 });
  const run = (command: GridCommand): void => {
    const openChoices = (): void => {
      const filter = headerFilter(sheet, active.row, active.column);
      if (filter === null) setIsChoosing(host.choices(sheet.name, address) !== null);
      else setFilterAt({ filter, at: grid.current?.placeOf(active) ?? { x: 80, y: 120 } });
    };
    const pageRows = (): number => grid.current?.pageRows() ?? 1;
    const place = { host, sheet, view, selection, select, activate, startEdit, pageRows };
    attempt(() => runCommand(command, { ...place, openChoices, openMenu, say: setNotice }));
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    const command = gridCommand(keyOf(event));
    if (command === null) return;
    event.preventDefault();
    run(command);
  };
  const pointer = usePointer(sheet, selection, (next) => {
    if (editing.settle()) select(next);
  });
  const resizing = useResize(
    sheet,
    chosenLines(selection),
    (lines, points) => attempt(() => host.resizeLines(sheet.name, lines, points)),
    (lines) =>
      attempt(() => {
        for (let index = lines.first; index <= lines.last; index += 1) {
          const line = { axis: lines.axis, first: index, last: index };
          const size = lines.axis === "rows" ? null : fittedWidth(host, sheet, index);
          host.resizeLines(sheet.name, line, size);
        }
      })
  );
  const clipboard = useClipboard({ host, sheet, selection, select, say: setNotice, attempt });
  const closeFilter = (): void => {
    setFilterAt(null);
    focusGrid();
  };
  const follow = (link: string): void =>
    attempt(() => setNotice(followLink(host, sheet.name, link) ?? ""));

  const cell = seenCells(host, sheet.name, oneCell(active))[0]?.[0];
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
        isEditing={isEditing}
        canUndo={host.canUndo()}
        canRedo={host.canRedo()}
        onUndo={() => run({ kind: "undo" })}
        onRedo={() => run({ kind: "redo" })}
        onGoTo={(text) => {
          const place = host.findPlace(sheet.name, text);
          if (place === null)
            return setNotice(`There is no ${text}: give a cell such as B7, or a name.`);
          if (place.sheet === sheet.name) select(selectArea(place.area));
          else follow(`#${text}`);
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
        isEditing={isEditing}
        handle={grid}
        guide={resizing.guide}
        events={{
          onKeyDown,
          onMouseOver: pointer.onMouseOver,
          onMouseDown: (event) => {
            if (!resizing.onMouseDown(event)) pointer.onMouseDown(event);
          },
          onClick: (event) => {
            const place = cellUnder(event.target);
            if (place !== null && (event.target as Element).closest("[data-filter]") !== null) {
              const filter = headerFilter(sheet, place.row, place.column);
              const at = grid.current?.placeOf(place);
              if (filter !== null && at) setFilterAt({ filter, at });
              return;
            }
            if (place === null || event.shiftKey || edit !== null) return;
            const link = host.viewCells(sheet.name, oneCell(place))[0]?.[0]?.hyperlink;
            if (link !== undefined) follow(link);
          },
          onDoubleClick: (event) => {
            if (cellUnder(event.target) === null) return;
            startEdit(host.editText(sheet.name, address), "edit");
          },
          onContextMenu: (event) => {
            event.preventDefault();
            if (editing.settle()) openMenu({ x: event.clientX, y: event.clientY });
          },
          onCopy: clipboard.onCopy,
          onPaste: clipboard.onPaste,
        }}
        activeContent={overActive}
      />
      <SheetTabs
        view={view}
        onActivate={(name) => editing.settle() && attempt(() => activate(name))}
        onRename={(name, newName) => attempt(() => host.renameSheet(name, newName))}
      />
      <StatusBar
        {...{ host, sheet, area, edit, notice }}
        onZoom={(zoom) => setZooms((all) => new Map(all).set(sheet.name, zoom))}
      />
      {filterAt !== null && (
        <FilterMenu
          at={filterAt.at}
          header={cellText(host, sheet.name, filterAt.filter.area.top, filterAt.filter.column)}
          words={filterWords(host, sheet, filterAt.filter)}
          onSort={(ascending) => {
            const { area: whole, column } = filterAt.filter;
            closeFilter();
            attempt(() => host.sort(sheet.name, areaAddress(whole), column, ascending));
          }}
          onFilter={(words) => {
            closeFilter();
            attempt(() => applyFilter(host, sheet, filterAt.filter, words));
          }}
          onClose={closeFilter}
        />
      )}
      {menuAt !== null && (
        <GridMenu
          at={menuAt}
          groups={menuItems({
            host,
            sheet,
            selection,
            link: cell?.hyperlink,
            follow,
            copy: clipboard.copy,
            paste: clipboard.paste,
          })}
          onRun={attempt}
          onClose={() => {
            setMenuAt(null);
            focusGrid();
          }}
        />
      )}
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

/**
 * The host's views, asked once per state of the workbook and not once per key; a zoom that was chosen here wins over the file's.
 * A change may come between two frames: the state says so before the next version does.
 */
function useViews(
  host: Host,
  state: string,
  zooms: ReadonlyMap<string, number>
): { readonly view: WorkbookView; readonly sheet: SheetView } {
  return useMemo(() => {
    const view = host.view();
    const sheet = host.viewSheet(view.activeSheet);
    return { view, sheet: { ...sheet, zoom: zooms.get(sheet.name) ?? sheet.zoom }, state };
  }, [host, state, zooms]);
}

interface OpenFilter {
  readonly filter: HeaderFilter;
  /** Pixels on the screen. */
  readonly at: { readonly x: number; readonly y: number };
}

function cellText(host: Host, sheet: string, row: number, column: number): string {
  return host.viewCells(sheet, oneCell({ row, column }))[0]?.[0]?.text ?? "";
}

function oneCell({ row, column }: CellPlace) {
  return { top: row, left: column, bottom: row, right: column };
}
