// Carries out one command of the keyboard on the sheet: moves the selection, starts typing, erases, undoes.
import type { Host, SheetView, WorkbookView } from "../host/contract";
import { areaAddress, type CellPlace } from "./address";
import type { GridCommand } from "./grid-keys";
import { jump, move, selectedArea, type Selection, selectCell, step } from "./selection";

export interface CommandPlace {
  readonly host: Host;
  readonly sheet: SheetView;
  readonly view: WorkbookView;
  readonly selection: Selection;
  readonly select: (selection: Selection) => void;
  readonly activate: (sheet: string) => void;
  readonly startEdit: (text: string, mode: "enter" | "edit") => void;
  readonly openChoices: () => void;
  readonly pageRows: () => number;
  /** One sentence in the status bar. */
  readonly say: (notice: string) => void;
}

export function runCommand(command: GridCommand, place: CommandPlace): void {
  const { host, sheet, selection, select } = place;
  const { active, corner } = selection;
  const reach = (to: CellPlace, extend: boolean): void =>
    select(extend ? { active, corner: to } : selectCell(to));
  switch (command.kind) {
    case "step":
      return select(step(selection, command.direction, command.extend));
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
      return select(move(selection, rows, 0, command.extend));
    }
    case "rowStart":
      return reach({ row: corner.row, column: 0 }, command.extend);
    case "sheetStart":
      return reach(
        { row: sheet.freeze?.rows ?? 0, column: sheet.freeze?.columns ?? 0 },
        command.extend
      );
    case "sheetEnd":
      return reach(lastUsed(sheet), command.extend);
    case "selectAll":
      return select({ active: { row: 0, column: 0 }, corner: lastUsed(sheet) });
    case "sheet":
      return activateNeighbour(place, command.offset);
    case "edit":
      return place.startEdit(
        host.editText(sheet.name, areaAddress(selectedArea(selectCell(active)))),
        "edit"
      );
    case "startTyping":
      return place.startEdit(command.text, "enter");
    case "erase":
      return host.erase(sheet.name, areaAddress(selectedArea(selection)));
    case "undo":
      return place.say(host.undo() ? "Undone." : "There is nothing to undo.");
    case "recalculate":
      return host.recalculate();
    case "choose":
      return place.openChoices();
  }
}

function lastUsed(sheet: SheetView): CellPlace {
  return { row: Math.max(0, sheet.rowCount - 1), column: Math.max(0, sheet.columnCount - 1) };
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
