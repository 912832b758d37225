// Carries out one command of the keyboard on the sheet: moves the selection, starts typing, erases, undoes.
import type { Host, Lines, SheetView, WorkbookView } from "../host/contract";
import { areaAddress, type CellPlace, cellAddress } from "./address";
import type { GridCommand } from "./grid-keys";
import {
  advance,
  extendTo,
  jump,
  lastUsed,
  move,
  selectBetween,
  selectCell,
  selectedArea,
  type Selection,
  selectLines,
  step,
} from "./selection";

export interface CommandPlace {
  readonly host: Host;
  readonly sheet: SheetView;
  readonly view: WorkbookView;
  readonly selection: Selection;
  readonly select: (selection: Selection) => void;
  readonly activate: (sheet: string) => void;
  readonly startEdit: (text: string, mode: "enter" | "edit") => void;
  readonly openChoices: () => void;
  readonly openMenu: () => void;
  readonly pageRows: () => number;
  /** One sentence in the status bar. */
  readonly say: (notice: string) => void;
}

export function runCommand(command: GridCommand, place: CommandPlace): void {
  const { host, sheet, selection, select } = place;
  const { active, corner } = selection;
  const reach = (to: CellPlace, extend: boolean): void =>
    select(extend ? extendTo(selection, to) : selectCell(to));
  switch (command.kind) {
    case "step":
      return select(step(sheet, selection, command.direction, command.extend));
    case "advance":
      return select(advance(sheet, selection, command.direction));
    case "jump":
      return select(
        jump(
          selection,
          command.direction,
          command.extend,
          (cell) => isFilled(host, sheet, cell),
          sheet
        )
      );
    case "page": {
      const rows = place.pageRows() * (command.direction === "up" ? -1 : 1);
      return select(move(sheet, selection, rows, 0, command.extend));
    }
    case "rowStart":
      return reach(
        { row: corner.row, column: firstFree(sheet.freeze?.columns, corner.column) },
        command.extend
      );
    case "sheetStart":
      return reach(
        { row: sheet.freeze?.rows ?? 0, column: sheet.freeze?.columns ?? 0 },
        command.extend
      );
    case "sheetEnd":
      return reach(lastUsed(sheet), command.extend);
    case "selectAll":
      return select(selectBetween({ row: 0, column: 0 }, lastUsed(sheet)));
    case "selectLines":
      return select(linesOf(sheet, selection, command.lines));
    case "insertLines":
    case "deleteLines": {
      const lines = chosenLines(selection);
      if (lines === null)
        return place.say("Select whole rows or columns first: Shift+Space or Ctrl+Space.");
      return host[command.kind](sheet.name, lines);
    }
    case "fill":
      return fill(place, command.direction);
    case "sheet":
      return activateNeighbour(place, command.offset);
    case "edit":
      return place.startEdit(host.editText(sheet.name, cellAddress(active)), "edit");
    case "startTyping":
      return place.startEdit(command.text, "enter");
    case "erase":
      return host.erase(sheet.name, areaAddress(selectedArea(selection)));
    case "undo":
      return place.say(host.undo() ? "Undone." : "There is nothing to undo.");
    case "redo":
      return place.say(host.redo() ? "Done again." : "There is nothing to do again.");
    case "recalculate":
      return host.recalculate();
    case "menu":
      return place.openMenu();
    case "choose":
      return place.openChoices();
  }
}

/** The whole rows or columns that are selected; null when cells are. */
export function chosenLines(selection: Selection): Lines | null {
  const { top, left, bottom, right } = selectedArea(selection);
  if (selection.lines === "rows") return { axis: "rows", first: top, last: bottom };
  return selection.lines === "columns" ? { axis: "columns", first: left, last: right } : null;
}

function linesOf(sheet: SheetView, selection: Selection, lines: "rows" | "columns"): Selection {
  const { top, left, bottom, right } = selectedArea(selection);
  const whole =
    lines === "rows"
      ? selectLines(sheet, lines, top, bottom)
      : selectLines(sheet, lines, left, right);
  return { ...whole, active: selection.active };
}

/** Ctrl+D and Ctrl+R: the first row or column of the selection over the rest; of one cell, the neighbour before it. */
function fill({ host, sheet, selection }: CommandPlace, direction: "down" | "right"): void {
  const area = selectedArea(selection);
  const isDown = direction === "down";
  const isOneLine = isDown ? area.top === area.bottom : area.left === area.right;
  const before = isOneLine ? 1 : 0;
  const source = isDown
    ? { ...area, top: area.top - before, bottom: area.top - before }
    : { ...area, left: area.left - before, right: area.left - before };
  if (source.top < 0 || source.left < 0) return;
  host.copyCells({ sheet: sheet.name, area: source }, { sheet: sheet.name, area });
}

/** Home goes to the first column that scrolls; from there on to column A. */
function firstFree(frozen: number | undefined, column: number): number {
  return frozen !== undefined && column > frozen ? frozen : 0;
}

function isFilled(host: Host, sheet: SheetView, { row, column }: CellPlace): boolean {
  const [cells] = host.viewCells(sheet.name, {
    top: row,
    left: column,
    bottom: row,
    right: column,
  });
  return cells?.[0] !== undefined && cells[0].kind !== "empty";
}

function activateNeighbour({ activate, view }: CommandPlace, offset: 1 | -1): void {
  const visible = view.sheets.filter((sheet) => sheet.visibility === "visible");
  const next = visible[visible.findIndex((sheet) => sheet.name === view.activeSheet) + offset];
  if (next !== undefined) activate(next.name);
}
